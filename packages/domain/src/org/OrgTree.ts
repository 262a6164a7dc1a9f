/** Use cases that look at the tree of a day: finding a place by what people call it, lists, one unit whole. */
import { Context, Effect, Layer } from "effect"

import type { OfficeAmbiguous, OfficeNotFound, PlaceAmbiguous, PlaceNotFound } from "../errors.ts"
import type { Day } from "../shared/Day.ts"
import { today } from "../shared/Instant.ts"
import { type CountedPage, limitOf } from "../shared/Page.ts"
import type { UnitLevel } from "./levels/OrgLevel.ts"
import { placeFinder } from "./naming/placeFinder.ts"
import { Offices } from "./Offices.ts"
import { type OrgRow, orgRows } from "./orgRows.ts"
import type { PlacedUnit } from "./PlacedUnit.ts"
import type { Placement } from "./Placement.ts"
import { PlacementRepo } from "./PlacementRepo.ts"
import { TreePath } from "./TreePath.ts"
import { UnitAliasRepo } from "./UnitAliasRepo.ts"

export interface OrgShown {
  readonly unit: PlacedUnit
  /** From the root down, without the unit. */
  readonly ancestors: ReadonlyArray<PlacedUnit>
  readonly children: ReadonlyArray<OrgRow>
  readonly aliases: ReadonlyArray<string>
  readonly placements: ReadonlyArray<Placement>
}

export interface OrgListing {
  /** Null lists from the roots. */
  readonly under?: string | null | undefined
  readonly level?: UnitLevel | null | undefined
  /** Today when left out. */
  readonly on?: Day | null | undefined
  readonly cursor?: string | null | undefined
  readonly limit?: number | null | undefined
}

export class OrgTree extends Context.Service<
  OrgTree,
  {
    /**
     * By id, 12-digit code, name, official name or alias. Within an office's branch when one is given,
     * so that two offices may each have their own 南关社区.
     */
    readonly find: (
      place: string,
      within?: TreePath | null
    ) => Effect.Effect<PlacedUnit, PlaceNotFound | PlaceAmbiguous>
    /** The branch in the order of the tree. `total` counts without the top. */
    readonly list: (
      wanted: OrgListing
    ) => Effect.Effect<CountedPage<OrgRow>, PlaceNotFound | PlaceAmbiguous>
    readonly show: (
      place: string,
      on?: Day | null
    ) => Effect.Effect<OrgShown, PlaceNotFound | PlaceAmbiguous>
    /** The communities and villages of an office today, in the order of their codes. */
    readonly communities: (
      office: string | null
    ) => Effect.Effect<ReadonlyArray<OrgRow>, OfficeNotFound | OfficeAmbiguous>
  }
>()("aiwei/OrgTree") {
  static readonly layer = Layer.effect(
    OrgTree,
    Effect.gen(function* () {
      const placements = yield* PlacementRepo
      const aliases = yield* UnitAliasRepo
      const offices = yield* Offices
      const find = yield* placeFinder
      const rowsOf = orgRows(placements)

      const tops = Effect.fnUntraced(function* (under: string | null, day: Day) {
        return under === null ? yield* placements.rootsOn(day) : [yield* find(under, null, day)]
      })

      const list = Effect.fn("OrgTree.list")(function* (wanted: OrgListing) {
        const day = wanted.on ?? (yield* today)
        const level = wanted.level ?? null
        const limit = limitOf(wanted.limit)
        const after = wanted.cursor == null ? null : TreePath.make(wanted.cursor)
        const branches = yield* tops(wanted.under ?? null, day)
        const found: Array<PlacedUnit> = []
        let total = 0
        for (const { path: top } of branches) {
          total += yield* placements.countOn(top, day, level)
          const wantedHere = limit + 1 - found.length
          if (wantedHere > 0) {
            found.push(
              ...(yield* placements.branchPart({ top, day, level, after, limit: wantedHere }))
            )
          }
        }
        const rows = yield* rowsOf(found.slice(0, limit), day)
        const next = found.length > limit ? (rows.at(-1)?.path ?? null) : null
        return { rows, next, total }
      })

      const show = Effect.fn("OrgTree.show")(function* (place: string, on?: Day | null) {
        const day = on ?? (yield* today)
        const unit = yield* find(place, null, day)
        const lineage = yield* placements.lineageOn(unit.id, day)
        const children = yield* placements.childrenOn(unit.id, day)
        return {
          unit,
          ancestors: lineage.slice(0, -1),
          children: yield* rowsOf(children, day),
          aliases: (yield* aliases.findOf(unit.id)).map(({ alias }) => alias),
          placements: yield* placements.historyOf(unit.id)
        }
      })

      const communities = Effect.fn("OrgTree.communities")(function* (office: string | null) {
        const { path } = yield* offices.resolve(office)
        const day = yield* today
        const placed = yield* placements.placedOn(path, day)
        const wanted = placed.filter(({ level }) => level === "community" || level === "village")
        const byCode = wanted.toSorted((a, b) => ((a.code ?? "~") < (b.code ?? "~") ? -1 : 1))
        return yield* rowsOf(byCode, day)
      })

      return {
        find: (place, within) => Effect.flatMap(today, (day) => find(place, within ?? null, day)),
        list,
        show,
        communities
      }
    })
  )
}
