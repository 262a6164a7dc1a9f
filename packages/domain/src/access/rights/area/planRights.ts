/** Which roles may do what about letters, rule documents and tasks: promises are the office's, work is whose it is. */
import type { Verb } from "../../Verb.ts"
import type { GrantedRole } from "../Role.ts"
import { office, ownLedgers, readers } from "../VerbRight.ts"

/** Who does the work at a place says that it is done. */
const doers = ["officeAdmin", "communityHead", "householdOfficer"] as const

export const planRights = {
  "letters.templates": readers,
  "letters.addTemplate": office,
  "letters.create": office,
  "letters.preview": office,
  "letters.list": readers,
  "letters.show": readers,
  "letters.sign": office,
  "letters.end": office,
  "letters.replace": office,
  "letters.coverage": readers,
  "letters.attachment": readers,
  "rules.list": readers,
  "rules.add": office,
  "rules.use": office,
  "rules.attachment": readers,
  "tasks.add": ownLedgers,
  "tasks.cascade": ownLedgers,
  "tasks.assign": ownLedgers,
  "tasks.done": doers,
  "tasks.reopen": doers,
  "tasks.end": ownLedgers,
  "tasks.milestone": doers,
  "tasks.list": readers,
  "tasks.show": readers,
  "tasks.progress": readers
} as const satisfies Partial<Record<Verb, ReadonlyArray<GrantedRole>>>
