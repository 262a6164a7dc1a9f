/** The cells of an import as the office's own file has them, in any stretch, and what is refused. */
import { openAsBlob, readdirSync } from "node:fs"
import { join } from "node:path"

import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import { makeClient } from "@aiwei/client/makeClient"
import { assert, beforeAll, describe, it } from "vitest"

import { fixtures, newFolder, openServer, thrownBy } from "../office.ts"

const { api, uploadFile } = makeClient(openServer({ data: newFolder() }))

const fileLike = (words: RegExp) => readdirSync(fixtures).find((name) => words.test(name)) ?? ""
const scores = fileLike(/3月份社区百分/)
const csv = fileLike(/每日巡查/)

let batch = "" as Awaited<ReturnType<typeof api.imports.open.mutate>>["batch"]
beforeAll(async () => {
  ;({ batch } = await api.imports.open.mutate({ source: "test" }))
  for (const path of [scores, csv]) {
    await uploadFile({ batch, path, body: await openAsBlob(join(fixtures, path)) })
  }
})

const cells = (from: number, to: number, file = scores, sheet = "3月") =>
  api.imports.cells.query({ batch, file, sheet, from, to })

describe("the cells of a sheet", () => {
  it("stand at their addresses with the text of the file, numbers marked, merged cells whole", async () => {
    const whole = await cells(1, 100)
    const at = (row: number, col: string) =>
      whole.rows.find((one) => one.row === row)?.cells.find((one) => one.col === col)
    assert.deepInclude(at(45, "L"), { text: "100.7", number: true })
    assert.include(at(1, "A")?.text ?? "", "2026年3月")
    assert.isTrue(
      whole.merges.some(({ top, left, right }) => top === 1 && left === 1 && right > 10)
    )
    assert.isAbove(whole.lastRow, 44)
    assert.isAbove(whole.columns, 15)
  })

  it("come in stretches that together are the whole", async () => {
    const whole = await cells(1, 60)
    const parts = await Promise.all([cells(1, 7), cells(8, 30), cells(31, 60)])
    assert.deepStrictEqual(
      parts.flatMap(({ rows }) => rows),
      whole.rows
    )
    for (const part of parts) {
      assert.strictEqual(part.lastRow, whole.lastRow)
      assert.strictEqual(part.columns, whole.columns)
    }
  })

  it("are refused where there is no such sheet or file, and more than 500 rows at once", async () => {
    const { sheets = [] } =
      (await api.imports.inspect.query({ batch })).files.find(({ path }) => path === csv) ?? {}
    const thrown = await thrownBy(cells(1, 10, scores, `${sheets[0]?.name ?? ""} `))
    assert.strictEqual(domainErrorOf(thrown)?._tag, "FileNotFound")
    assert.strictEqual(
      domainErrorOf(await thrownBy(cells(1, 10, "nowhere.xls")))?._tag,
      "FileNotFound"
    )
    assert.strictEqual(domainErrorOf(await thrownBy(cells(1, 501)))?._tag, "InvalidInput")
    assert.strictEqual(domainErrorOf(await thrownBy(cells(9, 3)))?._tag, "InvalidInput")
  })
})
