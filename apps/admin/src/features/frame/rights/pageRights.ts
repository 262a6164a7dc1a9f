/**
 * The pages by their addresses: what somebody must be able to ask for to see anything there, and which
 * roles can. The roles repeat what the server knows; a test holds the two together.
 */
import type { GrantedRole } from "@aiwei/domain/access/rights/Role"
import type { Verb } from "@aiwei/domain/access/Verb"

import type { May } from "./useMay.ts"

export interface PageRight {
  readonly path: string
  readonly verb: Verb
  /** `founder`: only the account of the first run. */
  readonly roles: ReadonlyArray<GrantedRole | "founder">
}

const work = [
  "officeAdmin",
  "leader",
  "inspector",
  "householdOfficer",
  "communityHead",
  "districtViewer"
] as const
const scores = ["officeAdmin", "leader", "inspector", "communityHead", "districtViewer"] as const
const approvers = ["officeAdmin", "leader", "inspector", "districtViewer"] as const

const right = (path: string, verb: Verb, roles: PageRight["roles"]): PageRight => ({
  path,
  verb,
  roles
})

export const pageRights: ReadonlyArray<PageRight> = [
  right("/", "home.show", work),
  right("/ranking", "rankings.month", scores),
  right("/month", "rankings.matrix", scores),
  right("/scores", "scores.sheet", scores),
  right("/inspections", "inspections.list", scores),
  right("/draws", "draws.list", ["officeAdmin", "leader", "inspector"]),
  right("/inspectors", "inspectors.report", ["officeAdmin", "leader"]),
  right("/what-if", "whatIf.month", ["officeAdmin", "leader"]),
  right("/publication", "publications.review", scores),
  right("/appeals", "appeals.list", scores),
  right("/appraisal", "appraisals.list", approvers),
  right("/awards", "awards.list", scores),
  right("/comparison", "appraisals.compare", approvers),
  right("/scheme", "schemes.list", work),
  right("/schemes", "schemes.list", work),
  right("/who", "duties.who", work),
  right("/gaps", "duties.gaps", work),
  right("/groups", "groups.list", work),
  right("/letters", "letters.list", work),
  right("/rules", "rules.list", work),
  right("/tree", "org.children", work),
  right("/levels", "org.levels", work),
  right("/people", "people.rows", work),
  right("/trainings", "trainings.list", work),
  right("/organisations", "organisations.list", work),
  right("/handover", "handovers.list", ["officeAdmin", "communityHead"]),
  right("/zones/board", "zones.rows", work),
  right("/zones", "zones.rows", work),
  right("/contacts", "contacts.board", work),
  right("/partners", "partners.list", work),
  right("/frontage", "frontages.list", work),
  right("/records", "records.list", work),
  right("/sectors", "sectors.list", work),
  right("/worklist", "worklists.of", work),
  right("/tasks", "tasks.list", work),
  right("/buildings", "buildings.rows", work),
  right("/import", "imports.list", ["officeAdmin"]),
  right("/settings", "settings.show", work),
  right("/accounts", "accounts.add", ["systemAdmin"]),
  right("/backups", "backups.list", ["systemAdmin"]),
  right("/personal", "retention.change", ["systemAdmin"]),
  right("/webhooks", "webhooks.list", ["systemAdmin"]),
  right("/rights", "grants.list", ["securityAdmin"]),
  right("/security", "security.change", ["securityAdmin"]),
  right("/audit", "audit.list", ["auditAdmin"]),
  right("/founding", "accounts.found", ["founder"])
]

/** `/` is the start of every address, so it is only itself. */
export const isAt = (pathname: string, path: string): boolean =>
  path === "/" ? pathname === "/" : pathname === path || pathname.startsWith(`${path}/`)

/** Null for what everybody may see: one's own account, an address that is none. */
export const rightAt = (pathname: string): PageRight | null =>
  pageRights.find(({ path }) => isAt(pathname, path)) ?? null

export const mayOpen = (may: May, pathname: string): boolean => {
  const needed = rightAt(pathname)
  return needed === null || may(needed.verb)
}

/** Where somebody begins whom the home page has nothing to tell: the first page that is theirs. */
export const ownPage = (may: May): string => {
  const order = [
    "/founding",
    "/accounts",
    "/rights",
    "/audit",
    ...pageRights.map(({ path }) => path)
  ]
  return order.find((path) => mayOpen(may, path)) ?? "/account"
}
