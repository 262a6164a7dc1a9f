/** Use cases about buildings: each with its compound, its community and its household officer. */
import { Context, Effect, Layer } from "effect"

import type { OfficeAmbiguous, OfficeNotFound, PlaceAmbiguous, PlaceNotFound } from "../errors.ts"
import { fullName } from "../org/fullName.ts"
import type { UnitLevel } from "../org/levels/OrgLevel.ts"
import { Offices } from "../org/Offices.ts"
import { OrgTree } from "../org/OrgTree.ts"
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { PlacedUnit } from "../org/PlacedUnit.ts"
import { PlacementRepo } from "../org/PlacementRepo.ts"
import { lineage, TreePath } from "../org/TreePath.ts"
import { rowEdits } from "../register/rowEdits.ts"
import type { Day } from "../shared/Day.ts"
import { type EveryRow, everyRow } from "../shared/EveryRow.ts"
import { today } from "../shared/Instant.ts"
import { type CountedPage, limitOf } from "../shared/Page.ts"
import type { RowPart } from "../shared/RowQuery.ts"
import type { Versioned } from "../shared/versionOf.ts"
import type { BuildingLine, BuildingQuery, BuildingSum } from "./BuildingLine.ts"
import { HouseholdAssignmentRepo } from "./HouseholdAssignmentRepo.ts"

export interface BuildingRow {
  readonly id: OrgUnitId
  readonly community: string | null
  readonly compound: string | null
  readonly name: string
  readonly stairwells: number | null
  readonly households: number | null
  readonly property: string | null
  readonly propertyCompany: string | null
  readonly officer: string | null
}

export interface BuildingListing {
  readonly office?: string | null | undefined
  /** A place; the whole office when left out. */
  readonly under?: string | null | undefined
  readonly cursor?: string | null | undefined
  readonly limit?: number | null | undefined
}

export interface BuildingRows extends BuildingQuery {
  readonly office?: string | null | undefined
  /** A place of the office; the whole office when left out. */
  readonly under?: string | null | undefined
  /** Today when left out. */
  readonly on?: Day | null | undefined
}

type Unplaced = OfficeNotFound | OfficeAmbiguous | PlaceNotFound | PlaceAmbiguous

const buildingRow = (
  unit: PlacedUnit,
  above: ReadonlyMap<TreePath, PlacedUnit>,
  officer: string | null
): BuildingRow => {
  const nameAt = (levels: ReadonlyArray<UnitLevel>): string | null => {
    const units = lineage(unit.path).flatMap((path) => above.get(path) ?? [])
    const found = units.findLast(({ level }) => levels.includes(level))
    return found === undefined ? null : fullName(found)
  }
  return {
    id: unit.id,
    community: nameAt(["community", "village"]),
    compound: nameAt(["compound"]),
    name: unit.name,
    stairwells: unit.stairwells,
    households: unit.households,
    property: unit.property,
    propertyCompany: unit.propertyCompany,
    officer
  }
}

export class Buildings extends Context.Service<
  Buildings,
  {
    readonly list: (wanted: BuildingListing) => Effect.Effect<CountedPage<BuildingRow>, Unplaced>
    readonly rows: (
      wanted: BuildingRows
    ) => Effect.Effect<RowPart<Versioned<BuildingLine>, BuildingSum>, Unplaced>
    /** For a file: a range of the query is left out of account. */
    readonly every: (wanted: BuildingRows) => Effect.Effect<EveryRow<BuildingLine>, Unplaced>
  }
>()("aiwei/Buildings") {
  static readonly layer = Layer.effect(
    Buildings,
    Effect.gen(function* () {
      const offices = yield* Offices
      const tree = yield* OrgTree
      const placements = yield* PlacementRepo
      const assignments = yield* HouseholdAssignmentRepo

      const topOf = ({ office, under }: BuildingListing) =>
        under == null
          ? Effect.map(offices.resolve(office ?? null), ({ path }) => path)
          : Effect.map(tree.find(under), ({ path }) => path)

      /** What stands above these buildings, by path. */
      const aboveOf = Effect.fnUntraced(function* (units: ReadonlyArray<PlacedUnit>, day: Day) {
        const above = new Map<TreePath, PlacedUnit>()
        for (const { id, path } of units) {
          if (
            lineage(path)
              .slice(0, -1)
              .every((each) => above.has(each))
          )
            continue
          for (const unit of yield* placements.lineageOn(id, day)) above.set(unit.path, unit)
        }
        return above
      })

      const list = Effect.fn("Buildings.list")(function* (listing: BuildingListing) {
        const [top, day] = [yield* topOf(listing), yield* today]
        const limit = limitOf(listing.limit)
        const after = listing.cursor == null ? null : TreePath.make(listing.cursor)
        const part = { top, day, level: "building" as const, after, limit: limit + 1 }
        const found = yield* placements.branchPart(part)
        const units = found.slice(0, limit)
        const above = yield* aboveOf(units, day)
        const officers = yield* assignments.findOf(
          units.map(({ id }) => id),
          day
        )
        const byUnit = new Map(officers.map(({ unitId, officerName }) => [unitId, officerName]))
        return {
          rows: units.map((unit) => buildingRow(unit, above, byUnit.get(unit.id) ?? null)),
          next: found.length > limit ? (units.at(-1)?.path ?? null) : null,
          total: yield* placements.countOn(top, day, "building")
        }
      })

      const { stampAll } = yield* rowEdits

      const rangeOf = Effect.fnUntraced(function* (wanted: BuildingRows) {
        const { office, under, on, ...query } = wanted
        const { path } = yield* offices.resolve(office ?? null)
        const top = under == null ? path : (yield* tree.find(under, path)).path
        return { top, day: on ?? (yield* today), query }
      })

      const rows = Effect.fn("Buildings.rows")(function* (wanted: BuildingRows) {
        const part = yield* assignments.range(yield* rangeOf(wanted))
        return { ...part, rows: yield* stampAll(part.rows) }
      })

      const every = Effect.fn("Buildings.every")(function* (wanted: BuildingRows) {
        const range = yield* rangeOf(wanted)
        return everyRow(yield* assignments.keys(range), (ids) => assignments.rowsOf(ids, range.day))
      })

      return { list, rows, every }
    })
  )
}
