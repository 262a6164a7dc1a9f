/** A unit's name and code from a day on. What it was called before stays findable, and is what past days show. */
import { Effect, Option } from "effect"

import { AuditLog } from "../../audit/AuditLog.ts"
import { OrgUnitNotFound } from "../../errors.ts"
import { Atomically } from "../../shared/Atomically.ts"
import { sameFields } from "../../shared/sameFields.ts"
import type { OrgUnitId } from "../OrgUnitId.ts"
import { OrgUnitRepo } from "../OrgUnitRepo.ts"
import { UnitAliasRepo } from "../UnitAliasRepo.ts"
import { datedNames } from "./dated.ts"
import { freeCode } from "./freeCode.ts"
import { freeName } from "./freeName.ts"
import { nameOf } from "./nameOf.ts"
import { seenUnitReader } from "./seenUnit.ts"
import type { RecodeUnit, RenameUnit } from "./UnitEdit.ts"

export const renaming = Effect.gen(function* () {
  const units = yield* OrgUnitRepo
  const aliases = yield* UnitAliasRepo
  const audit = yield* AuditLog
  const atomically = yield* Atomically
  const seen = yield* seenUnitReader
  const dated = yield* datedNames
  const nameFree = yield* freeName
  const codeFree = yield* freeCode

  const stored = (id: OrgUnitId) =>
    Effect.flatMap(
      units.findById(id),
      Option.match({ onNone: () => new OrgUnitNotFound({ id }), onSome: Effect.succeed })
    )

  const rename = Effect.fn("OrgEdits.rename")(function* (asked: RenameUnit) {
    const placed = yield* seen(asked)
    const unit = yield* stored(placed.id)
    const name = yield* nameOf("name", asked.name)
    yield* nameFree(placed, name)
    const given = asked.officialName === undefined ? unit.officialName : asked.officialName
    const officialName = given === null ? null : yield* nameOf("officialName", given)
    const after = { ...unit, name, officialName }
    if (sameFields({ name, officialName }, unit)) return after
    const when = yield* dated.dayFor(unit.id, asked.on)
    yield* dated.write(unit, after, when)
    if (name !== unit.name) yield* aliases.addAll([{ unitId: unit.id, alias: unit.name }])
    yield* audit.append({
      verb: "org.rename",
      place: unit.id,
      subject: `OrgUnit/${unit.id}`,
      before: { name: unit.name, officialName: unit.officialName },
      after: { name, officialName, on: when.on }
    })
    return after
  }, atomically.run)

  const recode = Effect.fn("OrgEdits.recode")(function* (asked: RecodeUnit) {
    const unit = yield* stored((yield* seen(asked)).id)
    const { code } = asked
    const after = { ...unit, code }
    if (code === unit.code) return after
    const when = yield* dated.dayFor(unit.id, asked.on)
    yield* codeFree({ code, level: unit.level, own: unit.id, freed: asked.freed ?? false })
    yield* dated.write(unit, after, when)
    yield* audit.append({
      verb: "org.recode",
      place: unit.id,
      subject: `OrgUnit/${unit.id}`,
      before: { code: unit.code },
      after: { code, on: when.on }
    })
    return after
  }, atomically.run)

  return { rename, recode }
})
