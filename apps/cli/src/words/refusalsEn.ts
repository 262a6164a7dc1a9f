/** The English sentence for every refusal. */
import type { Refusals } from "@aiwei/client/refusals/Refusals"
import { saidAlikeEn } from "@aiwei/client/refusals/saidAlikeEn"
import { refusedText } from "@aiwei/client/schemes/refusedText"

import { accountWords } from "./accounts.ts"
import { passwordFaults } from "./passwordFaults.ts"

const roles: Readonly<Record<string, string>> = accountWords.en.roles

const named = (role: string | null): string => roles[role ?? ""] ?? role ?? ""

export const refusalsEn: Refusals = {
  ...saidAlikeEn,
  SchemeRefused: refusedText.en,
  GrantRefused: (error) =>
    saidAlikeEn.GrantRefused({
      ...error,
      role: named(error.role),
      beside: error.beside === null ? null : named(error.beside)
    }),
  InvalidInput: ({ issues }) =>
    `These arguments do not fit; nothing was done: ${issues.map(({ path, message }) => `${path} ${message}`).join("; ")}`,
  NoSuchProcedure: ({ path }) =>
    `The server has no procedure ${path}. Bring both to the same version.`,
  NoSuchPage: ({ path }) => `The server has no ${path}. Check the address.`,
  CrossOrigin: ({ origin }) => `A request from ${origin} was refused; nothing was done.`,
  BodyTooLarge: ({ limit }) => `More than ${limit} bytes; nothing was done.`,
  TookTooLong: ({ seconds }) =>
    `Not finished within ${seconds} seconds and stopped. Try again later.`,
  TooManyListeners: () => "Too many screens are listening already. Try again later.",
  OrgUnitNotFound: ({ id }) => `There is no unit ${id}. See aiwei org list.`,
  DivisionCodeTaken: ({ code }) => `The division code ${code ?? ""} is taken; nothing was changed.`,
  MoveMakesCycle: () => "A unit cannot move below itself; nothing was changed.",
  MoveTooEarly: ({ changedOn }) =>
    `Something changed on ${changedOn}; nothing was changed now. Choose a later day.`,
  PlaceNotFound: ({ place }) =>
    `No place is called “${place}”. Use a code or name of aiwei org list.`,
  PlaceAmbiguous: ({ place, candidates }) =>
    `Several places are called “${place}”: ${candidates.join(", ")}. Use a code.`,
  OfficeNotFound: ({ office }) =>
    office === null
      ? "No office has data yet. Import its workbooks first: aiwei import."
      : `There is no office ${office}. See aiwei org list --level subdistrict.`,
  OfficeAmbiguous: ({ candidates }) =>
    `There are several offices: ${candidates.join(", ")}. Name one with --office.`,
  PeriodHasNoScores: ({ period, place }) =>
    place === undefined
      ? `${period} has no score sheet. Import that month's sheet first.`
      : `Nobody inspected or scored "${place}" in ${period} (that is not zero). Record it with aiwei inspection add, or import a sheet that has it.`,
  SchemeNotFound: ({ scheme }) =>
    scheme === null
      ? "There is no scheme yet. Importing a score sheet makes one."
      : `There is no scheme ${scheme}.`,
  SchemeInvalid: ({ problems }) =>
    `The scheme has ${problems.length} faults and was not saved: ${problems.map(({ code, at }) => `${code} ${at ?? ""}`).join("; ")}`,
  AlreadyPublished: ({ period, version }) =>
    `${period} is published as version ${version} and nothing changed since; it was not published again.`,
  ReasonNeeded: ({ period, version }) =>
    `${period} is published as version ${version} with other results. A correction needs --reason.`,
  StepNotAllowed: ({ from, action }) =>
    `The publication is ${from} and cannot ${action}; nothing was changed.`,
  PublicationNotFound: ({ id }) => `There is no publication ${id}.`,
  VersionNotFound: ({ period, version }) => `${period} was never published as version ${version}.`,
  NothingPublished: () => "Nothing is published yet. Use aiwei rank publish MONTH.",
  BatchNotFound: ({ id }) => `There is no batch ${id}. See aiwei import list.`,
  BatchNotOpen: ({ id, state }) => `Batch ${id} is ${state} and cannot be imported. Upload again.`,
  FileNotFound: ({ id }) => `File ${id} is not there; nothing was imported. Upload it again.`,
  FileTooLarge: ({ bytes, limit }) =>
    `The file has ${bytes} bytes, more than ${limit}; it was not imported. Split it.`,
  SignInRequired: () => "Sign-in is needed. Give a token with --token.",
  SignInFailed: () => "The account or the password is wrong.",
  TooManyAttempts: ({ retryAfterSeconds }) =>
    `Too many attempts: try again in ${retryAfterSeconds} seconds.`,
  NotAllowed: ({ verb }) => `Not allowed (${verb}); nothing was done.`,
  AccountNameTaken: ({ name }) => `The account ${name} exists already; none was made.`,
  AccountNotFound: ({ name }) => `There is no account ${name}.`,
  WeakPassword: ({ least, faults }) =>
    `The password was not saved: ${faults.map((fault) => passwordFaults.en[fault](least)).join("; ")}. Choose another.`,
  LastAdministrator: ({ role }) =>
    `This is the last ${named(role)}; nothing was closed or revoked. Grant the role to another account first.`,
  AdministratorsOwn: ({ name }) =>
    `${name} is an administrator, who alone changes that; nothing was changed. The machine's operator runs user passwd without --as.`,
  PasswordMustChange: () =>
    "The password must be changed before anything else; nothing was done. Change it in the admin first.",
  SecondFactorMustBegin: () =>
    "The account must have a second factor first; nothing was done. Set it up in the admin.",
  SecondFactorNeeded: () => "A code of the second factor is needed, too; nobody was signed in.",
  SecondFactorWrong: () =>
    "The code is wrong, used or too old; nothing was done. Take a new one, or a recovery code.",
  SecondFactorState: ({ state }) =>
    ({
      none: "The account has no second factor; nothing was changed.",
      begun:
        "The second factor is not confirmed; nothing was changed. Confirm it with a code first.",
      on: "There is a second factor already; nothing was changed. End it before another begins."
    })[state],
  TokenNotFound: ({ id }) =>
    `There is no token ${id} in force; nothing was changed. See aiwei token list.`,
  AuditEntryNotFound: ({ seq }) =>
    `There is no line ${seq} in the audit trail: the number is wrong, or its time is over. See aiwei audit verify.`,
  WrongPassword: () => "that is not the current password; nothing was changed",
  SessionNotFound: ({ id }) => `session ${id} has ended already`,
  ViewNotFound: () => "This view is gone.",
  TooManyViews: ({ most }) => `A table keeps at most ${most} views; nothing was saved.`,
  BackupNotFound: ({ file }) =>
    `There is no backup “${file}”. See backup list for those there are.`,
  BackupNotProven: ({ faults }) =>
    `The backup was not proven and is deleted; the database was not touched. Run db verify. (${faults.join("; ")})`,
  ScoresRefused: ({ cells }) =>
    `${cells.length} scores cannot be saved, so nothing was changed: ${cells.map(({ unitName, indicator, text }) => `${unitName} ${indicator ?? "bonus"} ${text}`).join("; ")}`,
  MonthBegun: ({ period }) => `There is a score sheet of ${period} already.`,
  MonthAhead: ({ period, current }) =>
    `${period} lies ahead; no sheet was begun. The latest month is ${current}.`,
  ScoreNotReadable: ({ text }) => `“${text}” is no score; it was not saved.`,
  ChangedMeanwhile: ({ id, by, at }) =>
    `${id} was changed meanwhile (${by ?? "by whom is not known"} ${at ?? ""}); nothing was saved. Read it again first.`,
  PurposeNeeded: ({ least }) => `Say why, in ${least} characters or more. Nothing was done.`,
  RetentionRefused: ({ days, least, most }) =>
    `${days} days are not within the ${least} to ${most} that are allowed. Nothing was changed.`,
  StillInOffice: () => "This person still works here; nothing was erased. Let them leave first.",
  AlreadyErased: ({ at }) => `This person was erased on ${at.slice(0, 10)}. Nothing was changed.`,
  PersonNotFound: ({ id }) => `There is no person ${id}; nothing was changed.`,
  ZoneNotFound: ({ id }) => `There is no zone ${id}; nothing was changed.`,
  BuildingNotFound: ({ id }) => `There is no building ${id}; nothing was changed.`,
  FieldRefused: ({ field, why, value }) =>
    `${field} ${value ?? ""} cannot be saved (${why}); nothing was changed.`,
  ChangeTooEarly: ({ since }) =>
    `What holds now began on ${since}; nothing was changed. Choose a later day.`,
  AlreadyEnded: ({ id }) => `${id} has left or is closed already; nothing was changed.`,
  NameTaken: ({ name, id }) => `There is a “${name}” already (${id}); nothing was saved.`,
  RowsRefused: ({ rows }) =>
    `${rows.length} rows cannot be saved, so nothing was changed: ${rows.map(({ index, error }) => `row ${index + 1} ${error._tag}`).join("; ")}`
}
