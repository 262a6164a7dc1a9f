/** Every refusal of the server in English: what happened, what was kept, what to do. */
import type { Refusals } from "@aiwei/client/refusals/Refusals"
import { saidAlikeEn } from "@aiwei/client/refusals/saidAlikeEn"

import { enAccessRefusals } from "./en/access/accessRefusals.ts"
import { month } from "./en/assessment/month.ts"
import { enScoreRefusals } from "./en/assessment/scoreRefusals.ts"
import { enPersonalRefusals } from "./en/register/personalRefusals.ts"
import { enRowRefusals } from "./en/register/rowRefusals.ts"

const megabytes = (bytes: number) => Math.floor(bytes / 1_000_000)

export const enRefusals: Refusals = {
  ...saidAlikeEn,
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
  PeriodHasNoScores: ({ period, place }) =>
    place === undefined
      ? `${period} has no scores yet. Import the score sheet of the month.`
      : `Nobody inspected or scored “${place}” in ${period}; that is not zero. Record an inspection, or import a sheet that has it.`,
  SchemeNotFound: () => "There is no assessment scheme yet; the first score sheet will make one.",
  SchemeRefused: ({ faults }) =>
    `Not saved: ${faults.length === 1 ? "1 thing" : `${faults.length} things`} in the scheme must be mended first.`,
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
  BackupNotFound: ({ file }) => `There is no backup “${file}”. It may be gone.`,
  BackupNotProven: ({ faults }) =>
    `The backup was not proven and is deleted; the database was not touched. Ask whoever runs this machine to check the data. (${faults.join("; ")})`,
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
  TooManyListeners: () => "Too many boards are open at once. Close some."
}
