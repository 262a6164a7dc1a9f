/**
 * What one edit does to a building: its own facts are corrected, its officer is corrected or changed from a
 * day on. The name it had stays as an alias, so that an old table still finds it.
 */
import { Effect, Option } from "effect"

import { AuditLog } from "../../audit/AuditLog.ts"
import type { OfficeView } from "../../org/Offices.ts"
import { nothingKnown, type OrgUnit } from "../../org/OrgUnit.ts"
import { OrgUnitId } from "../../org/OrgUnitId.ts"
import { OrgUnitRepo } from "../../org/OrgUnitRepo.ts"
import { PlacementRepo } from "../../org/PlacementRepo.ts"
import { pathKeyOf, pathUnder, type TreePath } from "../../org/TreePath.ts"
import { UnitAliasRepo } from "../../org/UnitAliasRepo.ts"
import type { EditOn } from "../../register/registerEdits.ts"
import type { RowRef } from "../../register/rowEdits.ts"
import { AlreadyEnded, BuildingNotFound, ChangeTooEarly } from "../../rowErrors.ts"
import { type Day, forever } from "../../shared/Day.ts"
import { IdGenerator } from "../../shared/IdGenerator.ts"
import { sameFields } from "../../shared/sameFields.ts"
import type { BuildingLine } from "../BuildingLine.ts"
import { type BuildingChange, readBuilding } from "./buildingFields.ts"
import { buildingOfficer } from "./buildingOfficer.ts"
import { buildingPlace } from "./buildingPlace.ts"
import { officeAbove } from "./officeAbove.ts"

export interface EditBuilding extends RowRef {
  readonly change: BuildingChange
}

export interface NewBuilding extends BuildingChange {
  /** The id of the compound or community it stands in. */
  readonly parentId: string
}

const tooEarly = (id: string, on: Day, since: Day) =>
  new ChangeTooEarly({ entity: "Building", id, on, since })

export const buildingEdit = Effect.gen(function* () {
  const units = yield* OrgUnitRepo
  const placements = yield* PlacementRepo
  const aliases = yield* UnitAliasRepo
  const ids = yield* IdGenerator
  const audit = yield* AuditLog
  const officer = yield* buildingOfficer
  const officeOf = yield* officeAbove
  const { nameFree, namesTaken, parentOf } = yield* buildingPlace

  const change = Effect.fn("buildingEdit")(function* (
    { change: wanted }: EditBuilding,
    row: BuildingLine,
    how: EditOn
  ) {
    const facts = yield* Effect.fromResult(readBuilding(wanted))
    const stored = Option.getOrThrow(yield* units.findById(row.id))
    const unit: OrgUnit = { ...stored, ...facts }
    const isRenamed = unit.name !== stored.name
    const spans = yield* officer.set(row.id, officeOf(row.id, how.asOf), wanted.officer, how)
    if (spans.length === 0 && sameFields(facts, stored)) return row.id as string
    yield* units.upsertAll([unit])
    if (isRenamed) yield* aliases.addAll([{ unitId: row.id, alias: stored.name }])
    const [subject, after] = [`Building/${row.id}`, { ...facts, officer: spans, on: how.on }]
    yield* audit.append({ verb: how.verb, place: row.id, subject, before: row, after })
    return row.id as string
  })

  const add = Effect.fn("buildingEdit.add")(function* (
    office: OfficeView,
    { parentId: given, ...wanted }: NewBuilding,
    on: Day
  ) {
    const facts = yield* Effect.fromResult(readBuilding({ ...wanted, name: wanted.name ?? "" }))
    const { unitId: parentId, path } = yield* parentOf(office, given, on)
    const id = OrgUnitId.make(yield* ids.next)
    const pathKey = pathKeyOf(yield* units.nextNumber)
    const own = { id, pathKey, code: null, level: "building" as const }
    const unit: OrgUnit = { ...nothingKnown, name: "", ...facts, ...own }
    yield* nameFree(parentId, unit.name, on)
    yield* units.upsertAll([unit])
    const placed = { parentId, path: pathUnder(path, pathKey), validFrom: on, validTo: forever }
    yield* placements.insert({ unitId: id, ...placed })
    const officeId = Effect.succeed(office.id)
    const spans = yield* officer.set(id, officeId, wanted.officer ?? undefined, { on, asOf: on })
    const [subject, after] = [`Building/${id}`, { ...unit, parentId, officer: spans, on }]
    yield* audit.append({ verb: "buildings.add", place: id, subject, after })
    return id
  })

  /** With whatever stands below it; whoever was its officer is so no more. */
  const close = Effect.fn("buildingEdit.close")(function* (row: BuildingLine, on: Day) {
    const last = (yield* placements.historyOf(row.id)).at(-1)
    if (last === undefined) return yield* new BuildingNotFound({ id: row.id })
    if (last.validTo !== forever) return yield* new AlreadyEnded({ entity: "Building", id: row.id })
    const path: TreePath = last.path
    const since = yield* placements.lastChange(path)
    if (since >= on) return yield* tooEarly(row.id, on, since)
    yield* placements.close(path, on)
    yield* officer.ended(row.id, on)
    const [subject, after] = [`Building/${row.id}`, { on }]
    yield* audit.append({ verb: "buildings.close", place: row.id, subject, before: row, after })
    return row.id as string
  })

  return { change, add, close, namesTaken }
})
