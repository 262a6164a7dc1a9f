/** Use cases of the tree on a page: children by range, counts, and what a count is made of. */
import { Context, Effect, Layer } from "effect"

import type { PlaceAmbiguous, PlaceNotFound } from "../../errors.ts"
import type { Day } from "../../shared/Day.ts"
import { today } from "../../shared/Instant.ts"
import type { RowPart } from "../../shared/RowQuery.ts"
import { PlaceCounting } from "../counts/PlaceCounting.ts"
import type { PlaceCounts } from "../counts/PlaceCounts.ts"
import type { DivisionCode } from "../DivisionCode.ts"
import type { UnitLevel } from "../levels/OrgLevel.ts"
import type { OrgUnitId } from "../OrgUnitId.ts"
import { PlacementRepo } from "../PlacementRepo.ts"
import { CardRepo } from "./CardRepo.ts"
import type { CountExplained, ExplainCountAsked } from "./CountExplained.ts"
import { countExplainer } from "./countExplainer.ts"

export interface TreeRow {
  readonly id: OrgUnitId
  readonly code: DivisionCode | null
  readonly name: string
  readonly level: UnitLevel
  readonly parentId: OrgUnitId | null
  readonly childCount: number
}

export interface ChildrenAsked {
  readonly parent: OrgUnitId | null
  readonly on?: Day | null | undefined
  readonly offset?: number | undefined
  readonly limit?: number | undefined
}

export interface CountRow extends PlaceCounts {
  readonly id: OrgUnitId
}

export class OrgBrowse extends Context.Service<
  OrgBrowse,
  {
    readonly children: (asked: ChildrenAsked) => Effect.Effect<RowPart<TreeRow>>
    readonly counts: (
      ids: ReadonlyArray<OrgUnitId>,
      on?: Day | null
    ) => Effect.Effect<ReadonlyArray<CountRow>>
    readonly explainCount: (
      asked: ExplainCountAsked
    ) => Effect.Effect<CountExplained, PlaceNotFound | PlaceAmbiguous>
  }
>()("aiwei/OrgBrowse") {
  static readonly layer = Layer.effect(
    OrgBrowse,
    Effect.gen(function* () {
      const cards = yield* CardRepo
      const placements = yield* PlacementRepo
      const counting = yield* PlaceCounting

      const children = Effect.fn("OrgBrowse.children")(function* (asked: ChildrenAsked) {
        const day = asked.on ?? (yield* today)
        const [offset, limit] = [asked.offset ?? 0, asked.limit ?? 100]
        const units = yield* cards.childrenPart({ parentId: asked.parent, day, offset, limit })
        const below = yield* placements.childCountsOn(
          units.map(({ id }) => id),
          day
        )
        const rows = units.map(({ id, code, name, level, parentId }): TreeRow => ({
          id,
          code,
          name,
          level,
          parentId,
          childCount: below.get(id) ?? 0
        }))
        return { rows, total: yield* cards.childTotal(asked.parent, day), offset, sums: {} }
      })

      const counts = Effect.fn("OrgBrowse.counts")(function* (
        ids: ReadonlyArray<OrgUnitId>,
        on?: Day | null
      ) {
        const found = yield* counting.countsOf(ids, on ?? (yield* today))
        return [...found].map(([id, count]): CountRow => ({ id, ...count }))
      })

      return { children, counts, explainCount: yield* countExplainer }
    })
  )
}
