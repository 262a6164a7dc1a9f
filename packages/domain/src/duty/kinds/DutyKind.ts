/** A kind of duty: main responsibility, cleaning, pests … Offices add their own, and change the levels of any. */
import { Schema } from "effect"

import { UnitLevel } from "../../org/levels/OrgLevel.ts"

export const DutyCode = Schema.String.check(
  Schema.isPattern(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/),
  Schema.isMaxLength(60)
).pipe(Schema.brand("DutyCode"))
export type DutyCode = typeof DutyCode.Type

export const DutyKind = Schema.Struct({
  code: DutyCode,
  zh: Schema.NonEmptyString,
  en: Schema.NonEmptyString,
  /** Where somebody must hold it: a place of another level without it is no gap. */
  levels: Schema.Array(UnitLevel),
  /** Whoever holds it must be trained. */
  technical: Schema.Boolean,
  /** Of the networks that every level must be part of. */
  network: Schema.Boolean,
  builtin: Schema.Boolean
})
export interface DutyKind extends Schema.Schema.Type<typeof DutyKind> {}
