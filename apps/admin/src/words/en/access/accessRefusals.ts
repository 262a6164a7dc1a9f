import type { Refusals } from "@aiwei/client/refusals/Refusals"

/** How the doors, the accounts and their tokens say no, in English. */
import type { AccessTag } from "../../AccessTag.ts"

const wait = (seconds: number): string =>
  seconds < 60 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`

const faults = {
  short: (least: number) => `it needs at least ${least} characters`,
  common: () => "it is among the passwords tried first",
  named: () => "it is little more than the name of the account, the office or this system",
  classes: () => "it needs three of upper case, lower case, digits and other characters",
  usedBefore: () => "this account had it lately"
}

export const enAccessRefusals: Pick<Refusals, AccessTag> = {
  SignInFailed: () => "Account or password is wrong. Try again.",
  TooManyAttempts: ({ retryAfterSeconds }) =>
    `Too many attempts. Try again in ${wait(retryAfterSeconds)}.`,
  AccountNameTaken: ({ name }) => `There is an account “${name}” already.`,
  AccountNotFound: ({ name }) => `There is no account “${name}”.`,
  WeakPassword: (error) =>
    `The password was not saved: ${error.faults.map((fault) => faults[fault](error.least)).join("; ")}. Choose another.`,
  WrongPassword: () => "The current password is wrong; nothing was changed. Type it again.",
  SessionNotFound: () => "That session has ended already; there is nothing left to end.",
  LastAdministrator: () =>
    "Nobody else holds this role; nothing was closed or revoked. Grant it to another account first.",
  AdministratorsOwn: ({ name }) =>
    `“${name}” is an administrator, who changes that on their own account page; nothing was changed. The machine's operator can help who forgot a password.`,
  PasswordMustChange: () =>
    "Change your password first; nothing else can be done before, and nothing was.",
  SecondFactorMustBegin: () =>
    "Your role asks for two-step verification: set it up first. Nothing else was done.",
  SecondFactorNeeded: () => "Enter the code of your second step.",
  SecondFactorWrong: () =>
    "The code is wrong, was used or is too old. Enter a new one, or a recovery code.",
  SecondFactorState: ({ state }) =>
    ({
      none: "There is no second step; nothing was changed.",
      begun: "The second step is not confirmed yet: enter a code first.",
      on: "The second step is on already; nothing was changed. End it before you begin another."
    })[state],
  TokenNotFound: () => "That token was revoked or is gone; nothing was changed. Reload the list."
}
