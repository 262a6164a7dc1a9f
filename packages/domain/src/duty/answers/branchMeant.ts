/** What a question about a branch means: where it looks, on which day, for which duties, from where on. */
import { Effect } from "effect"

import { placeFinder } from "../../org/naming/placeFinder.ts"
import { placeNear } from "../../org/naming/placeNear.ts"
import { Offices } from "../../org/Offices.ts"
import { PlacementRepo } from "../../org/PlacementRepo.ts"
import type { Day } from "../../shared/Day.ts"
import { today } from "../../shared/Instant.ts"
import { limitOf } from "../../shared/Page.ts"
import type { DutyKind } from "../kinds/DutyKind.ts"
import { DutyKinds } from "../kinds/DutyKinds.ts"
import { dutiesMeant } from "./dutiesMeant.ts"
import type { DutyBranch, DutySpot } from "./DutyReads.ts"
import type { BranchWanted } from "./DutyTold.ts"
import { placeLines } from "./placeLines.ts"

export interface BranchMeant extends DutyBranch {
  readonly kinds: ReadonlyArray<DutyKind>
}

export const cursorOf = ({ path, duty, total }: DutySpot): string => `${path}:${duty}:${total}`

const afterOf = (cursor: string | null | undefined): DutyBranch["after"] => {
  if (cursor == null) return null
  const [path = "", duty = "0", total = ""] = cursor.split(":")
  const counted = /^\d{1,9}$/u.test(total) ? Number(total) : null
  return { path, duty: Number.parseInt(duty, 10) || 0, total: counted }
}

export const branchMeant = Effect.gen(function* () {
  const find = yield* placeFinder
  const offices = yield* Offices
  const placements = yield* PlacementRepo
  const kinds = yield* DutyKinds
  const { officeIds } = yield* placeLines

  /** Where to look, and whose kinds of duty are meant there. */
  const topOf = Effect.fnUntraced(function* ({ office, under }: BranchWanted, day: Day) {
    const own = office == null ? null : yield* offices.resolve(office)
    const top =
      under == null
        ? (own ?? (yield* offices.resolve(null)))
        : yield* find(under, own?.path ?? null, day)
    const above = yield* placeNear(placements, top.id, day)
    const known = yield* officeIds
    const officeId = own?.id ?? above.findLast(({ id }) => known.has(id))?.id ?? null
    return { path: above.at(-1)?.path ?? top.path, officeId }
  })

  return Effect.fn("branchMeant")(function* (wanted: BranchWanted) {
    const day = wanted.on ?? (yield* today)
    const { path, officeId } = yield* topOf(wanted, day)
    const level = wanted.level ?? null
    const named = wanted.duty == null ? null : yield* kinds.known(officeId, wanted.duty)
    const known = yield* kinds.of(officeId)
    const duties = dutiesMeant(named, level, known)
    const meant = new Set(duties.map(({ duty }) => duty))
    const asked = known.filter(({ code }) => meant.has(code))
    const [after, limit] = [afterOf(wanted.cursor), limitOf(wanted.limit)]
    return { top: path, day, duties, kinds: asked, after, limit } satisfies BranchMeant
  })
})
