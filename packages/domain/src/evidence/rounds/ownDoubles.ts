/** What is kept from whoever acts, because they are scoring it again. The program itself scores nothing. docs/rules/evidence.md */
import { Effect } from "effect"

import { CurrentActor } from "../../audit/CurrentActor.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { Month } from "../../shared/Month.ts"
import { DoubleOpen } from "../evidenceErrors.ts"
import type { Withheld } from "./BlindDouble.ts"
import { DoubleRepo } from "./DoubleRepo.ts"

const nothing: ReadonlyArray<Withheld> = []

/** Rows about other units than these. */
export const besides = <Row extends { readonly unitId: OrgUnitId }>(
  rows: ReadonlyArray<Row>,
  hidden: ReadonlySet<OrgUnitId>
): ReadonlyArray<Row> =>
  hidden.size === 0 ? rows : rows.filter(({ unitId }) => !hidden.has(unitId))

export const ownDoubles = Effect.map(DoubleRepo, (repo) => {
  const all = Effect.gen(function* () {
    const { kind, name } = yield* CurrentActor
    return kind === "system" ? nothing : yield* repo.open(`${kind}:${name}`)
  })
  /** The double because of which nothing is told of this unit in this month; null where all may be told. */
  const about = Effect.fnUntraced(function* (unitId: OrgUnitId, period: Month) {
    const open = yield* all
    return open.find((one) => one.unitId === unitId && one.period === period) ?? null
  })
  const refused = Effect.fnUntraced(function* (unitId: OrgUnitId, period: Month) {
    const open = yield* about(unitId, period)
    if (open !== null) return yield* new DoubleOpen({ inspection: open.inspectionId, period })
  })
  /** Units of which nothing is told. A sum or a mean that counts them would tell as much as their own figures. */
  const units = Effect.map(all, (open) => new Set(open.map(({ unitId }) => unitId)))
  return { all, about, refused, units }
})
