/** Files that leave say which figures nobody compared with their source; an office's own rules have no such column. */
import { makeClient } from "@aiwei/client/makeClient"
import { Month } from "@aiwei/domain/shared/Month"
import { assert, beforeAll, describe, it } from "vitest"

import { importOffice, march, newPlace, openServer } from "../office.ts"

const server = openServer(await newPlace())
const client = makeClient(server)
const may = Month.make("2026-05")

const rowsOf = async (kind: string, period: Month) => {
  const address = `http://aiwei.local/export/${kind}?format=csv&period=${period}`
  const answer = await server.fetch(new Request(address))
  const [heads, ...rows] = (await answer.text())
    .replace("\uFEFF", "")
    .trim()
    .split("\r\n")
    .map((line) => line.split(","))
  return { heads: heads ?? [], rows }
}

/** The office's own scheme, all of it by hearsay but for its first line. */
const hearsay = async () => {
  const { document } = await client.api.schemes.show.query({})
  const indicators = document.indicators.map((line, at) => ({
    ...line,
    status: at === 0 ? "verified" : null
  }))
  const text = JSON.stringify({ ...document, from: may, status: "toBeChecked", indicators })
  await client.api.schemes.save.mutate({ text })
  return document.indicators
}

describe("an export of a month by a scheme that is to be checked", () => {
  let lines: Awaited<ReturnType<typeof hearsay>> = []

  beforeAll(async () => {
    await importOffice(client)
    lines = await hearsay()
    await client.api.scores.begin.mutate({ period: may })
    const [row] = (await client.api.scores.sheet.query({ period: may })).rows
    assert(row !== undefined)
    const { unitId: unit, version } = row
    const entries = lines.map(({ code }) => ({
      indicator: code,
      value: { deduction: "0.5" },
      reason: "试"
    }))
    const changes = [{ unit, version, entries }] as const
    await client.api.scores.change.mutate({ period: may, reason: "试", changes })
  }, 120_000)

  it("marks each line in the head of the score sheet, where its full marks are read back", async () => {
    const { heads } = await rowsOf("scores", may)
    const [first, second] = heads.slice(2)
    assert.match(first ?? "", /（[\d.]+）$/)
    assert.match(second ?? "", /（[\d.]+，待核对）$/)
    const marked = heads.filter((text) => text.includes("待核对"))
    assert.lengthOf(marked, lines.length - 1)
    const own = await rowsOf("scores", march)
    assert.isFalse(own.heads.some((text) => text.includes("待核对")))
  })

  it("says in every row of a ranking how many lines they are", async () => {
    const { heads, rows } = await rowsOf("ranking", may)
    const at = heads.indexOf("数据状态")
    const ranked = rows.filter(([rank]) => rank !== "")
    assert.isAbove(ranked.length, 0)
    for (const row of ranked) assert.strictEqual(row[at], `${lines.length - 1}项指标待核对`)
    assert.notInclude((await rowsOf("ranking", march)).heads, "数据状态")
  })

  it("marks each line of the month board", async () => {
    const { heads, rows } = await rowsOf("board", may)
    const at = heads.indexOf("数据状态")
    assert.deepStrictEqual(
      rows.map((row) => row[at]),
      lines.map((_, n) => (n === 0 ? "" : "待核对"))
    )
    assert.notInclude((await rowsOf("board", march)).heads, "数据状态")
  })
})
