/** Several units under one parent at once, as pasted from a table: all of them, or what is wrong with each row. */
import { Effect, Option } from "effect"

import { AuditLog } from "../../audit/AuditLog.ts"
import { MoveTooEarly, OrgUnitNotFound } from "../../errors.ts"
import { Atomically } from "../../shared/Atomically.ts"
import { forever } from "../../shared/Day.ts"
import { IdGenerator } from "../../shared/IdGenerator.ts"
import { nothingKnown, type OrgUnit } from "../OrgUnit.ts"
import { OrgUnitId } from "../OrgUnitId.ts"
import { OrgUnitRepo } from "../OrgUnitRepo.ts"
import { PlacementRepo } from "../PlacementRepo.ts"
import { pathKeyOf, pathUnder } from "../TreePath.ts"
import { checkedUnits } from "./checkedUnits.ts"
import type { AddUnits } from "./UnitEdit.ts"

export const newUnits = Effect.gen(function* () {
  const units = yield* OrgUnitRepo
  const placements = yield* PlacementRepo
  const ids = yield* IdGenerator
  const audit = yield* AuditLog
  const atomically = yield* Atomically
  const checked = yield* checkedUnits

  return Effect.fn("OrgEdits.addMany")(function* (add: AddUnits) {
    yield* placements.lockTree
    const { parentId, on } = add
    const parent = Option.getOrNull(yield* placements.findOn(parentId, on))
    if (parent === null) return yield* new OrgUnitNotFound({ id: parentId })
    if (parent.validTo !== forever) {
      return yield* new MoveTooEarly({ id: parentId, on, changedOn: parent.validTo })
    }
    const rows = yield* checked(add)
    const first = yield* units.nextNumbers(rows.length)
    const made = yield* Effect.forEach(rows, (unit, at) =>
      Effect.map(ids.next, (id): OrgUnit => ({
        ...nothingKnown,
        ...unit,
        id: OrgUnitId.make(id),
        pathKey: pathKeyOf(first + at)
      }))
    )
    yield* units.upsertAll(made)
    yield* placements.insertAll(
      made.map(({ id, pathKey }) => ({
        unitId: id,
        parentId,
        validFrom: on,
        validTo: forever,
        path: pathUnder(parent.path, pathKey)
      }))
    )
    yield* Effect.forEach(
      made,
      (unit) => {
        const [subject, after] = [`OrgUnit/${unit.id}`, { ...unit, parentId, on }]
        return audit.append({ verb: "org.addMany", place: unit.id, subject, after })
      },
      { discard: true }
    )
    return made
  }, atomically.run)
})
