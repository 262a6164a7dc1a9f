/**
 * Every question of the wire and every export is asked by somebody who scores a community again, and by somebody of
 * the same rights who does not: what tells the second a figure, a text or a photo of the first scoring tells the first
 * none, until theirs is put down. docs/rules/evidence.md
 */
import type { Declaration } from "@aiwei/api/Declaration"
import { appRouter } from "@aiwei/api/root"
import { assert, beforeAll, describe, it } from "vitest"

import { march, newPlace } from "../office.ts"
import { exports } from "../rights/calls.ts"
import { askOn } from "../rights/people.ts"
import { inputOf } from "./blindCalls.ts"
import { blindWorld, type BlindWorld } from "./blindWorld.ts"

interface Found {
  readonly _def: { readonly type: "query" | "mutation"; readonly meta: Declaration }
}
const { _def: defined } = appRouter
const found = Object.entries(defined.procedures as object) as Array<[string, Found]>
const questions = [
  ...found.flatMap(([path, { _def }]) => (_def.type === "query" ? [path] : [])),
  ...Object.keys(exports)
]

/** Where somebody who sees is told of the first scoring: a question that is asked wrongly would tell nobody. */
const telling = [
  "appeals.attachment",
  "appeals.list",
  "appeals.show",
  "appraisals.compare",
  "appraisals.list",
  "appraisals.preview",
  "appraisals.target",
  "awards.eligible",
  "evidence.list",
  "evidence.photo",
  "export/ranking",
  "export/scores",
  "inspections.list",
  "inspections.show",
  "ledger.list",
  "ledger.photo",
  "org.card",
  "publications.difference",
  "rankings.compare",
  "rankings.explain",
  "rankings.matrix",
  "rankings.month",
  "rankings.trend",
  "scores.sheet",
  "uncertainty.month",
  "whatIf.month"
]

/** Of places, lists and papers that are not there: they speak of no score, and are refused to everybody. */
const refused = [
  "draws.preview",
  "draws.show",
  "draws.verify",
  "frontages.show",
  "handovers.show",
  "imports.cells",
  "imports.errors",
  "letters.attachment",
  "letters.preview",
  "letters.show",
  "org.previewMerge",
  "org.previewMove",
  "org.previewSplit",
  "rules.attachment",
  "schemes.template",
  "tasks.progress",
  "tasks.show"
]

const place = await newPlace()
let world: BlindWorld

beforeAll(async () => {
  world = await blindWorld(place)
  const { operator, office, inspection: id } = world
  await operator.api.inspections.announceDouble.mutate({ office, id, account: "mang" })
})

const asked = (path: string, cookie: string): Promise<string> => {
  const type = path.startsWith("export/") ? ("export" as const) : ("query" as const)
  const call = { path: path.split("?")[0] ?? path, type, input: inputOf(world, path) }
  return askOn(world.visitor)(call, cookie)
}

const toldIn = (answer: string) => world.marks.filter((mark) => answer.includes(mark))

const tellingNow = async (cookie: string) => {
  const told: Array<string> = []
  for (const path of questions) {
    if (toldIn(await asked(path, cookie)).length > 0) told.push(path)
  }
  return told
}

describe("whoever scores a community again", () => {
  it.each(questions)("is told nothing of the first scoring by %s", async (path) => {
    const answer = await asked(path, world.blind)
    assert.deepStrictEqual(toldIn(answer), [], answer.slice(0, 2000))
  })

  it("is told by none what others are told by these", async () => {
    assert.deepStrictEqual((await tellingNow(world.sighted)).toSorted(), telling)
  })

  it("is asked with the same questions, which others are answered but where nothing is there", async () => {
    const wrong: Array<string> = []
    for (const path of questions) {
      const answer = await asked(path, world.sighted)
      const isRefused = answer.startsWith('{"error"') && !answer.includes('"NotAllowed"')
      if (isRefused) wrong.push(path)
    }
    assert.deepStrictEqual(wrong.toSorted(), refused)
  })

  it("cannot work it out of a mean: there is one of the other community alone", async () => {
    const input = { path: "rankings.month", cookie: world.blind }
    const { rows, mean, meanOf } = JSON.parse(await asked(input.path, input.cookie)).result.data
    assert.strictEqual(rows.length, 1)
    assert.deepStrictEqual([mean, meanOf], [rows[0].total, 1])
  })

  it("is told all of it once theirs is put down", async () => {
    const { office, unit, inspection, visitor, blind } = world
    const record = {
      path: "inspections.record",
      type: "mutation" as const,
      input: {
        office,
        unit,
        period: march,
        kind: "unannounced",
        day: "2026-03-05",
        inspectors: ["赵督查"],
        doubleOf: inspection,
        findings: [{ indicator: "I02", points: "0.50" }]
      }
    }
    assert.include(await askOn(visitor)(record, blind), '"doubleOf"')
    assert.deepStrictEqual((await tellingNow(blind)).toSorted(), telling)
  })
})
