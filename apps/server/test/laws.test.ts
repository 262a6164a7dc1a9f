/**
 * Laws 1, 2 and 14 over the whole sample office, through the real client: every published row is the sum
 * of its leaves, every publication works out to itself, and the wall names no person.
 */
import { openAsBlob, readdirSync } from "node:fs"
import { join } from "node:path"

import { makeClient } from "@aiwei/client/makeClient"
import type { LeafView } from "@aiwei/domain/assessment/ExplanationView"
import { Month } from "@aiwei/domain/shared/Month"
import { assert, beforeAll, describe, it } from "vitest"

import { fixtures, newPlace, openServer, operatorOf } from "./office.ts"

const place = await newPlace()
const client = operatorOf(place)
const { api } = client
const months = ["2026-03", "2026-04", "2026-05"].map((text) => Month.make(text))

/** Whole thousandths, read from the text alone: no floating-point number comes near a score. */
const thousandths = (text: string): bigint => {
  const [, sign, whole, rest = ""] = /^(-?)(\d+)(?:\.(\d{1,3}))?$/.exec(text) ?? []
  assert.isDefined(whole, text)
  return BigInt(`${sign}${whole}${rest.padEnd(3, "0")}`)
}
const sum = (texts: ReadonlyArray<string>): bigint =>
  texts.reduce((total, text) => total + thousandths(text), 0n)
const pointsOf = (leaves: ReadonlyArray<LeafView>) => leaves.map(({ points }) => points ?? "0")

beforeAll(async () => {
  const { batch } = await api.imports.open.mutate({ source: "laws" })
  const files = readdirSync(fixtures).filter((name) => /\.(xlsx?|csv)$/.test(name))
  for (const path of files) {
    await client.uploadFile({ batch, path, body: await openAsBlob(join(fixtures, path)) })
  }
  await api.imports.commit.mutate({ batch })
  for (const period of months) await api.publications.publish.mutate({ period })
})

describe.each(months)("%s, published", (period) => {
  it("is in every row the sum of its leaves, exactly", async () => {
    const { rows, published } = await api.rankings.month.query({ period })
    assert.strictEqual(published?.version, 1)
    assert.isAbove(rows.length, 5)
    for (const row of rows) {
      const told = await api.rankings.explain.query({ period, place: row.unitId })
      const leaves = told.categories.flatMap((category) => category.leaves)
      const all = sum([...pointsOf(leaves), told.bonus.points, told.rebase])
      assert.strictEqual(all, thousandths(row.total ?? ""), row.unitName)
      assert.strictEqual(told.total, row.total)
      assert.strictEqual(told.rank, row.rank)
      assert.deepStrictEqual(told.published, published)
      for (const category of told.categories) {
        assert.strictEqual(sum(pointsOf(category.leaves)), thousandths(category.points))
      }
      for (const { source, indicator } of leaves) {
        assert.isNotNull(source, `${row.unitName} ${indicator} leads to no cell`)
        assert.match(source?.cell ?? "", /^[A-Z]+\d+$/)
      }
    }
  })

  it("works out again to the hash it was published with", async () => {
    const found = (await api.publications.verify.query()).filter((one) => one.period === period)
    assert.lengthOf(found, 1)
    assert.isTrue(found[0]?.ok)
    assert.strictEqual(found[0]?.recomputed, found[0]?.sha256)
    assert.match(found[0]?.sha256 ?? "", /^[0-9a-f]{64}$/)
  })
})

describe("the wall", () => {
  it("shows organisations and never a person, to a passer-by too", async () => {
    const wall = makeClient(openServer({ ...place, as: "visitor" }))
    const answer = await wall.board.fetch()
    assert(answer.status === "board")
    const { board } = answer
    const fields = ["change", "rank", "total", "unitName", "vetoed"]
    for (const row of board.rows) assert.deepStrictEqual(Object.keys(row).toSorted(), fields)
    const said = JSON.stringify(board)
    const { rows: people, total } = await api.people.list.query({ limit: 1000 })
    assert.strictEqual(people.length, total)
    assert.isAbove(people.length, 20)
    for (const { name, phone } of people) {
      assert.notInclude(said, name)
      if (phone !== null) assert.notInclude(said, phone)
    }
  })

  it("agrees with the published month in every row", async () => {
    const { board } = (await client.board.fetch()) as { board: { rows: ReadonlyArray<unknown> } }
    const { rows } = await api.rankings.month.query({ period: "2026-05" as Month })
    assert.deepStrictEqual(
      board.rows,
      rows.map(({ rank, unitName, total, change, vetoed }) => {
        return { rank, unitName, total, change, vetoed }
      })
    )
  })
})
