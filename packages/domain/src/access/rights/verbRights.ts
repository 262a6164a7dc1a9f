/**
 * Which roles may do what. Total over `Verb`: a new verb does not compile until somebody has decided.
 * The meanings are those of the product's table of users; where a role holds for a branch, so do its verbs.
 */
import type { Verb } from "../Verb.ts"
import { dutyRights } from "./area/dutyRights.ts"
import { evidenceRights } from "./area/evidenceRights.ts"
import { peopleRights } from "./area/peopleRights.ts"
import { placeRights } from "./area/placeRights.ts"
import { planRights } from "./area/planRights.ts"
import { publicationRights } from "./area/publicationRights.ts"
import { rankingRights } from "./area/rankingRights.ts"
import { schemeRights } from "./area/schemeRights.ts"
import { statisticsRights } from "./area/statisticsRights.ts"
import { office, readers, scoreReaders, type VerbRight } from "./VerbRight.ts"

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

const months = {
  "imports.open": office,
  "imports.stage": office,
  "imports.upload": office,
  "imports.inspect": office,
  "imports.commit": office,
  "imports.discard": office,
  "imports.undo": office,
  "imports.undone": office,
  "imports.list": office,
  "imports.show": office,
  "imports.cells": office,
  "imports.errors": office,
  "imports.fields": office,
  "imports.mappings.list": office,
  "imports.mappings.export": office,
  "imports.mappings.import": office,
  "imports.mappings.remove": office,
  "scores.sheet": scoreReaders,
  "scores.history": scoreReaders,
  "scores.change": office,
  "scores.begin": office,
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
  ...placeRights,
  ...peopleRights,
  ...dutyRights,
  ...planRights,
  ...publicationRights,
  ...evidenceRights,
  ...rankingRights,
  ...statisticsRights,
  ...schemeRights,
  ...months
}
