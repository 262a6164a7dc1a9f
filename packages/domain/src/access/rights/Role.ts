/**
 * The roles an account can be granted. Their meaning is fixed and stands in `verbRights`; an office
 * gives and takes roles, it does not redefine them.
 */
import { Schema } from "effect"

/** Work of an office: held for a branch of the tree, or for the whole of it. */
export const workRoles = [
  "officeAdmin",
  "leader",
  "inspector",
  "householdOfficer",
  "communityHead",
  "districtViewer"
] as const

/**
 * Care of the installation, in three hands (GB/T 22239-2019): whoever makes accounts gives no rights,
 * whoever gives rights makes no accounts, and neither touches the trail. Held for the whole installation.
 */
export const adminRoles = ["systemAdmin", "securityAdmin", "auditAdmin"] as const

/** Of the account an empty installation begins with: it makes the three administrators and retires. */
export const founder = "founder"

export const Role = Schema.Literals([...workRoles, ...adminRoles, founder])
export type Role = typeof Role.Type

export const GrantedRole = Schema.Literals([...workRoles, ...adminRoles])
export type GrantedRole = typeof GrantedRole.Type

const admins: ReadonlySet<string> = new Set(adminRoles)

export const isAdminRole = (role: Role): boolean => admins.has(role)

/** Two administrators in one account would be no separation; work beside an office is none either. */
export const mayHoldBoth = (a: Role, b: Role): boolean =>
  a === b || (!isAdminRole(a) && !isAdminRole(b))
