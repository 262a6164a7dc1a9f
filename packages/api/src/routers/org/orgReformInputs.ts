/** Inputs of the procedures that merge and split units, add a level and look at zones. */
import { LevelKind } from "@aiwei/domain/org/levels/LevelRow"
import { OwnLevel } from "@aiwei/domain/org/levels/OrgLevel"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { Day } from "@aiwei/domain/shared/Day"
import { Schema } from "effect"

import { maybe, office, text } from "../wanted.ts"
import { NewUnit, seenUnit } from "./newUnit.ts"

const freed = { freed: Schema.optional(Schema.Boolean) }
const few = Schema.isMaxLength(50)
const many = Schema.isMaxLength(5000)

/** A new unit, or one of those that are merged. */
const into = { into: Schema.Union([OrgUnitId, NewUnit]) }

const parts = Schema.Array(
  Schema.Struct({
    unit: NewUnit,
    children: Schema.Array(OrgUnitId).check(many),
    records: Schema.optional(Schema.Array(text).check(many))
  })
).check(few)

export const orgReformInputs = {
  PreviewMerge: Schema.Struct({
    units: Schema.Array(OrgUnitId).check(few),
    ...into,
    on: Day
  }),
  Merge: Schema.Struct({
    units: Schema.Array(Schema.Struct(seenUnit)).check(few),
    ...into,
    on: Day,
    ...freed
  }),
  PreviewClose: Schema.Struct({ unit: OrgUnitId, on: Day }),
  PreviewSplit: Schema.Struct({ unit: OrgUnitId, parts, on: Day }),
  Split: Schema.Struct({ unit: Schema.Struct(seenUnit), parts, on: Day, ...freed }),
  AddLevel: Schema.Struct({
    ...office,
    level: Schema.Struct({
      code: OwnLevel,
      zh: text,
      en: text,
      rank: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 999 })),
      kind: LevelKind
    })
  }),
  Coverage: Schema.UndefinedOr(Schema.Struct({ ...office, on: maybe(Day) }))
}
