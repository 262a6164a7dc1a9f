/** Reads the evidence of a month as it counted at an instant: what came later, or was taken back before, is not in it. */
import { Effect, Option } from "effect"

import { ScoreRepo } from "../../assessment/ScoreRepo.ts"
import { CurrentActor } from "../../audit/CurrentActor.ts"
import { EvidenceRepo } from "../../evidence/EvidenceRepo.ts"
import { countedAt } from "../../evidence/Withdrawal.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { Month } from "../../shared/Month.ts"

const nothing = { inspections: [], items: [], ledger: [] } as const

type Row = Parameters<typeof countedAt>[0] & { readonly unitId: OrgUnitId }

const byUnit = <A extends Row>(rows: ReadonlyArray<A>, instant: string | null) =>
  Map.groupBy(
    rows.filter((row) => countedAt(row, instant)),
    ({ unitId }) => unitId
  )

/** Whoever asks: what was frozen was worked out from all of it, and nothing of it is shown here. */
const wholly = <A>(read: Effect.Effect<A>): Effect.Effect<A> =>
  Effect.flatMap(CurrentActor, (actor) =>
    Effect.provideService(read, CurrentActor, { ...actor, reach: null })
  )

/** Of some units, or of all; `instant` null: as it counts now. */
export const foundThen = Effect.gen(function* () {
  const scores = yield* ScoreRepo
  const evidence = yield* EvidenceRepo

  return Effect.fn("foundThen")(function* (
    officeId: OrgUnitId,
    period: Month,
    instant: string | null,
    units: ReadonlyArray<OrgUnitId> | null = null
  ) {
    const sheet = Option.getOrNull(yield* scores.findSheet(officeId, period))
    const rows = sheet === null ? nothing : yield* wholly(evidence.ofUnits(sheet.id, units))
    return {
      inspections: byUnit(rows.inspections, instant),
      items: byUnit(rows.items, instant),
      ledger: byUnit(rows.ledger, instant)
    }
  })
})
