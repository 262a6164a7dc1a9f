/** Which roles may do what about duties and what lies over the tree: contact points, partners, frontages. */
import type { Verb } from "../../Verb.ts"
import { office, ownLedgers, readers, type VerbRight } from "../VerbRight.ts"

export const dutyRights = {
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
  "records.kinds": readers,
  "records.list": readers,
  "records.one": readers,
  "sectors.list": readers
} as const satisfies Partial<Record<Verb, VerbRight>>
