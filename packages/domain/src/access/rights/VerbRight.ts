/** Who may do what a verb names, and the groups of roles that many verbs share. */
import { type GrantedRole, workRoles } from "./Role.ts"

/**
 * - `anyone`    also who is not signed in
 * - `account`   whoever is signed in, about themselves
 * - `operator`  whoever may open the data folder, and no account
 * - `founder`   the account an empty installation begins with
 * - a list      these roles, each within its grants
 */
export type VerbRight = "anyone" | "account" | "operator" | "founder" | ReadonlyArray<GrantedRole>

export const office = ["officeAdmin"] as const
export const ownLedgers = ["officeAdmin", "communityHead"] as const
export const readers = workRoles
/** Those who answer for scores or compare them; a grid worker's compounds have none. */
export const scoreReaders = [
  "officeAdmin",
  "leader",
  "inspector",
  "communityHead",
  "districtViewer"
] as const
