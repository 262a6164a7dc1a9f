/** Every refusal of the server in English: what happened, what was kept, what to do. */
import { enAccessRefusals } from "./en/access/accessRefusals.ts"
import { month } from "./en/assessment/month.ts"
import { enScoreRefusals } from "./en/assessment/scoreRefusals.ts"
import { enPersonalRefusals } from "./en/register/personalRefusals.ts"
import { enRowRefusals } from "./en/register/rowRefusals.ts"
import type { Refusals } from "./Refusals.ts"

const megabytes = (bytes: number) => Math.floor(bytes / 1_000_000)

/** Why the store did not answer. */
const outages = {
  busy: "Another program is using the database; nothing was changed. Try again later.",
  full: "The server's disk is full; nothing was stored. Make room and try again.",
  readOnly:
    "The server may not write to its data folder; nothing was changed. Check its permissions.",
  away: "The server cannot reach its database; nothing was changed. Try again, or tell whoever runs it.",
  damaged:
    "The database is damaged; nothing more is read or written, so that no more is lost. Keep the file, stop the server and restore the newest backup with aiwei backup restore."
}

const webhookFaults = {
  malformed: "This is no address of the web",
  notHttps: "Messages only go to https",
  credentials: "The address must hold no name or password",
  privateAddress:
    "This address is not on the public internet (the operator of the machine can allow it with AIWEI_WEBHOOK_ALLOW)"
}

export const enRefusals: Refusals = {
  ...enRowRefusals,
  ...enAccessRefusals,
  ...enPersonalRefusals,
  ...enScoreRefusals,
  OrgUnitNotFound: () => "This unit is gone; somebody may have changed it. Reload and look again.",
  DivisionCodeTaken: ({ code }) =>
    `Division code ${code ?? ""} belongs to another unit. Check the code.`,
  MoveMakesCycle: () => "A unit cannot move below itself. Nothing was changed.",
  MoveTooEarly: ({ changedOn }) => `There is a change on ${changedOn}. Choose a later day.`,
  PlaceNotFound: ({ place }) => `“${place}” was not found. Use a code or the full name.`,
  PlaceAmbiguous: ({ place, candidates }) =>
    `Several places are called “${place}”. Use a code: ${candidates.join(", ")}`,
  OfficeNotFound: ({ office }) =>
    office === null
      ? "There is no office yet. Import the list of community codes first."
      : `Office “${office}” was not found.`,
  OfficeAmbiguous: ({ candidates }) => `Choose one of the offices first: ${candidates.join(", ")}`,
  PeriodHasNoScores: ({ period }) =>
    `${period} has no scores yet. Import the score sheet of the month.`,
  SchemeNotFound: () => "There is no assessment scheme yet; the first score sheet will make one.",
  SchemeInvalid: ({ problems }) =>
    `The scheme has ${problems.length} faults and was not saved: ${problems.map((one) => one.at ?? one.code).join(", ")}`,
  AlreadyPublished: ({ period, version }) =>
    `${period} is published as version ${version} and nothing changed since.`,
  ReasonNeeded: ({ period, version }) =>
    `${period} is published as version ${version} with other results. Give a reason for the correction.`,
  StepNotAllowed: () => "This step is not possible in the present state. Reload and look again.",
  PublicationNotFound: () => "This publication was not found.",
  VersionNotFound: ({ period, version }) =>
    `${month(period)} was never published as version ${version}. Choose another version.`,
  NothingPublished: () => "Nothing has been published yet.",
  BatchNotFound: () =>
    "This batch was not found; it may have been discarded. Choose the files again.",
  BatchNotOpen: ({ state }) =>
    state === "committed"
      ? "This batch is already written and will not be written twice."
      : "This batch was discarded. Choose the files again.",
  FileNotFound: () => "This file was not found. Upload it again.",
  FileTooLarge: ({ limit }) =>
    `The file is larger than ${megabytes(limit)} MB and was not uploaded. Remove pictures or split it.`,
  SignInRequired: () => "Your session has ended. Sign in again and repeat what was not saved.",
  NotAllowed: () => "Your account may not do this. Ask the administrator.",
  AuditEntryNotFound: ({ seq }) =>
    `There is no line ${seq} in the audit trail: the number is wrong, or its time is over.`,
  KeptTooShort: ({ days, least }) =>
    `The audit trail is kept for at least ${least} days; ${days} is too short and nothing was changed. The time can only be made longer.`,
  WebhookNotFound: ({ id }) => `There is no webhook ${id}; nothing was changed. List them again.`,
  WebhookAddressRefused: ({ why }) =>
    `${webhookFaults[why]}; nothing was saved. Choose another address.`,
  TooManyWebhooks: ({ most }) =>
    `There may be ${most} webhooks at most; nothing was saved. Remove one that is not used.`,
  GrantRefused: ({ why, role, beside }) =>
    ({
      separation: `the account holds ${beside ?? ""}, which is kept apart from ${role}; nothing was granted, use another account`,
      wholeOnly: `${role} holds for the whole installation, not for a place; nothing was granted, leave the place out`,
      endsFirst: "the last day lies before the first; nothing was granted, correct the days",
      held: `the account holds ${role} there already; nothing was granted`
    })[why],
  GrantNotFound: ({ id }) =>
    `no grant ${id} is in force; nothing was changed, look at the list again`,
  BackupNotFound: ({ file }) => `There is no backup “${file}”. It may be gone.`,
  BackupUnderWay: () => "A backup is being made; no second one was begun. Wait for its end.",
  BackupNotProven: ({ faults }) =>
    `The backup was not proven and is deleted; the database was not touched. Ask whoever runs this machine to check the data. (${faults.join("; ")})`,
  BackupNotWritten: ({ folder, detail }) =>
    `The backup cannot be written to ${folder} (${detail}): make room or check its rights. Nothing is left of it; the database was not touched.`,
  BackupDamaged: ({ file, faults }) =>
    `The backup “${file}” is not what it was when it was made; nothing was restored and your data was not touched. Take another one. (${faults.join("; ")})`,
  BackupNewer: ({ file }) =>
    `The backup “${file}” was made by a newer aiwei; nothing was restored. Update this program first.`,
  DataInUse: ({ place }) =>
    `${place} is in use; nothing was changed. Stop the server and other commands, then try again.`,
  ViewNotFound: () => "This view is gone; it may have been deleted elsewhere.",
  TooManyViews: ({ most }) =>
    `A table keeps at most ${most} views. Nothing was saved; delete one first.`,
  ScoreNotReadable: ({ text }) => `“${text}” is not a score and was not saved.`,
  InvalidInput: ({ issues }) =>
    `Something is missing or malformed: ${issues.map((issue) => issue.path).join(", ")}`,
  NoSuchProcedure: () => "Page and server differ in version. Reload the page.",
  NoSuchPage: () => "There is no such page.",
  CrossOrigin: () => "Open the page from this system's own address.",
  BodyTooLarge: ({ limit }) => `More than ${megabytes(limit)} MB; nothing was sent.`,
  TookTooLong: ({ seconds }) => `Stopped after ${seconds} s; nothing was changed. Try again later.`,
  TooManyListeners: () => "Too many boards are open at once. Close some.",
  StoreUnavailable: ({ why }) => outages[why]
}
