/** Words of the sign-in, in English. */
import type { Words } from "../../Words.ts"
import { names } from "../assessment/month.ts"
import { plural } from "../plural.ts"

export const signIn: Words["signIn"] = {
  title: "Sign in",
  lead: "Patriotic Health Campaign office",
  name: "Account",
  password: "Password",
  show: "Show password",
  act: "Sign in",
  acting: "Signing in",
  again: "Your session has ended",
  againText: (name) =>
    `Everything on the page is still there. Enter the password of ${name} and go on.`,
  againDone: "Signed in again. What was not saved is still there: press save once more.",
  other: "Sign out",
  otherText: "Signing out leaves the page, and what is not saved is lost.",
  codeTitle: "Second factor",
  codeText: (name) =>
    `Type the 6 digits that the authenticator on your telephone shows for ${name}.`,
  code: "Code",
  recovery: "Recovery code",
  useRecovery: "No telephone at hand: use a recovery code",
  useCode: "Use a code",
  codeAct: "Verify and sign in",
  otherAccount: "Another account",
  codeMissing: "Fill in the code",
  wait: (minutes, seconds) =>
    minutes === 0 ? `${seconds} seconds to wait` : `${minutes} min ${seconds} s to wait`,
  waitOver: "You can try again now.",
  owed: {
    password: "A password of your own first",
    passwordText:
      "The password was set by somebody else, or it is too old. Choose one that only you know, then work can begin.",
    factor: "A second factor first",
    factorText: "Your role asks for a second factor. Once it is set up, work can begin."
  },
  missing: "Enter account and password",
  firstTime:
    "First time here? The account and its password stand in the window that started the system, once.",
  kept: "Every action is recorded and kept.",
  boardLabel: "Published ranking",
  boardOffice: (name) => `${name} Patriotic Health Campaign`,
  boardTitle: (name) => `${name} ranking`,
  boardFoot: (total, count) => `Full marks ${total}, ${plural(count, "community", "communities")}`,
  boardVersion: (version, day) => `Version ${version}, published ${day}`,
  promise: [
    "Drop in the folder of old workbooks; ",
    "minutes later ",
    "a ranking that explains every point ",
    "hangs on the wall."
  ],
  monthNames: names
}
