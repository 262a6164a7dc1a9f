/** Peer groups and what follows from ranks on the command line, over the months of the sample office. */
import { assert, beforeAll, describe, it } from "vitest"

import { newFolder, officeIn, sample } from "../office.ts"

const office = officeIn(newFolder())
const street = "990104003000"

const json = async (...argv: ReadonlyArray<string>) => {
  const { code, data, notes } = await office("rank", ...argv, "--json")
  assert.strictEqual(code, 0, `${argv.join(" ")}: ${notes}`)
  return JSON.parse(data)
}

beforeAll(async () => {
  await office("import", sample)
}, 60_000)

describe("aiwei rank", () => {
  it("puts units into a group from a month on, ranks them apart and takes them out again", async () => {
    const none = await office("rank", "groups", "list", "--period", "2026-05")
    assert.include(none.data, "没有分组")
    const { rows } = await json("2026-05")
    const last = rows.findLast((row: { rank: number | null }) => row.rank !== null)
    const span = ["--from", "2026-05", "--office", street]
    const set = await json("groups", "set", last.unitName, "--group", "复查组", ...span)
    assert.deepStrictEqual(
      set.groups.map((group: { name: string; members: ReadonlyArray<object> }) => [
        group.name,
        group.members.length
      ]),
      [["复查组", 1]]
    )
    const apart = await json("2026-05", "--group", "复查组", "--office", street)
    assert.deepStrictEqual(
      apart.rows.map((row: { unitName: string; rank: number }) => [row.unitName, row.rank]),
      [[last.unitName, 1]]
    )
    const listed = await office("rank", "groups", "list", "--period", "2026-05")
    assert.match(listed.data, new RegExp(`复查组 +${last.unitName}.*2026-05.*长期`))
    const ended = await json("groups", "end", last.unitName, ...span)
    assert.lengthOf(ended.groups[0].members, 0)
    const wrong = await office("rank", "groups", "set", last.unitName, "--from", "2026-05")
    assert.strictEqual(wrong.code, 2)
  })

  it("leaves an option behind a subcommand to the subcommand", async () => {
    const { code, notes } = await office("rank", "publish", "2026-03", "--office", "990104999000")
    assert.notStrictEqual(code, 0)
    assert.include(notes, "990104999000")
  })

  it("says who rose most, and that a scheme asks for no re-checks", async () => {
    const first = await office("rank", "improved", "2026-03")
    assert.include(first.data, "不能比较")
    await json("publish", "2026-03", "--office", street)
    const { comparedWith, byPlaces } = await json("improved", "2026-04")
    assert.strictEqual(comparedWith, "2026-03")
    assert.isAbove(byPlaces.length, 0)
    const { data } = await office("rank", "improved", "2026-04")
    assert.include(data, byPlaces[0].unitName)
    assert.include((await office("rank", "recheck", "2026-04")).data, "没有规定末位必检")
  })

  it("sums up by the place above, by zone and by weight, and names who is left out", async () => {
    const above = await json("roll-up", "2026-05")
    assert.lengthOf(above.rows, 1)
    const zones = await json("roll-up", "2026-05", "--by", "zone")
    assert.strictEqual(zones.to, "zone")
    const counted = (rows: ReadonlyArray<{ units: number }>) =>
      rows.reduce((all, { units }) => all + units, 0)
    assert.isAtLeast(counted(zones.rows), above.rows[0].units)
    assert.isAbove(zones.rows.length, 1)
    const weighed = await office("rank", "roll-up", "2026-05", "--weight", "population")
    assert.match(weighed.data, /平均得分/)
    const both = await office("rank", "roll-up", "2026-05", "--level", "district", "--duty", "x")
    assert.strictEqual(both.code, 2)
  })

  it("names whom nobody scored, in both languages, and why it has no explanation", async () => {
    const none = await json("2026-05", "--office", street)
    assert.deepStrictEqual(none.unscored, [])
    await office("org", "add", street, "新桥", "--level", "community", "--on", "2026-01-01")
    const { unscored, rows } = await json("2026-05", "--office", street)
    assert.deepStrictEqual(unscored, [{ unitCode: null, unitName: "新桥社区" }])
    assert.lengthOf(rows, none.rows.length)
    const told = await office("rank", "2026-05", "--office", street)
    assert.include(told.data, "未检查 1 个（不排名，不是零分）：新桥社区")
    const english = await office("rank", "2026-05", "--office", street, "--lang", "en")
    assert.include(english.data, "Not inspected: 1 (not ranked, and not zero): 新桥社区")
    const why = await office("explain", "新桥社区", "2026-05")
    assert.strictEqual(why.code, 3)
    assert.include(why.notes, "没有对“新桥社区”的检查和评分")
  })
})
