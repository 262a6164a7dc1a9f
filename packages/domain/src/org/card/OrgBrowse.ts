/** Use cases of the tree on a page: children by range, counts, and what a count is made of. */
import { Context, Effect, Layer } from "effect"

import type { PlaceAmbiguous, PlaceNotFound } from "../../errors.ts"
import type { Day } from "../../shared/Day.ts"
import { today } from "../../shared/Instant.ts"
import type { RowPart } from "../../shared/RowQuery.ts"
import { CountRepo } from "../counts/CountRepo.ts"
import { isWide } from "../counts/isWide.ts"
import { PlaceCounting } from "../counts/PlaceCounting.ts"
import { type CountKind, type GapPlace, type PlaceCounts } from "../counts/PlaceCounts.ts"
import type { DivisionCode } from "../DivisionCode.ts"
import { placeFinder } from "../naming/placeFinder.ts"
import type { OrgLevel } from "../OrgUnit.ts"
import type { OrgUnitId } from "../OrgUnitId.ts"
import { PlacementRepo } from "../PlacementRepo.ts"
import type { CardBuilding, SourceCell } from "./CardReads.ts"
import { CardRepo } from "./CardRepo.ts"

export interface TreeRow {
  readonly id: OrgUnitId
  readonly code: DivisionCode | null
  readonly name: string
  readonly level: OrgLevel
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

export type Sourced<Row> = Row & { readonly source: SourceCell | null }

/** One child and what it adds; the rows add up to `total` unless a community's own figure stands. */
export interface CountPart {
  readonly id: OrgUnitId
  readonly name: string
  readonly level: OrgLevel
  readonly count: number
}

export interface CountExplained {
  readonly place: { readonly id: OrgUnitId; readonly name: string; readonly level: OrgLevel }
  readonly what: CountKind
  readonly on: Day
  readonly total: number
  /** What the place's own table says; null when it says nothing. */
  readonly stated: number | null
  readonly statedSource: SourceCell | null
  /** Whether `total` is the stated figure and not the sum of the parts. */
  readonly isStated: boolean
  readonly parts: ReadonlyArray<CountPart>
  readonly partsLeftOut: number
  /** The buildings themselves, for a community or less. */
  readonly buildings: ReadonlyArray<Sourced<CardBuilding>>
  readonly gaps: ReadonlyArray<Sourced<GapPlace>>
}

export interface ExplainCountAsked {
  readonly place: string
  readonly what: CountKind
  readonly on?: Day | null | undefined
}

const mostParts = 500
const mostLines = 500

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
      const counted = yield* CountRepo
      const find = yield* placeFinder

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

      const withSources = Effect.fnUntraced(function* <Row extends { readonly id: string }>(
        rows: ReadonlyArray<Row>
      ) {
        const sources = yield* cards.sourcesOf(rows.map(({ id }) => id))
        const byId = new Map(sources.map((source) => [source.entityId, source]))
        return rows.map((row): Sourced<Row> => ({ ...row, source: byId.get(row.id) ?? null }))
      })

      const partsOf = Effect.fnUntraced(function* (id: OrgUnitId, what: CountKind, day: Day) {
        const range = { parentId: id, day, offset: 0, limit: mostParts }
        const units = yield* cards.childrenPart(range)
        const found = yield* counting.countsOf(
          units.map((unit) => unit.id),
          day
        )
        return units.map(({ id: child, name, level }): CountPart => ({
          id: child,
          name,
          level,
          count: found.get(child)?.[what] ?? 0
        }))
      })

      const explainCount = Effect.fn("OrgBrowse.explainCount")(function* (
        asked: ExplainCountAsked
      ) {
        const [{ what }, day] = [asked, asked.on ?? (yield* today)]
        const unit = yield* find(asked.place, null, day)
        const { id, name, level, path } = unit
        const total = (yield* counting.countsOf([id], day)).get(id)?.[what] ?? 0
        const parts = yield* partsOf(id, what, day)
        const narrow = !isWide(level)
        const stated = what === "households" ? unit.households : null
        const [own] = yield* withSources([unit])
        const buildings =
          narrow && what !== "gaps" ? yield* cards.buildingsUnder(path, day, mostLines) : []
        const gaps = what === "gaps" ? yield* counted.gapsUnder(path, day, mostLines) : []
        const explained: CountExplained = {
          place: { id, name, level },
          what,
          on: day,
          total,
          stated,
          statedSource: stated === null ? null : (own?.source ?? null),
          isStated: stated !== null && (narrow || parts.length === 0),
          parts,
          partsLeftOut: (yield* cards.childTotal(id, day)) - parts.length,
          buildings: yield* withSources(buildings),
          gaps: yield* withSources(gaps)
        }
        return explained
      })

      return { children, counts, explainCount }
    })
  )
}
