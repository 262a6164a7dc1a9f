/** Use cases that change buildings. Every write is checked against the version its writer saw. */
import { Context, Effect, Layer, Schema } from "effect"

import type { OfficeAmbiguous, OfficeNotFound } from "../errors.ts"
import { Offices } from "../org/Offices.ts"
import { OrgUnitId } from "../org/OrgUnitId.ts"
import { registerEdits, type When } from "../register/registerEdits.ts"
import type { RowRef } from "../register/rowEdits.ts"
import { BuildingNotFound, type RowError, type RowsRefused } from "../rowErrors.ts"
import type { Day } from "../shared/Day.ts"
import type { Versioned } from "../shared/versionOf.ts"
import type { BuildingLine } from "./BuildingLine.ts"
import { buildingEdit, type EditBuilding, type NewBuilding } from "./edits/buildingEdit.ts"
import { HouseholdAssignmentRepo } from "./HouseholdAssignmentRepo.ts"

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
      const offices = yield* Offices
      const edit = yield* buildingEdit
      const register = yield* registerEdits
      const buildings = register<BuildingLine, EditBuilding>({
        entity: "Building",
        notFound: (id) => new BuildingNotFound({ id }),
        rowsOf: (ids, day) => assignments.rowsOf(ids.filter(isUnit), day),
        change: edit.change,
        settled: edit.namesTaken
      })

      const made = Effect.fnUntraced(function* ({ office, building, on }: AddBuilding) {
        return yield* edit.add(yield* offices.resolve(office ?? null), building, on)
      })
      const add = Effect.fn("BuildingEdits.add")((wanted: AddBuilding) =>
        buildings.add(made(wanted), wanted.on)
      )
      const change = Effect.fn("BuildingEdits.change")((wanted: ChangeBuilding) =>
        buildings.change("buildings.change", wanted, wanted)
      )
      const changeMany = Effect.fn("BuildingEdits.changeMany")((wanted: ChangeBuildings) =>
        buildings.changeMany("buildings.changeMany", wanted.buildings, wanted)
      )
      const close = Effect.fn("BuildingEdits.close")((wanted: CloseBuildings) =>
        Effect.as(
          buildings.end(wanted.buildings, (row) => edit.close(row, wanted.on)),
          wanted.buildings.length
        )
      )
      return { add, change, changeMany, close }
    })
  )
}
