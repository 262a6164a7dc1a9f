/** How every question of the wire is asked about the community that was scored, so that it has something to say. */
import { march } from "../office.ts"
import { placed, unplaced } from "../rights/calls.ts"
import type { BlindWorld } from "./blindWorld.ts"

type Inputs = Readonly<Record<string, unknown>>

const own = ({ office, inspection, finding, entry, appeal }: BlindWorld): Inputs => ({
  "inspections.show": { office, id: inspection },
  "inspections.doubles": { office, id: inspection },
  "inspections.list": { office, period: march, withdrawn: true },
  "evidence.photo": { office, id: finding },
  "ledger.photo": { office, id: entry },
  "publications.review": { office, period: march },
  "publications.difference": { office, period: march },
  "rankings.compare": { office, period: march, with: { version: 1 } },
  "appeals.show": { office, id: appeal },
  "appeals.attachment": { office, id: appeal },
  "appraisals.preview": { office, year: 2026 },
  "appraisals.target": { office, year: 2026, period: march, pass: { at: 99_000, included: true } },
  "appraisals.compare": { year: 2026 },
  "awards.eligible": { office, year: 2026, limit: { at: 1000, included: true } },
  "whatIf.month": {
    office,
    period: march,
    variation: { kind: "withoutInspector", inspector: "李督查" }
  }
})

export const inputOf = (world: BlindWorld, path: string): unknown => {
  const mine = own(world)
  if (path in mine) return mine[path]
  const input = path in placed ? placed[path]?.(world.spot) : unplaced[path]
  return path.startsWith("export/") ? { ...(input as object), period: march } : input
}
