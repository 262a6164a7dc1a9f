/** The country from its lists: what they hold is there, loading them again adds nothing, and a wrong list nothing at all. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

import { Day } from "@aiwei/domain/shared/Day"
import { afterAll, assert, describe, it } from "vitest"

import { loadDivisions } from "../src/divisions/loadDivisions.ts"
import { newPlace, operatorOf } from "./office.ts"

const lists = fileURLToPath(new URL("../../../fixtures/divisions", import.meta.url))
const folder = mkdtempSync(join(tmpdir(), "aiwei-divisions-"))
afterAll(() => rmSync(folder, { recursive: true }))

const place = await newPlace()

describe("loading divisions", () => {
  it("makes units of every line, and none twice", async () => {
    const done = await loadDivisions(place, lists, "2026-01-01")
    assert.deepStrictEqual(done, { units: 10, known: 0, withdrawn: 0 })
    const again = await loadDivisions(place, lists, "2026-01-01")
    assert.deepStrictEqual(again, { units: 0, known: 10, withdrawn: 0 })
    const { api } = operatorOf(place)
    const { unit, ancestors } = await api.org.show.query({ place: "990201101201" })
    assert.deepInclude(unit, {
      name: "李家庄村",
      officialName: "李家庄村民委员会",
      level: "village"
    })
    assert.deepStrictEqual(
      ancestors.map(({ name, level }) => `${name} ${level}`),
      ["示例省 province", "临江市 city", "临江区 county", "南坪镇 township"]
    )
    const east = await api.org.show.query({ place: "991900401001" })
    assert.deepStrictEqual(
      east.ancestors.map(({ name }) => name),
      ["示例省", "东溪市", "高新区管委会"]
    )
  })

  it("gives no code to another unit: neither on an earlier day nor after its own was closed", async () => {
    const early = await loadDivisions(place, lists, "2025-01-01")
    assert.deepStrictEqual(early, { units: 0, known: 0, withdrawn: 10 })
    const other = await newPlace()
    await loadDivisions(other, lists, "2026-01-01")
    const { api } = operatorOf(other)
    const { unit } = await api.org.card.query({ place: "990201101201" })
    const { id, version } = unit
    await api.org.close.mutate({ id, version, on: Day.make("2026-03-01") })
    const after = await loadDivisions(other, lists, "2026-06-01")
    assert.deepStrictEqual(after, { units: 0, known: 9, withdrawn: 1 })
  })

  it("refuses a list with a line that hangs nowhere, and keeps what was", async () => {
    cpSync(lists, folder, { recursive: true })
    const stray = [{ code: "990301001", name: "孤街道", areaCode: "990301" }]
    writeFileSync(join(folder, "streets.json"), JSON.stringify(stray))
    const said = await loadDivisions(place, folder, "2026-01-01").catch((thrown: unknown) => thrown)
    assert.deepInclude(said, { _tag: "DivisionsRefused", line: 1, why: "noParent" })
    const { total } = await operatorOf(place).api.org.list.query({})
    assert.strictEqual(total, 9)
  })
})
