/** Use cases that change buildings. Every write is checked against the version its writer saw. */
import { Context, Effect, Layer, Schema } from "effect"

import type { OfficeAmbiguous, OfficeNotFound } from "../errors.ts"
import { Offices } from "../org/Offices.ts"
import { OrgUnitId } from "../org/OrgUnitId.ts"
import { PlacementRepo } from "../org/PlacementRepo.ts"
import { type RowEdit, rowEdits, type RowRef } from "../register/rowEdits.ts"
import { BuildingNotFound, type RowError, type RowsRefused } from "../rowErrors.ts"
import { Atomically } from "../shared/Atomically.ts"
import type { Day } from "../shared/Day.ts"
import { today } from "../shared/Instant.ts"
import type { Versioned } from "../shared/versionOf.ts"
import type { BuildingLine } from "./BuildingLine.ts"
import { buildingEdit, type EditBuilding, type NewBuilding } from "./edits/buildingEdit.ts"
import { HouseholdAssignmentRepo } from "./HouseholdAssignmentRepo.ts"

interface When {
  /** Null corrects the record; a day changes the officer from then on. */
  readonly on: Day | null
  /** The day whose rows were looked at; today when left out. */
  readonly asOf?: Day | null | undefined
}

export interface AddBuilding {
  readonly office?: string | null | undefined
  readonly building: NewBuilding
  readonly on: Day
}
export interface ChangeBuilding extends EditBuilding, When {}
export interface ChangeBuildings extends When {
  readonly buildings: ReadonlyArray<EditBuilding>
}
export interface CloseBuildings {
  readonly buildings: ReadonlyArray<RowRef>
  /** The first day without them. */
  readonly on: Day
}

const isUnit = Schema.is(OrgUnitId)

export class BuildingEdits extends Context.Service<
  BuildingEdits,
  {
    readonly add: (
      wanted: AddBuilding
    ) => Effect.Effect<Versioned<BuildingLine>, OfficeNotFound | OfficeAmbiguous | RowError>
    readonly change: (wanted: ChangeBuilding) => Effect.Effect<Versioned<BuildingLine>, RowError>
    readonly changeMany: (
      wanted: ChangeBuildings
    ) => Effect.Effect<ReadonlyArray<Versioned<BuildingLine>>, RowsRefused>
    /** Gives how many were closed. */
    readonly close: (wanted: CloseBuildings) => Effect.Effect<number, RowsRefused>
  }
>()("aiwei/BuildingEdits") {
  static readonly layer = Layer.effect(
    BuildingEdits,
    Effect.gen(function* () {
      const assignments = yield* HouseholdAssignmentRepo
      const placements = yield* PlacementRepo
      const offices = yield* Offices
      const atomically = yield* Atomically
      const { one, many, stamp } = yield* rowEdits
      const edit = yield* buildingEdit

      const table = <W extends RowRef>(
        day: Day,
        apply: RowEdit<BuildingLine, W>["apply"]
      ): RowEdit<BuildingLine, W> => ({
        entity: "Building",
        notFound: (id) => new BuildingNotFound({ id }),
        rowsOf: (ids) => assignments.rowsOf(ids.filter(isUnit), day),
        apply
      })

      const add = Effect.fn("BuildingEdits.add")(function* (wanted: AddBuilding) {
        yield* placements.lockTree
        const { office, building, on } = wanted
        const id = yield* edit.add(yield* offices.resolve(office ?? null), building, on)
        const [row] = yield* assignments.rowsOf([id], on)
        return row === undefined ? yield* new BuildingNotFound({ id }) : yield* stamp(row)
      }, atomically.run)

      const change = Effect.fn("BuildingEdits.change")(function* (given: ChangeBuilding) {
        const { on, asOf, ...wanted } = given
        const day = asOf ?? (yield* today)
        const how = { verb: "buildings.change", on, asOf: day } as const
        return yield* one(
          table<EditBuilding>(day, (each, row) => edit.change(each, row, how)),
          wanted
        )
      })

      const changeMany = Effect.fn("BuildingEdits.changeMany")(function* (wanted: ChangeBuildings) {
        const day = wanted.asOf ?? (yield* today)
        const how = { verb: "buildings.changeMany", on: wanted.on, asOf: day } as const
        return yield* many(
          table<EditBuilding>(day, (each, row) => edit.change(each, row, how)),
          wanted.buildings
        )
      })

      const close = Effect.fn("BuildingEdits.close")(function* ({ buildings, on }: CloseBuildings) {
        const day = yield* today
        yield* many(
          table<RowRef>(day, (_, row) => edit.close(row, on)),
          buildings
        )
        return buildings.length
      })

      return { add, change, changeMany, close }
    })
  )
}
