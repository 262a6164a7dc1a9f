/** Inputs of the procedures about the tree. Lengths and numbers are bounded here, before any use case. */
import { CountKind } from "@aiwei/domain/org/counts/PlaceCounts"
import { DivisionCode } from "@aiwei/domain/org/DivisionCode"
import { UnitLevel } from "@aiwei/domain/org/levels/OrgLevel"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { Day } from "@aiwei/domain/shared/Day"
import { Schema } from "effect"

import { maybe, maybeBlank, text, treePart } from "../wanted.ts"
import { NewUnit, seenUnit } from "./newUnit.ts"

const range = {
  offset: Schema.optional(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 10_000_000 }))),
  limit: Schema.optional(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 500 })))
}
const freed = { freed: Schema.optional(Schema.Boolean) }
const on = { on: maybe(Day) }

export const orgInputs = {
  List: Schema.UndefinedOr(
    Schema.Struct({ under: maybe(text), level: maybe(UnitLevel), ...on, ...treePart })
  ),
  Show: Schema.Struct({ place: text, ...on }),
  Children: Schema.Struct({ parent: Schema.NullOr(OrgUnitId), ...on, ...range }),
  Counts: Schema.Struct({ ids: Schema.Array(OrgUnitId).check(Schema.isMaxLength(500)), ...on }),
  Search: Schema.Struct({
    query: maybeBlank,
    ...on,
    limit: Schema.optional(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 100 })))
  }),
  ExplainCount: Schema.Struct({ place: text, what: CountKind, ...on }),
  Place: Schema.Struct({ place: text }),
  Rail: Schema.Struct({ place: text, from: Day, to: Day }),
  Add: Schema.Struct({ unit: NewUnit, parentId: Schema.NullOr(OrgUnitId), on: Day, ...freed }),
  AddMany: Schema.Struct({
    // A paste is checked row by row by the use case, so that every wrong row is told at once.
    units: Schema.Array(Schema.Struct({ ...NewUnit.fields, name: Schema.NonEmptyString })).check(
      Schema.isMinLength(1),
      Schema.isMaxLength(1000)
    ),
    parentId: OrgUnitId,
    on: Day
  }),
  Rename: Schema.Struct({ ...seenUnit, name: maybeBlank, officialName: maybe(maybeBlank), ...on }),
  Recode: Schema.Struct({ ...seenUnit, code: Schema.NullOr(DivisionCode), ...on, ...freed }),
  Move: Schema.Struct({ ...seenUnit, newParentId: OrgUnitId, on: Day }),
  PreviewMove: Schema.Struct({ id: OrgUnitId, newParentId: OrgUnitId, on: Day }),
  Close: Schema.Struct({ ...seenUnit, on: Day })
}
