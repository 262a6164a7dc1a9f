/** Figures that nobody compared with their source are said to be such wherever a month is told. */
import { assert, beforeAll, describe, it } from "vitest"

import { newFolder, officeIn, sample } from "../office.ts"

const office = officeIn(newFolder())
const month = "2026-06"

beforeAll(async () => {
  await office("import", sample)
  await office("scheme", "import", "--template", "unannounced-1000", "--from", month)
  const when = ["--day", "2026-06-05", "--inspector", "王芳"]
  const { code, notes } = await office(
    "inspection",
    "add",
    "朝阳里",
    ...when,
    "--finding",
    "1 score=47"
  )
  assert.strictEqual(code, 0, notes)
}, 60_000)

describe("a month by a scheme that is to be checked", () => {
  it("says so above its ranking, and in JSON by codes", async () => {
    const { data } = await office("rank", month)
    assert.match(data, /⚠ 11 项指标的数字未对照原文核对（待核对）/)
    const english = await office("--lang", "en", "rank", month)
    assert.match(english.data, /The figures of 11 lines are still to be checked/)
    const { scheme } = JSON.parse((await office("rank", month, "--json")).data)
    assert.lengthOf(scheme.toBeChecked, 11)
  })

  it("says so beside every line of an explanation", async () => {
    const { data } = await office("explain", "朝阳里", month)
    assert.match(data, /（待核对）/)
    const own = await office("explain", "朝阳里", "2026-05")
    assert.notMatch(own.data, /待核对/)
  })
})
