/**
 * What letters of a year are made from: title, text and targets. A template is never edited, since letters
 * that were signed point at it; another wording is another template.
 */
import { Schema } from "effect"

import { OrgUnitId } from "../org/OrgUnitId.ts"
import { IndicatorId } from "../scheme/Indicator.ts"
import { Worth } from "../shared/Points.ts"

export const LetterTemplateId = Schema.String.pipe(Schema.brand("LetterTemplateId"))
export type LetterTemplateId = typeof LetterTemplateId.Type

export const LetterTemplate = Schema.Struct({
  id: LetterTemplateId,
  officeId: OrgUnitId,
  year: Schema.Int,
  title: Schema.NonEmptyString,
  text: Schema.String,
  /** Thousandths of a per cent of the year's appraisal; null where the letter does not count in it. */
  appraisalWeight: Schema.NullOr(Worth),
  createdAt: Schema.String
})
export interface LetterTemplate extends Schema.Schema.Type<typeof LetterTemplate> {}

export const LetterTarget = Schema.Struct({
  templateId: LetterTemplateId,
  /** From 1, in the order of the letter. */
  no: Schema.Int,
  text: Schema.NonEmptyString,
  /** What measures it; null for a promise in words alone. */
  indicatorId: Schema.NullOr(IndicatorId)
})
export interface LetterTarget extends Schema.Schema.Type<typeof LetterTarget> {}

/** With the indicator as people know it. */
export const LetterTargetLine = Schema.Struct({
  ...LetterTarget.fields,
  schemeVersion: Schema.NullOr(Schema.Int),
  indicatorCode: Schema.NullOr(Schema.String),
  indicatorName: Schema.NullOr(Schema.String)
})
export interface LetterTargetLine extends Schema.Schema.Type<typeof LetterTargetLine> {}
