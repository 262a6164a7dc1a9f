/** Use cases that change units: each is one transaction with its audit entry, on the version that was seen. */
import { Context, Effect, Layer, Option } from "effect"

import { AuditLog } from "../../audit/AuditLog.ts"
import {
  DivisionCodeTaken,
  type MoveMakesCycle,
  MoveTooEarly,
  type OrgUnitNotFound
} from "../../errors.ts"
import {
  type ChangedMeanwhile,
  type FieldRefused,
  type NameTaken,
  type RowsRefused
} from "../../rowErrors.ts"
import { Atomically } from "../../shared/Atomically.ts"
import { forever } from "../../shared/Day.ts"
import { sameFields } from "../../shared/sameFields.ts"
import type { OrgUnit } from "../OrgUnit.ts"
import { OrgUnitRepo } from "../OrgUnitRepo.ts"
import { OrgUnits } from "../OrgUnits.ts"
import type { PlacedUnit } from "../PlacedUnit.ts"
import { PlacementRepo } from "../PlacementRepo.ts"
import { UnitAliasRepo } from "../UnitAliasRepo.ts"
import { freeName } from "./freeName.ts"
import { nameOf } from "./nameOf.ts"
import { newUnits } from "./newUnits.ts"
import { seenUnitReader } from "./seenUnit.ts"
import type { AddUnits, CloseUnit, MoveUnit, RecodeUnit, RenameUnit } from "./UnitEdit.ts"

type Stale = OrgUnitNotFound | ChangedMeanwhile

/** A unit without what only its place knows. */
const unitOf = ({ parentId: _parent, path: _path, ...unit }: PlacedUnit): OrgUnit => unit

export class OrgEdits extends Context.Service<
  OrgEdits,
  {
    /** All of them or none. */
    readonly addMany: (
      add: AddUnits
    ) => Effect.Effect<ReadonlyArray<OrgUnit>, OrgUnitNotFound | MoveTooEarly | RowsRefused>
    readonly rename: (
      rename: RenameUnit
    ) => Effect.Effect<OrgUnit, Stale | FieldRefused | NameTaken>
    readonly recode: (recode: RecodeUnit) => Effect.Effect<OrgUnit, Stale | DivisionCodeTaken>
    readonly move: (move: MoveUnit) => Effect.Effect<void, Stale | MoveMakesCycle | MoveTooEarly>
    readonly close: (close: CloseUnit) => Effect.Effect<void, Stale | MoveTooEarly>
  }
>()("aiwei/OrgEdits") {
  static readonly layer = Layer.effect(
    OrgEdits,
    Effect.gen(function* () {
      const units = yield* OrgUnitRepo
      const orgUnits = yield* OrgUnits
      const placements = yield* PlacementRepo
      const aliases = yield* UnitAliasRepo
      const audit = yield* AuditLog
      const atomically = yield* Atomically
      const seen = yield* seenUnitReader
      const addMany = yield* newUnits
      const nameFree = yield* freeName

      const rename = Effect.fn("OrgEdits.rename")(function* (asked: RenameUnit) {
        const unit = yield* seen(asked)
        const name = yield* nameOf("name", asked.name)
        yield* nameFree(unit, name)
        const { id, officialName: before } = unit
        const given = asked.officialName === undefined ? before : asked.officialName
        const officialName = given === null ? null : yield* nameOf("officialName", given)
        const after = { ...unitOf(unit), name, officialName }
        if (sameFields({ name, officialName }, unit)) return after
        yield* units.upsertAll([after])
        if (name !== unit.name) yield* aliases.addAll([{ unitId: id, alias: unit.name }])
        yield* audit.append({
          verb: "org.rename",
          place: id,
          subject: `OrgUnit/${id}`,
          before: { name: unit.name, officialName: before },
          after: { name, officialName }
        })
        return after
      }, atomically.run)

      const recode = Effect.fn("OrgEdits.recode")(function* (asked: RecodeUnit) {
        const unit = yield* seen(asked)
        const { id } = unit
        const { code } = asked
        const holder = code === null ? null : Option.getOrNull(yield* units.findByCode(code))
        if (holder !== null && holder.id !== id) return yield* new DivisionCodeTaken({ code })
        const after = { ...unitOf(unit), code }
        if (code === unit.code) return after
        yield* units.upsertAll([after])
        yield* audit.append({
          verb: "org.recode",
          place: id,
          subject: `OrgUnit/${id}`,
          before: { code: unit.code },
          after: { code }
        })
        return after
      }, atomically.run)

      const move = Effect.fn("OrgEdits.move")(function* (asked: MoveUnit) {
        yield* seen(asked)
        const { id, newParentId, on } = asked
        yield* orgUnits.move({ id, newParentId, on })
      }, atomically.run)

      const close = Effect.fn("OrgEdits.close")(function* (asked: CloseUnit) {
        const { id, parentId, name, path } = yield* seen(asked)
        const { on } = asked
        const [last] = (yield* placements.historyOf(id)).slice(-1)
        if (last === undefined || last.validTo !== forever) {
          return yield* new MoveTooEarly({ id, on, changedOn: last?.validTo ?? on })
        }
        const changedOn = yield* placements.lastChange(path)
        if (changedOn >= on) return yield* new MoveTooEarly({ id, on, changedOn })
        yield* placements.close(path, on)
        const [subject, before] = [`OrgUnit/${id}`, { name, parentId, since: last.validFrom }]
        yield* audit.append({ verb: "org.close", place: id, subject, before, after: { on } })
      }, atomically.run)

      return { addMany, rename, recode, move, close }
    })
  )
}
