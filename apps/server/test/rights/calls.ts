/**
 * How each procedure is asked about a place. Writes are asked so that their use case refuses them (a version
 * nobody saw, a name that is blank or taken): who gets that far was let in, and nothing changes.
 */
import { usualSecurity } from "@aiwei/domain/access/security/SecuritySettings"
import { usualSettings } from "@aiwei/domain/settings/OfficeSettings"

import { march, password } from "../office.ts"
import { evidenceCalls } from "./evidenceCalls.ts"
import { planCalls } from "./planCalls.ts"
import { publicationCalls } from "./publicationCalls.ts"
import { rankingCalls } from "./rankingCalls.ts"
import { statisticsCalls } from "./statisticsCalls.ts"
import type { Spot } from "./world.ts"

const on = "2026-02-01"
const version = "0".repeat(16)
const gone = "0".repeat(26)
const unit = { name: "新院", level: "compound" }
const taken = { name: "新院", level: "community", code: "990201005001" }
const kind = { zh: "新职责", en: "New duty", levels: [], technical: false, network: false }
const credentials = { name: "nobody", password }

type Calls = Readonly<Record<string, (spot: Spot) => unknown>>

const tree: Calls = {
  "org.list": ({ place }) => ({ under: place }),
  "org.show": ({ place }) => ({ place }),
  "org.children": ({ place }) => ({ parent: place }),
  "org.counts": ({ place }) => ({ ids: [place] }),
  "org.card": ({ place }) => ({ place }),
  "org.explainCount": ({ place }) => ({ place, what: "households" }),
  "org.history": ({ place }) => ({ place }),
  "org.rail": ({ place }) => ({ place, from: "2026-01-01", to: "2026-12-31" }),
  "org.add": ({ parent }) => ({ unit: taken, parentId: parent, on }),
  "org.addMany": ({ parent }) => ({
    units: [
      { ...unit, code: null },
      { ...unit, code: null }
    ],
    parentId: parent,
    on
  }),
  "org.rename": ({ place }) => ({ id: place, version, name: "新名" }),
  "org.recode": ({ place }) => ({ id: place, version, code: null }),
  "org.move": ({ place, parent }) => ({ id: place, version, newParentId: parent, on }),
  "org.previewMove": ({ place, parent }) => ({ id: place, newParentId: parent, on }),
  "org.close": ({ place }) => ({ id: place, version, on }),
  "org.previewClose": ({ place }) => ({ unit: place, on }),
  "org.previewMerge": ({ place }) => ({ units: [place], into: place, on }),
  "org.merge": ({ place }) => ({ units: [{ id: place, version }], into: place, on }),
  "org.previewSplit": ({ place }) => ({ unit: place, parts: [], on }),
  "org.split": ({ place }) => ({ unit: { id: place, version }, parts: [], on }),
  "org.addLevel": ({ office }) => ({
    office,
    level: { code: "community", zh: "社区", en: "community", rank: 50, kind: "administrative" }
  }),
  "org.coverage": ({ office }) => ({ office })
}

const registers: Calls = {
  "people.list": ({ office, place }) => ({ office, unit: place }),
  "people.rows": ({ office, place }) => ({ office, under: place }),
  "people.show": ({ person }) => ({ id: person }),
  "people.similar": ({ office }) => ({ office, name: "王岭二" }),
  "people.add": ({ office, place }) => ({ office, person: { name: " ", unit: place }, on }),
  "people.change": ({ person }) => ({ id: person, version, change: {}, on: null }),
  "people.changeMany": ({ person }) => ({
    people: [{ id: person, version, change: {} }],
    on: null
  }),
  "people.leave": ({ person }) => ({ people: [{ id: person, version }], on }),
  "people.registers": ({ office }) => ({ office }),
  "people.register": ({ person }) => ({ person, register: "expert", organisation: gone, on }),
  "people.unregister": ({ person }) => ({ person, register: "expert", on }),
  "people.duties": ({ person }) => ({ id: person }),
  "organisations.list": ({ office }) => ({ office }),
  "organisations.add": ({ office }) => ({ office, organisation: { name: " " }, on }),
  "organisations.change": ({ organisation }) => ({ id: organisation, version, change: {} }),
  "organisations.close": ({ organisation }) => ({ id: organisation, version, on }),
  "trainings.list": ({ office }) => ({ office }),
  "trainings.add": ({ person }) => ({ person, duty: "no-such-duty", day: on }),
  "trainings.remove": ({ person }) => ({ person, id: gone }),
  "groups.list": ({ office, place }) => ({ office, under: place }),
  "groups.show": ({ group }) => ({ id: group }),
  "groups.add": ({ place }) => ({ unit: place, purpose: "other", name: " ", on }),
  "groups.adjust": ({ group }) => ({ id: group, version, on, reason: "换届" }),
  "groups.change": ({ group }) => ({ id: group, version }),
  "groups.end": ({ group }) => ({ id: group, version, on, reason: "撤销" }),
  "personal.reveal": ({ person }) => ({ person, field: "phone", reason: "核对" }),
  "personal.export": ({ person }) => ({ person }),
  "personal.erase": ({ person }) => ({ person, reason: "" }),
  "audit.history": ({ person }) => ({ entity: `Person/${person}` }),
  "handovers.held": ({ person }) => ({ person }),
  "handovers.preview": ({ person }) => ({ person, on }),
  "handovers.make": ({ person }) => ({ person, on, reason: "leave", version }),
  "handovers.list": ({ office }) => ({ office }),
  "handovers.show": ({ office }) => ({ office, id: gone }),
  "zones.list": ({ office }) => ({ office }),
  "zones.rows": ({ office }) => ({ office }),
  "zones.add": ({ office, place }) => ({ office, zone: { name: " ", communities: [place] }, on }),
  "zones.change": ({ zone }) => ({ id: zone, version, change: {}, on: null }),
  "zones.close": ({ zone }) => ({ zones: [{ id: zone, version }], on }),
  "buildings.list": ({ office, place }) => ({ office, under: place }),
  "buildings.rows": ({ office, place }) => ({ office, under: place }),
  "buildings.add": ({ office, parent }) => ({
    office,
    building: { name: " ", parentId: parent },
    on
  }),
  "buildings.change": ({ building }) => ({ id: building, version, change: {}, on: null }),
  "buildings.changeMany": ({ building }) => ({
    buildings: [{ id: building, version, change: {} }],
    on: null
  }),
  "buildings.close": ({ building }) => ({ buildings: [{ id: building, version }], on }),
  "contacts.board": ({ office, place }) => ({ office, under: place }),
  "contacts.visits": ({ office, place }) => ({ office, under: place }),
  "contacts.visit": ({ zone }) => ({ point: zone, day: on, people: [], findings: " " }),
  "contacts.correct": ({ zone }) => ({ id: zone, version }),
  "partners.list": ({ office, place }) => ({ office, under: place }),
  "partners.coverage": ({ office, place }) => ({ office, under: place }),
  "partners.sessions": ({ office, place }) => ({ office, under: place }),
  "partners.session": ({ place }) => ({ place, partner: "没有这家", day: on, people: 1 }),
  "partners.correct": ({ zone }) => ({ id: zone, version }),
  "frontages.templates": ({ office }) => ({ office }),
  "frontages.list": ({ office, place }) => ({ office, under: place }),
  "frontages.rates": ({ office, place }) => ({ office, under: place }),
  "frontages.show": ({ zone }) => ({ frontage: zone }),
  "frontages.add": ({ place }) => ({ place, name: "长".repeat(60), on }),
  "frontages.sign": ({ zone }) => ({ frontage: zone, signedOn: on }),
  "frontages.check": ({ zone }) => ({ frontage: zone, day: on, breaches: [] }),
  "frontages.close": ({ zone }) => ({ frontage: zone, on }),
  "records.kinds": ({ office }) => ({ office }),
  "records.list": ({ office, place }) => ({ office, kind: "daily_check", under: place }),
  "records.one": ({ office, zone }) => ({ office, line: zone }),
  "sectors.list": ({ office, place }) => ({ office, under: place }),
  "worklists.of": ({ person }) => ({ person }),
  "duties.kinds": ({ office }) => ({ office }),
  "duties.who": ({ place }) => ({ place }),
  "duties.gaps": ({ office, place }) => ({ office, under: place }),
  "duties.overlaps": ({ office, place }) => ({ office, under: place }),
  "duties.list": ({ office, place }) => ({ office, under: place }),
  "duties.assign": ({ place }) => ({
    place,
    duty: "没有这项",
    holder: { name: "没有这人" },
    from: on
  }),
  "duties.end": ({ place }) => ({ place, id: gone, on }),
  "duties.addKind": ({ office }) => ({ office, ...kind, code: "pest" }),
  "duties.changeKind": ({ office }) => ({ office, code: "no-such-duty", zh: "没有这项" })
}

const months: Calls = {
  "settings.show": ({ office }) => ({ office }),
  "settings.change": ({ office }) => ({ office, version, settings: usualSettings }),
  "home.show": ({ office }) => ({ office }),
  "schemes.list": ({ office }) => ({ office }),
  "schemes.show": ({ office }) => ({ office }),
  "schemes.check": ({ office }) => ({ office, text: " " }),
  "schemes.save": ({ office }) => ({ office, text: " " }),
  "schemes.templates": ({ office }) => ({ office }),
  "schemes.template": ({ office }) => ({ office, template: "没有这份" }),
  "schemes.diff": ({ office }) => ({ office, before: {}, after: {} }),
  "scores.sheet": ({ office }) => ({ office, period: march }),
  "scores.history": ({ office, place }) => ({
    office,
    period: march,
    unit: place,
    indicator: "I01"
  }),
  "scores.change": ({ office, place }) => ({
    office,
    period: march,
    reason: "复核",
    changes: [{ unit: place, version }]
  }),
  "scores.begin": ({ office }) => ({ office, period: march }),
  "rankings.periods": ({ office }) => ({ office }),
  "rankings.month": ({ office }) => ({ office, period: march }),
  "rankings.matrix": ({ office }) => ({ office, period: march }),
  "rankings.trend": ({ office }) => ({ office, until: march, months: 3 }),
  "rankings.compare": ({ office }) => ({ office, period: march, with: { version: 1 } }),
  "rankings.explain": ({ office, place }) => ({ office, place, period: march }),
  "publications.publish": ({ office }) => ({ office, period: march }),
  "publications.list": ({ office }) => ({ office }),
  "publications.verify": ({ publication }) => ({ publication }),
  "imports.upload": ({ file }) => ({ file }),
  "imports.stage": ({ batch }) => ({ batch, path: "新.csv", size: 1 }),
  "imports.inspect": ({ batch }) => ({ batch }),
  "imports.commit": ({ batch }) => ({ batch }),
  "imports.discard": ({ batch }) => ({ batch }),
  "imports.undo": ({ batch }) => ({ batch, dryRun: true }),
  "imports.undone": ({ batch }) => ({ batch }),
  "imports.show": ({ batch }) => ({ batch }),
  "imports.errors": ({ batch, path }) => ({ batch, file: path }),
  "imports.mappings.export": ({ office }) => ({ office }),
  "imports.mappings.import": ({ office }) => ({ office, mappings: [] }),
  "imports.cells": ({ batch, path }) => ({ batch, file: path, sheet: "", from: 1, to: 3 })
}

const exportOf = (spot: Pick<Spot, "office">) => ({ office: spot.office, format: "json" })
const shownOf = (spot: Pick<Spot, "office">) => ({ ...exportOf(spot), query: "{}" })

export const exports: Calls = {
  "export/communities": exportOf,
  "export/people": exportOf,
  "export/zones": exportOf,
  "export/buildings": exportOf,
  "export/scheme": exportOf,
  "export/scores": exportOf,
  "export/ranking": exportOf,
  "export/board": exportOf,
  "export/people?query": shownOf,
  "export/zones?query": shownOf,
  "export/buildings?query": shownOf,
  "export/people?reveal": (spot) => ({ ...shownOf(spot), reveal: "核对" })
}

/** Files about no place. */
export const wholeExports: Readonly<Record<string, unknown>> = {
  "export/trail": { format: "json" }
}

/** About a place. */
export const placed: Calls = {
  ...tree,
  ...registers,
  ...planCalls,
  ...publicationCalls,
  ...evidenceCalls,
  ...rankingCalls,
  ...statisticsCalls,
  ...months,
  ...exports
}

const person = { ...credentials, name: "founder-taken" }

/** About no place: the same for everybody. Left out: asked with nothing. */
export const unplaced: Readonly<Record<string, unknown>> = {
  "session.signIn": credentials,
  "account.change": { displayName: "" },
  "account.changePassword": { current: "wrong", next: password },
  "account.endSession": { id: gone },
  "account.beginSecondFactor": { password: "wrong" },
  "account.confirmSecondFactor": { code: "000000" },
  "account.newRecoveryCodes": { code: "000000" },
  "account.endSecondFactor": { password: "wrong", code: "000000" },
  "account.createToken": { name: "t", rights: "read" },
  "account.revokeToken": { id: gone },
  "preferences.set": { language: "zh", theme: "system", typeSize: "normal", density: "normal" },
  "security.change": { version, ...usualSecurity },
  "views.list": { table: "people" },
  "views.save": { table: "people", name: "v", state: "{}" },
  "views.remove": { id: gone },
  "accounts.add": { name: "leader", password },
  "accounts.found": { system: person, security: person, audit: person },
  "accounts.setPassword": credentials,
  "accounts.disable": { name: "nobody" },
  "accounts.enable": { name: "nobody" },
  "accounts.unlock": { name: "nobody" },
  "accounts.sessions": { name: "nobody" },
  "accounts.endSessions": { name: "nobody" },
  "accounts.endSecondFactor": { name: "nobody" },
  "grants.add": { account: "nobody", role: "leader" },
  "grants.revoke": { id: gone },
  "grants.places": { query: "社区", limit: 50 },
  "tokens.create": { name: "t", account: "nobody" },
  "tokens.revoke": { id: gone },
  "audit.show": { seq: 1 },
  "audit.keep": { days: 1 },
  "audit.hashBy": { provider: "sha256" },
  "prints.note": { page: "/print/wall" },
  "backups.verify": { file: "no.db" },
  "webhooks.add": { url: "http://127.0.0.1/x", events: ["publication.published"] },
  "webhooks.change": { id: gone },
  "webhooks.remove": { id: gone },
  "webhooks.test": { id: gone },
  "retention.change": { kind: "leavers", days: 1 },
  "imports.open": { source: "matrix" },
  "imports.mappings.remove": { id: gone },
  "tasks.show": { id: gone },
  "org.search": { query: "社区", limit: 100 },
  ...wholeExports
}
