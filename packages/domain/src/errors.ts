/**
 * Every way the domain can say no. An error carries data, never prose: the wording belongs to the
 * screen that shows it. A class added here breaks the build in `api/errorMap.ts` until it is mapped.
 */
import { Schema } from "effect"

import { accessErrors } from "./access/accessErrors.ts"
import { MonthAhead, MonthBegun, ScoresRefused } from "./assessment/sheet/sheetErrors.ts"
import { AuditEntryNotFound, KeptTooShort } from "./audit/auditErrors.ts"
import { backupErrors } from "./backup/backupErrors.ts"
import { dutyErrors } from "./duty/dutyErrors.ts"
import { overlayErrors } from "./duty/overlays/overlayErrors.ts"
import { handoverErrors } from "./handover/handoverErrors.ts"
import { importErrors } from "./importing/importErrors.ts"
import { monthErrors } from "./monthErrors.ts"
import { DivisionCode } from "./org/DivisionCode.ts"
import { orgErrors } from "./org/orgErrors.ts"
import { OrgUnitId } from "./org/OrgUnitId.ts"
import { groupErrors } from "./people/groups/groupErrors.ts"
import {
  AlreadyErased,
  PurposeNeeded,
  RetentionRefused,
  StillInOffice
} from "./personal/personalErrors.ts"
import { planErrors } from "./planErrors.ts"
import { publicationErrors } from "./publicationErrors.ts"
import { RowError, RowsRefused } from "./rowErrors.ts"
import { Day } from "./shared/Day.ts"
import { Month } from "./shared/Month.ts"
import { webhookErrors } from "./webhooks/webhookErrors.ts"

export class OrgUnitNotFound extends Schema.TaggedError<OrgUnitNotFound>()("OrgUnitNotFound", {
  id: OrgUnitId
}) {}

export class DivisionCodeTaken extends Schema.TaggedError<DivisionCodeTaken>()(
  "DivisionCodeTaken",
  {
    code: Schema.NullOr(DivisionCode)
  }
) {}

export class MoveMakesCycle extends Schema.TaggedError<MoveMakesCycle>()("MoveMakesCycle", {
  id: OrgUnitId,
  newParentId: OrgUnitId
}) {}

/** The tree changes in the order of days: `changedOn` is the change that came first. */
export class MoveTooEarly extends Schema.TaggedError<MoveTooEarly>()("MoveTooEarly", {
  id: OrgUnitId,
  on: Day,
  changedOn: Day
}) {}

/** No unit has this code, id, name or alias. */
export class PlaceNotFound extends Schema.TaggedError<PlaceNotFound>()("PlaceNotFound", {
  place: Schema.String
}) {}

/** Several units are called this: their codes, or names where they have none. */
export class PlaceAmbiguous extends Schema.TaggedError<PlaceAmbiguous>()("PlaceAmbiguous", {
  place: Schema.String,
  candidates: Schema.Array(Schema.String)
}) {}

/** Null: there is no office at all yet. */
export class OfficeNotFound extends Schema.TaggedError<OfficeNotFound>()("OfficeNotFound", {
  office: Schema.NullOr(Schema.String)
}) {}

/** There are several offices and none was named. */
export class OfficeAmbiguous extends Schema.TaggedError<OfficeAmbiguous>()("OfficeAmbiguous", {
  candidates: Schema.Array(Schema.String)
}) {}

export class PeriodHasNoScores extends Schema.TaggedError<PeriodHasNoScores>()(
  "PeriodHasNoScores",
  // The place that has none, where others have.
  { period: Month, place: Schema.optionalKey(Schema.String) }
) {}

export class SchemeNotFound extends Schema.TaggedError<SchemeNotFound>()("SchemeNotFound", {
  scheme: Schema.NullOr(Schema.String)
}) {}

/** Every fault `checkScheme` found. */
export class SchemeInvalid extends Schema.TaggedError<SchemeInvalid>()("SchemeInvalid", {
  problems: Schema.Array(Schema.Struct({ code: Schema.String, at: Schema.NullOr(Schema.String) }))
}) {}

/** The month is published and nothing changed since. */
export class AlreadyPublished extends Schema.TaggedError<AlreadyPublished>()("AlreadyPublished", {
  period: Month,
  version: Schema.Int
}) {}

/** The month is published with other results: a correction must say why. */
export class ReasonNeeded extends Schema.TaggedError<ReasonNeeded>()("ReasonNeeded", {
  period: Month,
  version: Schema.Int
}) {}

/** A publication does not go this way from where it stands. */
export class StepNotAllowed extends Schema.TaggedError<StepNotAllowed>()("StepNotAllowed", {
  from: Schema.String,
  action: Schema.String
}) {}

export class PublicationNotFound extends Schema.TaggedError<PublicationNotFound>()(
  "PublicationNotFound",
  {
    id: Schema.String
  }
) {}

/** The month was never published in this version. */
export class VersionNotFound extends Schema.TaggedError<VersionNotFound>()("VersionNotFound", {
  period: Month,
  version: Schema.Int
}) {}

export class NothingPublished extends Schema.TaggedError<NothingPublished>()("NothingPublished", {
  office: Schema.NullOr(Schema.String)
}) {}

export class BatchNotFound extends Schema.TaggedError<BatchNotFound>()("BatchNotFound", {
  id: Schema.String
}) {}

export class BatchNotOpen extends Schema.TaggedError<BatchNotOpen>()("BatchNotOpen", {
  id: Schema.String,
  state: Schema.String
}) {}

/** By file id or by SHA-256. */
export class FileNotFound extends Schema.TaggedError<FileNotFound>()("FileNotFound", {
  id: Schema.String
}) {}

export class FileTooLarge extends Schema.TaggedError<FileTooLarge>()("FileTooLarge", {
  bytes: Schema.Int,
  limit: Schema.Int
}) {}

export class SignInRequired extends Schema.TaggedError<SignInRequired>()("SignInRequired", {}) {}

/** Unknown name and wrong password are the same news. */
export class SignInFailed extends Schema.TaggedError<SignInFailed>()("SignInFailed", {}) {}

export class TooManyAttempts extends Schema.TaggedError<TooManyAttempts>()("TooManyAttempts", {
  retryAfterSeconds: Schema.Int
}) {}

export class NotAllowed extends Schema.TaggedError<NotAllowed>()("NotAllowed", {
  verb: Schema.String
}) {}

export class AccountNameTaken extends Schema.TaggedError<AccountNameTaken>()("AccountNameTaken", {
  name: Schema.String
}) {}

export class AccountNotFound extends Schema.TaggedError<AccountNotFound>()("AccountNotFound", {
  name: Schema.String
}) {}

/** The current password, which a new one asks for, is another one. */
export class WrongPassword extends Schema.TaggedError<WrongPassword>()("WrongPassword", {}) {}

/** It has ended by itself meanwhile, or was never this account's. */
export class SessionNotFound extends Schema.TaggedError<SessionNotFound>()("SessionNotFound", {
  id: Schema.String
}) {}

export class ScoreNotReadable extends Schema.TaggedError<ScoreNotReadable>()("ScoreNotReadable", {
  text: Schema.String
}) {}

/** One of another account is no more known than none. */
export class ViewNotFound extends Schema.TaggedError<ViewNotFound>()("ViewNotFound", {
  id: Schema.String
}) {}

export class TooManyViews extends Schema.TaggedError<TooManyViews>()("TooManyViews", {
  most: Schema.Int
}) {}

export const DomainError = Schema.Union([
  OrgUnitNotFound,
  DivisionCodeTaken,
  MoveMakesCycle,
  MoveTooEarly,
  ...orgErrors,
  PlaceNotFound,
  PlaceAmbiguous,
  OfficeNotFound,
  OfficeAmbiguous,
  PeriodHasNoScores,
  SchemeNotFound,
  SchemeInvalid,
  AlreadyPublished,
  ReasonNeeded,
  StepNotAllowed,
  PublicationNotFound,
  VersionNotFound,
  NothingPublished,
  BatchNotFound,
  BatchNotOpen,
  FileNotFound,
  FileTooLarge,
  SignInRequired,
  SignInFailed,
  TooManyAttempts,
  NotAllowed,
  AccountNameTaken,
  AccountNotFound,
  WrongPassword,
  SessionNotFound,
  ...accessErrors,
  AuditEntryNotFound,
  KeptTooShort,
  ...backupErrors,
  ViewNotFound,
  TooManyViews,
  ScoreNotReadable,
  ScoresRefused,
  MonthBegun,
  MonthAhead,
  ...webhookErrors,
  PurposeNeeded,
  RetentionRefused,
  StillInOffice,
  AlreadyErased,
  ...dutyErrors,
  ...overlayErrors,
  ...planErrors,
  ...publicationErrors,
  ...monthErrors,
  ...handoverErrors,
  ...importErrors,
  ...groupErrors,
  ...RowError.members,
  RowsRefused
])
export type DomainError = typeof DomainError.Type
