/** Words of the first run, in English. */
import type { Words } from "../../Words.ts"

export const founding: Words["founding"] = {
  title: "Found the administrators",
  lead: "Administration is in three hands: who makes accounts gives no rights, who gives rights makes no accounts, and neither can touch the audit trail. Give the three accounts to three people; each chooses a password of their own at the first sign-in.",
  parts: {
    system: {
      title: "System administrator",
      may: "May: add and close accounts, set passwords, make backups, change system settings.",
      mayNot: "May not: give rights, see the audit trail, see an office's scores or staff."
    },
    security: {
      title: "Security administrator",
      may: "May: give and revoke rights, set the password rules, end sessions, reset second factors.",
      mayNot: "May not: add accounts, see the audit trail, see an office's scores or staff."
    },
    audit: {
      title: "Audit administrator",
      may: "May: read, verify and export the audit trail.",
      mayNot: "May not: change anything, the trail itself included."
    },
    office: {
      title: "Office admin",
      may: "May: import workbooks, keep the organisation and the staff, score, publish; for all units.",
      mayNot: "May not: add accounts, give rights, see the audit trail."
    }
  },
  withOffice:
    "Add the office admin now (later the system administrator can add one, and the security administrator grant the role)",
  name: "Sign-in name",
  nameHint: "Typed to sign in; it cannot be changed later.",
  displayName: "Name shown",
  displayNameHint: "May be left empty.",
  password: "Password",
  faults: {
    name: "Fill in a sign-in name",
    taken: "Each account needs a name of its own",
    missing: "Fill in a password",
    short: "At least 8 characters",
    same: "Another account has this password",
    named: "Leave the sign-in name out of the password"
  },
  strength: {
    none: "At least 8 characters, better 15; a few words in a row are easy to keep and hard to guess.",
    short: (more) => `${more} more characters needed`,
    fair: "Fine; 15 characters would be better",
    good: "Long enough, well chosen"
  },
  act: "Found them and retire the first account",
  acting: "Founding",
  after: "The first account retires at once when this is done; nothing else changes.",
  done: "The administrators are there, and the first account has retired. Sign in with a new account."
}
