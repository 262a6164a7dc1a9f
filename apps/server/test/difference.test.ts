/**
 * What a version changed, asked for over the wire: who may ask and of whom each is told, the appeals it answers
 * by their numbers, and every recorded thing that became otherwise.
 */
import { codeOf, domainErrorOf } from "@aiwei/client/domainErrorOf"
import { makeClient } from "@aiwei/client/makeClient"
import type { Role } from "@aiwei/domain/access/rights/Role"
import { assert, beforeAll, describe, it } from "vitest"

import { browserOn, march, newPlace, openServer, password, thrownBy } from "./office.ts"
import { codes, importerOf, scores, scoresFile } from "./twoCommunities.ts"

const server = openServer(await newPlace())
const operator = makeClient(server)
const { api } = operator
const period = march
const imported = importerOf(operator)
const [street, east, south] = ["990201005000", "990201005001", "990201005002"]

const signedIn = async (name: string, role: Exclude<Role, "founder">, place: string | null) => {
  await api.accounts.add.mutate({ name, password })
  await api.grants.add.mutate({ account: name, role, place })
  const { client } = browserOn(server)
  await client.api.session.signIn.mutate({ name, password })
  return client.api
}
type Asker = Awaited<ReturnType<typeof signedIn>>

const askers: Partial<Record<"leader" | "east" | "south" | "duty", Asker>> = {}
const asker = (name: keyof typeof askers): Asker => {
  const found = askers[name]
  assert(found !== undefined)
  return found
}

const upheld = async (head: Asker, place: string) => {
  const made = await head.appeals.lodge.mutate({ place, period, indicator: "I02", text: "已整改" })
  await api.appeals.accept.mutate({ id: made.id })
  const verdict = { id: made.id, outcome: "upheld", text: "属实" } as const
  await asker("leader").appeals.decide.mutate(verdict)
  return made
}

beforeAll(async () => {
  await imported({ "社区代码.csv": codes, [scoresFile]: scores("55.5", "93.5") })
  await api.publications.publish.mutate({ period })
  const { year } = await api.calendar.show.query({})
  for (const one of [year, year + 1]) {
    await api.calendar.tellYear.mutate({ year: one, source: "测试" })
  }
  askers.leader = await signedIn("liu", "leader", street)
  askers.east = await signedIn("zhou", "communityHead", east)
  askers.south = await signedIn("wang", "communityHead", south)
  askers.duty = await signedIn("ren", "systemAdmin", null)
}, 60_000)

describe("publications.difference", () => {
  it("has nothing to tell of a first version, and refuses one that is not there", async () => {
    const first = await api.publications.difference.query({ period })
    assert.deepInclude(first, { version: 1, appeals: [], whole: [], rows: [] })
    const thrown = await thrownBy(api.publications.difference.query({ period, version: 2 }))
    assert.deepStrictEqual(domainErrorOf(thrown), { _tag: "VersionNotFound", period, version: 2 })
  })

  it("tells total, rank and each recorded change, with the appeals it answers", async () => {
    const [one, two] = [await upheld(asker("east"), east), await upheld(asker("south"), south)]
    assert.deepStrictEqual([one.no, two.no, one.correctedVersion], [1, 2, null])
    await imported({ [scoresFile]: scores("59.5", "97.5") })
    const given = { period, reason: "通报批评" }
    await api.ledger.add.mutate({ ...given, unit: south, kind: "penalty", points: "1" })
    await api.ledger.add.mutate({ ...given, unit: south, kind: "bonus", points: "0.5" })
    await api.publications.publish.mutate({ period })
    const { appeals, rows, reason, version } = await api.publications.difference.query({ period })
    assert.deepStrictEqual([version, appeals, reason], [2, [1, 2], "采纳申诉第 1、2 号"])
    assert.deepStrictEqual(
      rows.map(({ unitName, total, rank }) => [unitName, total, rank]),
      [
        ["东风社区", { before: "93.50", now: "97.50" }, { before: 2, now: 1 }],
        ["建设社区", { before: "98.00", now: "97.50" }, { before: 1, now: 1 }]
      ]
    )
    assert.deepStrictEqual(
      rows.map(({ why }) => why.map(({ what, before, now }) => [what, before, now])),
      [
        [["indicator", "55.50", "59.50"]],
        [
          ["bonus", "0.00", "0.50"],
          ["penalty", "0.00", "1.00"]
        ]
      ]
    )
    const corrected = await api.appeals.list.query({ period })
    assert.deepStrictEqual(
      corrected.rows.map((row) => row.correctedVersion),
      [2, 2]
    )
    assert.strictEqual((await api.appeals.show.query({ id: one.id })).correctedVersion, 2)
    const stood = await api.publications.difference.query({ period, version: 1 })
    assert.deepInclude(stood, { version: 1, appeals: [], rows: [] })
  })

  it("tells the head of a community of its own alone, and whoever reads no scores nothing", async () => {
    const of = async (name: keyof typeof askers) => {
      const { appeals, rows } = await asker(name).publications.difference.query({ period })
      return [appeals, rows.map(({ unitName }) => unitName)]
    }
    assert.deepStrictEqual(await of("leader"), [
      [1, 2],
      ["东风社区", "建设社区"]
    ])
    assert.deepStrictEqual(await of("east"), [[1], ["东风社区"]])
    assert.deepStrictEqual(await of("south"), [[2], ["建设社区"]])
    const thrown = await thrownBy(asker("duty").publications.difference.query({ period }))
    assert.strictEqual(codeOf(thrown), "FORBIDDEN")
  })
})
