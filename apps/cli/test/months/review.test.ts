/**
 * A month's review, its appeals and its correction on the command line: handed in, taken back, handed in again,
 * approved by somebody else, published; contested, decided, corrected, with what the correction changed.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

import { assert, beforeAll, describe, it } from "vitest"

import { newFolder, officeIn, sample } from "../office.ts"

const folder = newFolder()
const office = officeIn(folder)
const [street, place, month] = ["990104003000", "990104003008", "2026-06"]

const json = async (...argv: ReadonlyArray<string>) => {
  const { code, data, notes } = await office(...argv, "--json")
  assert.strictEqual(code, 0, `${argv.join(" ")}: ${notes}`)
  return JSON.parse(data)
}
const as = (who: string, ...argv: ReadonlyArray<string>) => json("--as", who, ...argv)
const refused = async (...argv: ReadonlyArray<string>) => {
  const { code, notes } = await office(...argv)
  assert.notStrictEqual(code, 0, argv.join(" "))
  return notes
}

/** What the sheets were scored by, and a leader's approval with five days for appeals beside it. */
const schemeWithReview = async () => {
  const [from, to] = [join(folder, "v1.json"), join(folder, "v2.json")]
  await office("scheme", "export", "--format", "json", "--out", from)
  const publication = { noticeDays: 0, approvals: ["leader"], appealDays: 5, repliesPrinted: true }
  const document = { ...JSON.parse(readFileSync(from, "utf8")), from: month, publication }
  writeFileSync(to, JSON.stringify(document))
  await json("scheme", "import", to)
}

beforeAll(async () => {
  await office("import", sample)
  const people = [
    ["chen", "officeAdmin", street],
    ["li", "leader", street],
    ["sun", "districtViewer", street],
    ["zhou", "communityHead", place]
  ] as const
  for (const [name, role, at] of people) {
    await office("user", "add", name, "--role", role, "--place", at)
  }
  const { year } = await json("calendar", "show")
  for (const one of [year, year + 1])
    await office("calendar", "year", String(one), "--source", "测试")
  await schemeWithReview()
  const found = ["--day", `${month}-05`, "--inspector", "李督查", "--finding", "I01 points=0.5"]
  await json("inspection", "add", place, ...found)
}, 60_000)

describe("aiwei calendar", () => {
  it("counts working days, with days of the office's own", async () => {
    const due = async () => (await json("calendar", "due", "2026-03-06", "1")).day
    assert.strictEqual(await due(), "2026-03-09")
    const own = await json("calendar", "set", "2026-03-07", "--worked", "--name", "迎检")
    assert.strictEqual(await due(), "2026-03-07")
    await json("calendar", "clear", own.id)
    assert.strictEqual(await due(), "2026-03-09")
    assert.include((await office("calendar", "show", "2026")).data, "2026")
  })
})

describe("aiwei rank, from the draft to the wall", () => {
  it("is not published before it was handed in and approved by somebody else", async () => {
    assert.include(await refused("--as", "chen", "rank", "publish", month), "ReviewNotMet")
    await as("chen", "rank", "submit", month)
    assert.include((await office("rank", "review", month)).data, "班子成员")
    await as("chen", "rank", "withdraw", month)
    await as("chen", "rank", "submit", month)
    await as("li", "rank", "return", month, "--reason", "请核对")
    await as("chen", "rank", "submit", month)
    await refused("--as", "chen", "rank", "approve", month)
    await as("li", "rank", "approve", month)
    const { version } = await as("chen", "rank", "publish", month)
    assert.strictEqual(version, 1)
    assert.strictEqual((await office("rank", "verify")).code, 0)
  })
})

describe("aiwei appeal", () => {
  it("is lodged, answered for, taken in and decided by somebody without a hand in it", async () => {
    const { id } = await as("zhou", "appeal", "lodge", place, month, "I01", "--text", "当天已清理")
    await as("zhou", "appeal", "reply", place, id, "--text", "已加装提示牌")
    assert.include((await office("explain", place, month)).data, "已加装提示牌")
    await as("chen", "appeal", "accept", id)
    const decision = ["--outcome", "upheld", "--text", "照片属实"]
    assert.include(
      await refused("--as", "li", "appeal", "decide", id, ...decision),
      "AppealStepRefused"
    )
    const decided = await as("sun", "appeal", "decide", id, ...decision)
    assert.strictEqual(decided.state, "decided")
    const listed = await json("appeal", "list", "--period", month)
    assert.deepStrictEqual(
      listed.map((one: { outcome: string }) => one.outcome),
      ["upheld"]
    )
    assert.strictEqual((await json("appeal", "show", id)).decision, "照片属实")
  })

  it("brings a file through the community's own door, and is taken back", async () => {
    const [proof, none] = [join(folder, "回执.pdf"), join(folder, "记录.txt")]
    writeFileSync(proof, "%PDF-1.7 回执")
    writeFileSync(none, "只是文字")
    const lodge = ["--as", "zhou", "appeal", "lodge", place, month, "I02", "--text", "已整改"]
    const said = await refused(...lodge, "--file", none)
    assert.match(said, /AttachmentRefused/)
    assert.include(said, "记录.txt")
    await refused(...lodge, "--file", join(folder, "没有.pdf"))
    const { id, fileName } = await json(...lodge, "--file", proof)
    assert.strictEqual(fileName, "回执.pdf")
    const gone = await as("zhou", "appeal", "withdraw", place, id)
    assert.strictEqual(gone.state, "withdrawn")
    assert.include(
      await refused("--as", "zhou", "appeal", "withdraw", place, id),
      "AppealStepRefused"
    )
  })

  it("leads to a correction that says what it changed", async () => {
    const { rows } = await json("inspection", "list", month)
    await as("chen", "inspection", "withdraw", rows[0].id, "--reason", "申诉成立")
    const again = ["--day", `${month}-06`, "--inspector", "王督查"]
    await as("chen", "inspection", "add", place, ...again)
    await as("chen", "rank", "submit", month, "--reason", "申诉成立")
    await as("li", "rank", "approve", month)
    await as("chen", "rank", "correct", month, "--reason", "申诉成立")
    const { data } = await office("rank", "difference", month, "2")
    assert.match(data, /99\.50.*100\.00/)
    assert.strictEqual((await office("rank", "verify")).code, 0)
  })
})
