/** Walks the router: every procedure says its verb and place, and a new one is noticed here first. */
import { verbRights } from "@aiwei/domain/access/rights/verbRights"
import { Verb } from "@aiwei/domain/access/Verb"
import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"

import type { Declaration } from "../src/Declaration.ts"
import { appRouter } from "../src/root.ts"
import { fieldsOf } from "./fieldsOf.ts"

interface Found {
  readonly _def: {
    readonly type: string
    readonly meta?: Declaration
    readonly inputs: ReadonlyArray<unknown>
  }
}

const { _def: defined } = appRouter
/** Flat by path at run time, whatever the type says. */
const found = Object.entries(defined.procedures as object) as Array<[string, Found]>
const procedures = found.map(([path, { _def }]) => ({
  path,
  type: _def.type,
  meta: _def.meta,
  fields: _def.inputs.flatMap(fieldsOf)
}))

const places = new Set([
  "nowhere",
  "everywhere",
  "office",
  "place",
  "batch",
  "upload",
  "rows",
  "all"
])

/** Names under which an input speaks of something that stands in the tree, or belongs to somebody there. */
const namesPlace =
  /(?:^|\.)(?:ids?|place|unit|under|parent|entity|batch|publication|communities|office|\w+Id)$/
const declaredBy = ({ inside = {}, narrowedBy = {}, among = [] }: Declaration) =>
  new Set([...Object.keys(inside), ...Object.keys(narrowedBy), ...among])

describe("the procedures", () => {
  it("each say which verb they need, by their own name, and where", () => {
    assert.isAbove(procedures.length, 20)
    for (const { path, meta } of procedures) {
      assert.strictEqual(meta?.verb, path)
      assert.isTrue(Schema.is(Verb)(meta?.verb), path)
      assert.isTrue(places.has(meta?.place ?? ""), path)
    }
  })

  it("declare every field that names a place, and no other", () => {
    for (const { path, meta, fields } of procedures) {
      if (meta === undefined || meta.place === "nowhere" || meta.place === "all") continue
      const declared = declaredBy(meta)
      const naming = fields.filter((field) => namesPlace.test(field))
      assert.deepStrictEqual(
        [...new Set(naming)].filter((field) => !declared.has(field)),
        [],
        path
      )
      assert.deepStrictEqual(
        [...declared].filter((field) => !fields.includes(field)),
        [],
        path
      )
    }
  })

  it("name no place where they concern the caller alone", () => {
    const own = procedures.filter(({ meta }) => meta?.place === "nowhere")
    const naming = own.flatMap(({ path, fields }) =>
      fields
        .filter((field) => field !== "id" && namesPlace.test(field))
        .map((one) => `${path} ${one}`)
    )
    assert.deepStrictEqual(naming, [])
  })

  it("are open to a passer-by only where somebody must be able to sign in", () => {
    const open = procedures.filter(
      ({ meta }) => meta !== undefined && verbRights[meta.verb] === "anyone"
    )
    assert.deepStrictEqual(
      open.map(({ path }) => path),
      ["session.signIn", "session.current"]
    )
  })

  it("are these", () => {
    assert.deepStrictEqual(procedures.map(({ path, type }) => `${type} ${path}`).toSorted(), [
      "mutation account.beginSecondFactor",
      "mutation account.change",
      "mutation account.changePassword",
      "mutation account.confirmSecondFactor",
      "mutation account.createToken",
      "mutation account.endOthers",
      "mutation account.endSecondFactor",
      "mutation account.endSession",
      "mutation account.newRecoveryCodes",
      "mutation account.revokeToken",
      "mutation accounts.add",
      "mutation accounts.disable",
      "mutation accounts.enable",
      "mutation accounts.endSecondFactor",
      "mutation accounts.endSessions",
      "mutation accounts.found",
      "mutation accounts.setPassword",
      "mutation accounts.unlock",
      "mutation appeals.accept",
      "mutation appeals.attach",
      "mutation appeals.decide",
      "mutation appeals.lodge",
      "mutation appeals.reply",
      "mutation appeals.withdraw",
      "mutation appraisals.make",
      "mutation audit.hashBy",
      "mutation audit.keep",
      "mutation awards.add",
      "mutation awards.change",
      "mutation awards.withdraw",
      "mutation backups.create",
      "mutation backups.verify",
      "mutation buildings.add",
      "mutation buildings.change",
      "mutation buildings.changeMany",
      "mutation buildings.close",
      "mutation calendar.clear",
      "mutation calendar.set",
      "mutation calendar.tellYear",
      "mutation contacts.correct",
      "mutation contacts.visit",
      "mutation draws.make",
      "mutation duties.addKind",
      "mutation duties.assign",
      "mutation duties.changeKind",
      "mutation duties.end",
      "mutation evidence.add",
      "mutation evidence.attachPhoto",
      "mutation evidence.attachTable",
      "mutation evidence.import",
      "mutation evidence.withdraw",
      "mutation frontages.add",
      "mutation frontages.check",
      "mutation frontages.close",
      "mutation frontages.sign",
      "mutation grants.add",
      "mutation grants.revoke",
      "mutation groups.add",
      "mutation groups.adjust",
      "mutation groups.change",
      "mutation groups.end",
      "mutation handovers.make",
      "mutation imports.commit",
      "mutation imports.discard",
      "mutation imports.mappings.import",
      "mutation imports.mappings.remove",
      "mutation imports.open",
      "mutation imports.stage",
      "mutation imports.undo",
      "mutation imports.upload",
      "mutation inspections.announceDouble",
      "mutation inspections.beginDouble",
      "mutation inspections.extend",
      "mutation inspections.giveUpDouble",
      "mutation inspections.record",
      "mutation inspections.takeBackDouble",
      "mutation inspections.withdraw",
      "mutation ledger.add",
      "mutation ledger.withdraw",
      "mutation letters.addTemplate",
      "mutation letters.create",
      "mutation letters.end",
      "mutation letters.replace",
      "mutation letters.sign",
      "mutation org.add",
      "mutation org.addLevel",
      "mutation org.addMany",
      "mutation org.close",
      "mutation org.merge",
      "mutation org.move",
      "mutation org.recode",
      "mutation org.rename",
      "mutation org.split",
      "mutation organisations.add",
      "mutation organisations.change",
      "mutation organisations.close",
      "mutation partners.correct",
      "mutation partners.session",
      "mutation people.add",
      "mutation people.change",
      "mutation people.changeMany",
      "mutation people.leave",
      "mutation people.register",
      "mutation people.unregister",
      "mutation personal.erase",
      "mutation personal.export",
      "mutation personal.reveal",
      "mutation preferences.set",
      "mutation prints.note",
      "mutation publications.approve",
      "mutation publications.publish",
      "mutation publications.return",
      "mutation publications.submit",
      "mutation publications.withdraw",
      "mutation rankings.endGroup",
      "mutation rankings.setGroup",
      "mutation retention.change",
      "mutation retention.run",
      "mutation rules.add",
      "mutation rules.use",
      "mutation schemes.save",
      "mutation scores.begin",
      "mutation scores.change",
      "mutation security.change",
      "mutation session.signIn",
      "mutation session.signOut",
      "mutation settings.change",
      "mutation tasks.add",
      "mutation tasks.assign",
      "mutation tasks.cascade",
      "mutation tasks.done",
      "mutation tasks.end",
      "mutation tasks.milestone",
      "mutation tasks.reopen",
      "mutation tokens.create",
      "mutation tokens.revoke",
      "mutation trainings.add",
      "mutation trainings.remove",
      "mutation views.remove",
      "mutation views.save",
      "mutation webhooks.add",
      "mutation webhooks.change",
      "mutation webhooks.remove",
      "mutation webhooks.test",
      "mutation zones.add",
      "mutation zones.change",
      "mutation zones.close",
      "query account.secondFactor",
      "query account.sessions",
      "query account.show",
      "query account.tokens",
      "query accounts.list",
      "query accounts.sessions",
      "query appeals.attachment",
      "query appeals.list",
      "query appeals.show",
      "query appraisals.compare",
      "query appraisals.list",
      "query appraisals.preview",
      "query appraisals.target",
      "query appraisals.verify",
      "query audit.history",
      "query audit.list",
      "query audit.retention",
      "query audit.show",
      "query audit.verify",
      "query awards.eligible",
      "query awards.list",
      "query backups.list",
      "query buildings.list",
      "query buildings.rows",
      "query calendar.due",
      "query calendar.show",
      "query contacts.board",
      "query contacts.visits",
      "query draws.list",
      "query draws.plans",
      "query draws.preview",
      "query draws.show",
      "query draws.verify",
      "query duties.gaps",
      "query duties.kinds",
      "query duties.list",
      "query duties.overlaps",
      "query duties.who",
      "query evidence.list",
      "query evidence.photo",
      "query frontages.list",
      "query frontages.rates",
      "query frontages.show",
      "query frontages.templates",
      "query grants.list",
      "query grants.places",
      "query groups.list",
      "query groups.show",
      "query groups.templates",
      "query handovers.held",
      "query handovers.list",
      "query handovers.preview",
      "query handovers.show",
      "query home.show",
      "query imports.cells",
      "query imports.errors",
      "query imports.fields",
      "query imports.inspect",
      "query imports.list",
      "query imports.mappings.export",
      "query imports.mappings.list",
      "query imports.show",
      "query imports.undone",
      "query inspections.doubles",
      "query inspections.list",
      "query inspections.ownDoubles",
      "query inspections.show",
      "query inspectors.report",
      "query ledger.list",
      "query ledger.photo",
      "query letters.attachment",
      "query letters.coverage",
      "query letters.list",
      "query letters.preview",
      "query letters.show",
      "query letters.templates",
      "query org.card",
      "query org.children",
      "query org.counts",
      "query org.coverage",
      "query org.explainCount",
      "query org.history",
      "query org.levels",
      "query org.list",
      "query org.offices",
      "query org.previewClose",
      "query org.previewMerge",
      "query org.previewMove",
      "query org.previewSplit",
      "query org.rail",
      "query org.search",
      "query org.show",
      "query organisations.list",
      "query partners.coverage",
      "query partners.list",
      "query partners.sessions",
      "query people.duties",
      "query people.list",
      "query people.registers",
      "query people.rows",
      "query people.show",
      "query people.similar",
      "query preferences.get",
      "query publications.difference",
      "query publications.list",
      "query publications.review",
      "query publications.verify",
      "query rankings.compare",
      "query rankings.explain",
      "query rankings.groups",
      "query rankings.improved",
      "query rankings.matrix",
      "query rankings.month",
      "query rankings.periods",
      "query rankings.recheck",
      "query rankings.rollUp",
      "query rankings.trend",
      "query records.kinds",
      "query records.list",
      "query records.one",
      "query retention.show",
      "query rules.attachment",
      "query rules.list",
      "query schemes.check",
      "query schemes.diff",
      "query schemes.list",
      "query schemes.show",
      "query schemes.template",
      "query schemes.templates",
      "query scores.history",
      "query scores.sheet",
      "query sectors.list",
      "query security.show",
      "query session.current",
      "query settings.show",
      "query tasks.list",
      "query tasks.progress",
      "query tasks.show",
      "query tokens.list",
      "query trainings.list",
      "query uncertainty.bunching",
      "query uncertainty.month",
      "query views.list",
      "query webhooks.list",
      "query whatIf.month",
      "query whatIf.weights",
      "query worklists.of",
      "query zones.list",
      "query zones.rows"
    ])
  })
})
