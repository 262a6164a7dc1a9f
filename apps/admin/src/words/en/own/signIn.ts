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
