/** A month's scores of one office under one scheme. There is one per office and month. */
import { Schema } from "effect"

import { OrgUnitId } from "../org/OrgUnitId.ts"
import { SchemeId } from "../scheme/AssessmentScheme.ts"
import { Month } from "../shared/Month.ts"

export const SheetId = Schema.String.pipe(Schema.brand("SheetId"))
export type SheetId = typeof SheetId.Type

export const ScoreSheet = Schema.Struct({
  id: SheetId,
  officeId: OrgUnitId,
  schemeId: SchemeId,
  period: Month,
  /** ISO instant of the newest input. */
  updatedAt: Schema.String
})
export interface ScoreSheet extends Schema.Schema.Type<typeof ScoreSheet> {}
