/**
 * Which roles may do what. Total over `Verb`: a new verb does not compile until somebody has decided.
 * The meanings are those of the product's table of users; where a role holds for a branch, so do its verbs.
 */
import type { Verb } from "../Verb.ts"
import { planRights } from "./planRights.ts"
import { type GrantedRole, workRoles } from "./Role.ts"

/**
 * - `anyone`    also who is not signed in
 * - `account`   whoever is signed in, about themselves
 * - `operator`  whoever may open the data folder, and no account
 * - `founder`   the account an empty installation begins with
 * - a list      these roles, each within its grants
 */
export type VerbRight = "anyone" | "account" | "operator" | "founder" | ReadonlyArray<GrantedRole>

const office = ["officeAdmin"] as const
const ownLedgers = ["officeAdmin", "communityHead"] as const
const readers = workRoles
/** Those who answer for scores or compare them; a grid worker's compounds have none. */
const scoreReaders = [
  "officeAdmin",
  "leader",
  "inspector",
  "communityHead",
  "districtViewer"
] as const
const system = ["systemAdmin"] as const
const security = ["securityAdmin"] as const
const trail = ["auditAdmin"] as const

const accountRights = {
  "session.signIn": "anyone",
  "session.signOut": "account",
  "session.current": "anyone",
  "account.show": "account",
  "account.change": "account",
  "account.changePassword": "account",
  "account.sessions": "account",
  "account.endSession": "account",
  "account.endOthers": "account",
  "account.secondFactor": "account",
  "account.beginSecondFactor": "account",
  "account.confirmSecondFactor": "account",
  "account.endSecondFactor": "account",
  "account.newRecoveryCodes": "account",
  "account.tokens": "account",
  "account.createToken": "account",
  "account.revokeToken": "account",
  "preferences.get": "account",
  "preferences.set": "account",
  "views.list": "account",
  "views.save": "account",
  "views.remove": "account"
} as const satisfies Partial<Record<Verb, VerbRight>>

const administration = {
  "accounts.add": system,
  "accounts.setPassword": system,
  "accounts.list": ["systemAdmin", "securityAdmin"],
  "accounts.disable": system,
  "accounts.enable": system,
  "accounts.unlock": ["systemAdmin", "securityAdmin"],
  "accounts.sessions": security,
  "accounts.endSessions": security,
  "accounts.endSecondFactor": security,
  "accounts.firstRun": "operator",
  "accounts.found": "founder",
  "grants.list": security,
  "grants.add": security,
  "grants.revoke": security,
  // Places by name, never people: to say where a role holds, and to narrow the trail to a branch.
  "grants.places": ["securityAdmin", "auditAdmin"],
  // A token acts with its account's rights: made for somebody else it would be a way around them.
  "tokens.create": "operator",
  "tokens.list": ["systemAdmin", "securityAdmin"],
  "tokens.revoke": ["systemAdmin", "securityAdmin"],
  "security.show": ["systemAdmin", "securityAdmin"],
  "security.change": security,
  "audit.list": trail,
  "audit.show": trail,
  "audit.verify": trail,
  "audit.export": trail,
  "audit.retention": ["systemAdmin", "auditAdmin"],
  "audit.keep": system,
  "audit.hashBy": system,
  // What the server does by itself when a time was chosen.
  "audit.cut": "operator",
  "backups.list": system,
  "backups.create": system,
  "backups.verify": system,
  // Under a running server there is nothing to put back: only the machine's operator can.
  "backups.restore": "operator",
  "webhooks.list": system,
  "webhooks.add": system,
  "webhooks.change": system,
  "webhooks.remove": system,
  "webhooks.test": system,
  "retention.show": ["systemAdmin", "officeAdmin"],
  "retention.change": system,
  "retention.run": system
} as const satisfies Partial<Record<Verb, VerbRight>>

const places = {
  "settings.show": readers,
  "settings.change": office,
  "home.show": readers,
  "org.offices": readers,
  "org.list": readers,
  "org.show": readers,
  "org.children": readers,
  "org.counts": readers,
  "org.search": readers,
  "org.card": readers,
  "org.explainCount": readers,
  "org.history": readers,
  "org.rail": readers,
  "org.addMany": office,
  "org.rename": office,
  "org.recode": office,
  "org.close": office,
  "org.merge": office,
  "org.previewMerge": office,
  "org.split": office,
  "org.previewSplit": office,
  "org.levels": readers,
  "org.addLevel": office,
  "org.coverage": readers,
  "org.load": "operator",
  "org.add": office,
  "org.move": office,
  "people.list": readers,
  "people.rows": readers,
  "people.show": readers,
  "people.similar": ownLedgers,
  "people.add": ownLedgers,
  "people.change": ownLedgers,
  "people.changeMany": ownLedgers,
  "people.leave": ownLedgers,
  "people.registers": readers,
  "people.register": ownLedgers,
  "people.unregister": ownLedgers,
  "people.duties": readers,
  "organisations.list": readers,
  "organisations.add": office,
  "organisations.change": office,
  "organisations.close": office,
  "trainings.list": readers,
  "trainings.add": ownLedgers,
  "trainings.remove": ownLedgers,
  "groups.templates": readers,
  "groups.list": readers,
  "groups.show": readers,
  "groups.add": ownLedgers,
  "groups.adjust": ownLedgers,
  "groups.change": ownLedgers,
  "groups.end": ownLedgers,
  "personal.reveal": ownLedgers,
  "personal.export": office,
  "personal.erase": office,
  "zones.list": readers,
  "zones.rows": readers,
  "zones.add": office,
  "zones.change": office,
  "zones.close": office,
  "buildings.list": readers,
  "buildings.rows": readers,
  "buildings.add": ownLedgers,
  "buildings.change": ownLedgers,
  "buildings.changeMany": ownLedgers,
  "buildings.close": ownLedgers,
  "duties.kinds": readers,
  "duties.who": readers,
  "duties.gaps": readers,
  "duties.overlaps": readers,
  "duties.list": readers,
  "duties.assign": ownLedgers,
  "duties.end": ownLedgers,
  "duties.addKind": office,
  "duties.changeKind": office,
  "contacts.board": readers,
  "contacts.visits": readers,
  "contacts.visit": ownLedgers,
  "contacts.correct": ownLedgers,
  "partners.list": readers,
  "partners.coverage": readers,
  "partners.sessions": readers,
  "partners.session": ownLedgers,
  "partners.correct": ownLedgers,
  "frontages.templates": readers,
  "frontages.list": readers,
  "frontages.rates": readers,
  "frontages.show": readers,
  "frontages.add": ownLedgers,
  "frontages.sign": ownLedgers,
  "frontages.check": ownLedgers,
  "frontages.close": ownLedgers,
  "sectors.list": readers,
  "worklists.of": readers,
  "handovers.held": readers,
  "handovers.preview": ownLedgers,
  "handovers.make": ownLedgers,
  "handovers.list": ownLedgers,
  "handovers.show": ownLedgers
} as const satisfies Partial<Record<Verb, VerbRight>>

const months = {
  "imports.open": office,
  "imports.stage": office,
  "imports.upload": office,
  "imports.inspect": office,
  "imports.commit": office,
  "imports.discard": office,
  "imports.list": office,
  "imports.show": office,
  "imports.cells": office,
  "scores.sheet": scoreReaders,
  "scores.history": scoreReaders,
  "scores.change": office,
  "scores.begin": office,
  "schemes.list": readers,
  "schemes.show": readers,
  "schemes.add": office,
  "rankings.periods": scoreReaders,
  "rankings.month": scoreReaders,
  "rankings.explain": scoreReaders,
  "rankings.matrix": scoreReaders,
  "rankings.trend": scoreReaders,
  "rankings.compare": scoreReaders,
  "publications.publish": office,
  "publications.verify": scoreReaders,
  "publications.list": scoreReaders,
  "board.show": "anyone",
  "export.download": readers,
  "prints.note": "account",
  "audit.history": readers
} as const satisfies Partial<Record<Verb, VerbRight>>

export const verbRights: Readonly<Record<Verb, VerbRight>> = {
  ...accountRights,
  ...administration,
  ...places,
  ...planRights,
  ...months
}
