/** Inputs of the procedures about the tree. Lengths and numbers are bounded here, before any use case. */
import { CountKind } from "@aiwei/domain/org/counts/PlaceCounts"
import { DivisionCode } from "@aiwei/domain/org/DivisionCode"
import { NewOrgUnit, OrgLevel } from "@aiwei/domain/org/OrgUnit"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { Day } from "@aiwei/domain/shared/Day"
import { Schema } from "effect"

import { count, maybe, maybeBlank, text, treePart } from "./wanted.ts"

const range = {
  offset: Schema.optional(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 10_000_000 }))),
  limit: Schema.optional(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 500 })))
}
const version = Schema.String.check(Schema.isMaxLength(64))
const seen = { id: OrgUnitId, version }
const on = { on: maybe(Day) }

const NewUnit = Schema.Struct({
  ...NewOrgUnit.fields,
  name: text,
  households: Schema.optionalKey(count),
  population: Schema.optionalKey(count),
  stairwells: Schema.optionalKey(count)
})

export const orgInputs = {
  List: Schema.UndefinedOr(
    Schema.Struct({ under: maybe(text), level: maybe(OrgLevel), ...on, ...treePart })
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
  Add: Schema.Struct({ unit: NewUnit, parentId: Schema.NullOr(OrgUnitId), on: Day }),
  AddMany: Schema.Struct({
    // A paste is checked row by row by the use case, so that every wrong row is told at once.
    units: Schema.Array(Schema.Struct({ ...NewUnit.fields, name: Schema.NonEmptyString })).check(
      Schema.isMinLength(1),
      Schema.isMaxLength(1000)
    ),
    parentId: OrgUnitId,
    on: Day
  }),
  Rename: Schema.Struct({ ...seen, name: maybeBlank, officialName: maybe(maybeBlank) }),
  Recode: Schema.Struct({ ...seen, code: Schema.NullOr(DivisionCode) }),
  Move: Schema.Struct({ ...seen, newParentId: OrgUnitId, on: Day }),
  Close: Schema.Struct({ ...seen, on: Day })
}
