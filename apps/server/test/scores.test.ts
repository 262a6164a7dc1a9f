/** A month's scores changed by hand over the wire: two people at once, an import over it, and what is told. */
import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import type { Client } from "@aiwei/client/makeClient"
import { assert, describe, it } from "vitest"

import {
  addOfficeAdmin,
  browserOn,
  march,
  newPlace,
  openServer,
  operatorOf,
  password,
  thrownBy
} from "./office.ts"
import { codes, importerOf, scores, scoresFile } from "./twoCommunities.ts"

const place = await newPlace()
const client = operatorOf(place)
const { api } = client
const period = march

const imported = importerOf(client)

const rowOf = async (name: string, by: Client = client) => {
  const { rows } = await by.api.scores.sheet.query({ period })
  const row = rows.find(({ unitName }) => unitName === name)
  assert(row !== undefined, name)
  return row
}

const save = async (points: string, by: Client = client, version?: string) => {
  const row = await rowOf("东风社区", by)
  return by.api.scores.change.mutate({
    period,
    reason: "复核后更正",
    changes: [
      {
        unit: "990201005001",
        version: version ?? row.version,
        entries: [{ indicator: "I02", value: { points }, reason: "补拍照片" }]
      }
    ]
  })
}

describe("a month's scores", () => {
  it("are shown with their cells, and changed with a reason that the explanation tells", async () => {
    await imported({ "社区代码.csv": codes, [scoresFile]: scores("55.5", "93.5") })
    const before = await rowOf("东风社区")
    assert.deepInclude(before.cells[1], { points: "55.50", deduction: "4.50", edit: null })
    assert.strictEqual(before.cells[1]?.source?.cell, "E4")
    assert.strictEqual(before.rank, 2)

    const said = await save("59.5")
    assert.deepInclude(said, { changed: 1, needsCorrection: false })
    const after = await rowOf("东风社区")
    assert.deepInclude(after, { total: "97.50", rank: 2 })

    const told = await api.rankings.explain.query({ period, place: "990201005001" })
    const leaf = told.categories[1]?.leaves[0]
    assert.deepInclude(leaf, { points: "59.50", reason: "补拍照片", source: null })
    assert.deepInclude(leaf?.edit, { reason: "复核后更正" })
    assert.match(leaf?.edit?.by ?? "", /^operator:/)
    assert.deepInclude(leaf?.edit?.was, { points: "55.50", reason: null })
    assert.strictEqual(leaf?.edit?.origin?.cell, "E4")
    assert.isNotNull(told.categories[0]?.leaves[0]?.source)
  })

  it("let the first of two people save, and show the other who was faster", async () => {
    for (const name of ["li", "wang"]) {
      await addOfficeAdmin(client, name, name)
    }
    const server = openServer(place)
    const [li, wang] = [browserOn(server).client, browserOn(server).client]
    await li.api.session.signIn.mutate({ name: "li", password })
    await wang.api.session.signIn.mutate({ name: "wang", password })
    const { version } = await rowOf("东风社区", wang)
    await save("58", li)
    const lost = await thrownBy(save("57", wang, version))
    const error = domainErrorOf(lost)
    assert(error?._tag === "RowsRefused")
    assert.deepInclude(error.rows[0]?.error, {
      _tag: "ChangedMeanwhile",
      entity: "Score",
      by: "account:li"
    })
    assert.strictEqual((await rowOf("东风社区")).cells[1]?.points, "58.00")
    await save("57", wang)
    assert.strictEqual((await rowOf("东风社区")).cells[1]?.edit?.by, "account:wang")
  })

  it("refuse nonsense by cell and leave everything as it was", async () => {
    const before = await rowOf("东风社区")
    for (const [points, why] of [
      ["60.01", "aboveWorth"],
      ["-1", "negative"],
      ["五十", "unreadable"],
      ["1.005", "tooFine"]
    ] as const) {
      const error = domainErrorOf(await thrownBy(save(points)))
      assert(error?._tag === "ScoresRefused")
      assert.deepInclude(error.cells[0], {
        indicator: "I02",
        unitName: "东风社区",
        why,
        text: points
      })
    }
    for (const reason of ["", "  "]) {
      const thrown = await thrownBy(
        api.scores.change.mutate({
          period,
          reason,
          changes: [{ unit: before.unitId, version: before.version }]
        })
      )
      assert.strictEqual(domainErrorOf(thrown)?._tag, "InvalidInput")
    }
    assert.deepStrictEqual(await rowOf("东风社区"), before)
  })

  it("want a correction once the month is published, which freezes who edited", async () => {
    const first = await api.publications.publish.mutate({ period })
    assert.isTrue((await save("59")).needsCorrection)
    assert.isTrue((await api.scores.sheet.query({ period })).changedSince)
    const refused = await thrownBy(api.publications.publish.mutate({ period }))
    assert.strictEqual(domainErrorOf(refused)?._tag, "ReasonNeeded")
    const second = await api.publications.publish.mutate({ period, reason: "复核" })
    assert.notStrictEqual(second.sha256, first.sha256)
    const verified = await api.publications.verify.query()
    assert.deepStrictEqual(
      verified.map(({ ok }) => ok),
      [true, true]
    )
  })

  it("stay when a sheet says something else, and the report says so", async () => {
    const report = await imported({ [scoresFile]: scores("50", "88") })
    assert.strictEqual(report.totals.changed, 1)
    const findings = report.files.flatMap(({ sheets }) =>
      sheets.flatMap((sheet) => (sheet.role === "data" ? sheet.warnings : []))
    )
    const found = findings.filter(({ code }) => code === "differs_from_hand_edit")
    assert.lengthOf(found, 1)
    assert.strictEqual(found[0]?.cell, "E4")
    assert.include(found[0]?.message, "59.00")
    assert.include(found[0]?.message, "50.00")
    const row = await rowOf("东风社区")
    assert.strictEqual(row.cells[1]?.points, "59.00")
    assert.isOk(row.cells[1]?.edit)
  })

  it("have a history each, from the file on, that tells no cell beside it", async () => {
    const asked = { period, unit: "990201005001" }
    const { changes } = await api.scores.history.query({ ...asked, indicator: "I02" })
    assert.deepStrictEqual(
      changes.map(({ how, before, after }) => [
        how,
        "points" in before ? before.points : null,
        "points" in after ? after.points : null
      ]),
      [
        ["hand", "57.00", "59.00"],
        ["hand", "58.00", "57.00"],
        ["hand", "59.50", "58.00"],
        ["hand", "55.50", "59.50"],
        ["import", null, "55.50"]
      ]
    )
    assert.deepInclude(changes[1], { by: "account:wang", why: "复核后更正" })
    assert.deepInclude(changes[4]?.source, { file: scoresFile, cell: "E4" })
    const beside = await api.scores.history.query({ ...asked, indicator: "I01" })
    assert.deepStrictEqual(
      beside.changes.map(({ how }) => how),
      ["import"]
    )
    const { version } = await rowOf("东风社区")
    const entries = [{ indicator: "I01", reason: "联系 13812340145" }]
    const change = { unit: asked.unit, version, entries }
    await api.scores.change.mutate({ period, reason: "补记", changes: [change] })
    const [masked] = (await api.scores.history.query({ ...asked, indicator: "I01" })).changes
    assert.deepInclude(masked?.after, { points: "38.00", reason: "联系 138****0145" })
  })

  it("leave the office as a file with every community and indicator", async () => {
    const answer = await openServer(place).fetch(
      new Request(`http://aiwei.local/export/scores?format=json&period=${period}`)
    )
    const rows: unknown = await answer.json()
    assert.deepInclude((rows as ReadonlyArray<object>)[0], { name: "东风社区", I02: 59, rank: 2 })
  })
})
