/**
 * An appeal (申诉): a community contests one line of a month that is public or noticed. What was contested is
 * written down as it stood; only what became of it is added. docs/rules/appeals.md
 */
import { Schema } from "effect"

import { AttachedFile } from "../attachments/attachedFile.ts"
import { OrgUnitId } from "../org/OrgUnitId.ts"
import { TreePath } from "../org/TreePath.ts"
import { PublicationId } from "../publication/Publication.ts"
import { IndicatorId } from "../scheme/Indicator.ts"
import { Day } from "../shared/Day.ts"
import { Month } from "../shared/Month.ts"
import { Points } from "../shared/Points.ts"
import { AppealOutcome, AppealState } from "./AppealState.ts"

const text = Schema.NullOr(Schema.String)
const file = AttachedFile.fields

export const AppealId = Schema.String.pipe(Schema.brand("AppealId"))
export type AppealId = typeof AppealId.Type

export const Appeal = Schema.Struct({
  id: AppealId,
  officeId: OrgUnitId,
  /** From 1 within the office. */
  no: Schema.Int,
  period: Month,
  /** The version it contests; that of a notice is not public yet. */
  version: Schema.Int,
  publicationId: Schema.NullOr(PublicationId),
  unitId: OrgUnitId,
  unitName: Schema.String,
  path: TreePath,
  indicatorId: IndicatorId,
  code: Schema.String,
  lineName: Schema.String,
  worth: Points,
  /** What the line counts in the version; null where nothing was recorded. */
  points: Schema.NullOr(Points),
  text: Schema.NonEmptyString,
  fileName: Schema.NullOr(file.fileName),
  fileBytes: Schema.NullOr(file.fileBytes),
  fileSha256: Schema.NullOr(file.fileSha256),
  lodgedAt: Schema.String,
  lodgedBy: Schema.String,
  /** The last day on which it could be lodged. */
  lastDay: Day,
  state: AppealState,
  acceptedAt: text,
  acceptedBy: text,
  outcome: Schema.NullOr(AppealOutcome),
  decision: text,
  endedAt: text,
  endedBy: text,
  /** The community's own words, printed beside the score (right of reply). */
  reply: text,
  repliedAt: text,
  repliedBy: text,
  /** The version that corrected the month because of it. */
  correctedBy: Schema.NullOr(PublicationId)
})
export interface Appeal extends Schema.Schema.Type<typeof Appeal> {}

/** What may become of it later. */
export type AppealChange = Partial<
  Pick<
    Appeal,
    | "state"
    | "acceptedAt"
    | "acceptedBy"
    | "outcome"
    | "decision"
    | "endedAt"
    | "endedBy"
    | "reply"
    | "repliedAt"
    | "repliedBy"
    | "correctedBy"
  >
>
