/**
 * Appeals, corrections, reviews and the calendar as they read on a terminal, in both languages, with the code of
 * each way to end. A community's words and a decision are never changed by how they are printed.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

import { assert, beforeAll, describe, it } from "vitest"

import { fine, refused, wrongUsage } from "../../src/exitCode.ts"
import { newFolder, officeIn, sample } from "../office.ts"

const folder = newFolder()
const office = officeIn(folder)
const [street, place, month] = ["990104003000", "990104003008", "2026-06"]

const done = async (...argv: ReadonlyArray<string>) => {
  const ran = await office(...argv)
  assert.strictEqual(ran.code, fine, `${argv.join(" ")}: ${ran.notes}`)
  return ran.data
}
const json = async (...argv: ReadonlyArray<string>) => JSON.parse(await done(...argv, "--json"))
/** The code, and the refusal in both languages. */
const refusedIn = async (...argv: ReadonlyArray<string>) => {
  const [zh, en] = [await office(...argv), await office("--lang", "en", ...argv)]
  assert.strictEqual(zh.code, en.code)
  assert.match(zh.notes, /[\u4e00-\u9fff]/)
  assert.notStrictEqual(zh.notes, en.notes)
  return { code: zh.code, zh: zh.notes, en: en.notes }
}

/** A notice of none, one approval, five working days for appeals. */
const schemeWithReview = async () => {
  const [from, to] = [join(folder, "v1.json"), join(folder, "v2.json")]
  await done("scheme", "export", "--format", "json", "--out", from)
  const publication = { noticeDays: 0, approvals: ["leader"], appealDays: 5, repliesPrinted: true }
  const document = { ...JSON.parse(readFileSync(from, "utf8")), from: month, publication }
  writeFileSync(to, JSON.stringify(document))
  await done("scheme", "import", to)
}

beforeAll(async () => {
  await office("import", sample)
  for (const [name, role, at] of [
    ["chen", "officeAdmin", street],
    ["li", "leader", street],
    ["sun", "districtViewer", street],
    ["zhou", "communityHead", place]
  ] as const) {
    await done("user", "add", name, "--role", role, "--place", at)
  }
  const { year } = await json("calendar", "show")
  for (const one of [year, year + 1])
    await done("calendar", "year", String(one), "--source", "测试")
  await schemeWithReview()
  const found = ["--day", `${month}-05`, "--inspector", "李督查", "--finding", "I01 points=0.5"]
  await done("inspection", "add", place, ...found)
}, 60_000)

describe("aiwei rank submit, approve, return, withdraw", () => {
  it("tells how far a month is, and refuses what is not one's own step", async () => {
    const none = await refusedIn("--as", "li", "rank", "approve", month)
    assert.strictEqual(none.code, refused)
    const early = await refusedIn("--as", "chen", "rank", "publish", month)
    assert.strictEqual(early.code, refused)
    assert.include(await done("--as", "chen", "rank", "submit", month), "班子成员")
    assert.include(await done("--lang", "en", "rank", "review", month), "leader")
    const own = await refusedIn("--as", "chen", "rank", "approve", month)
    assert.strictEqual(own.code, refused)
    const other = await refusedIn("--as", "li", "rank", "withdraw", month)
    assert.strictEqual(other.code, refused)
    await done("--as", "chen", "rank", "withdraw", month)
    assert.strictEqual((await json("rank", "review", month)).open, null)
    await done("--as", "chen", "rank", "submit", month)
    assert.strictEqual((await office("--as", "li", "rank", "return", month)).code, wrongUsage)
    await done("--as", "li", "rank", "return", month, "--reason", "请核对")
    const { open, past } = await json("rank", "review", month)
    assert.deepStrictEqual([open, past[0].endedReason], [null, "请核对"])
    await done("--as", "chen", "rank", "submit", month)
    await done("--as", "li", "rank", "approve", month, "--role", "leader")
    await done("--as", "chen", "rank", "publish", month)
  })

  it("refuses a role that nobody can approve by, and a month that is none", async () => {
    const asked = ["--as", "li", "rank", "approve", month, "--role", "systemAdmin"]
    assert.strictEqual((await office(...asked)).code, wrongUsage)
    assert.strictEqual((await office("rank", "submit", "2026-13")).code, wrongUsage)
  })
})

describe("aiwei appeal", () => {
  const lodge = (...more: ReadonlyArray<string>) =>
    json("--as", "zhou", "appeal", "lodge", place, month, "I01", "--text", ...more)

  it("is lodged, listed and shown in both languages", async () => {
    assert.include(await done("appeal", "list"), "没有申诉")
    assert.include(await done("--lang", "en", "appeal", "list"), "no appeals")
    const { id, no } = await lodge("当天已清理")
    assert.strictEqual(no, 1)
    assert.match(await done("appeal", "list", "--state", "lodged"), /1 .*待受理/)
    assert.match(await done("--lang", "en", "appeal", "list", "--period", month), /lodged/)
    assert.include(await done("appeal", "list", "--state", "decided"), "没有申诉")
    const [zh, en] = [
      await done("appeal", "show", id),
      await done("--lang", "en", "appeal", "show", id)
    ]
    for (const text of [zh, en]) assert.include(text, "当天已清理")
    assert.match(zh, /第 1 号申诉，2026-06 第 1 版/)
    assert.match(en, /Appeal 1 against 2026-06, version 1/)
  })

  it("keeps a second one against the line out until the first is withdrawn by whoever lodged it", async () => {
    const [{ id }] = await json("appeal", "list", "--period", month)
    const again = ["appeal", "lodge", place, month, "I01", "--text", "再次"]
    assert.strictEqual((await refusedIn("--as", "zhou", ...again)).code, refused)
    await done("--as", "zhou", "appeal", "withdraw", place, id)
    const over = await refusedIn("--as", "zhou", "appeal", "withdraw", place, id)
    assert.strictEqual(over.code, refused)
    assert.match(await done("appeal", "show", id), /已撤回/)
    assert.match(await done("--lang", "en", "appeal", "show", id), /withdrawn/)
  })

  it("refuses a line, an appeal or an outcome that is not there, and grounds left out", async () => {
    const line = ["appeal", "lodge", place, month, "I99", "--text", "无此项"]
    assert.strictEqual((await refusedIn("--as", "zhou", ...line)).code, refused)
    assert.strictEqual((await refusedIn("appeal", "show", "0".repeat(26))).code, refused)
    const bare = await office("--as", "zhou", "appeal", "lodge", place, month, "I01")
    assert.strictEqual(bare.code, wrongUsage)
    const odd = ["appeal", "decide", "1", "--outcome", "perhaps", "--text", "x"]
    assert.strictEqual((await office(...odd)).code, wrongUsage)
    assert.strictEqual((await office("appeal", "list", "--state", "gone")).code, wrongUsage)
  })

  it("is decided once, by somebody without a hand in it, and says that the month must be corrected", async () => {
    const { id } = await lodge("照片为证")
    const verdict = ["--outcome", "upheld", "--text", "照片属实"]
    const early = await refusedIn("--as", "sun", "appeal", "decide", id, ...verdict)
    assert.strictEqual(early.code, refused)
    await done("--as", "chen", "appeal", "accept", id)
    const approver = await refusedIn("--as", "li", "appeal", "decide", id, ...verdict)
    assert.strictEqual(approver.code, refused)
    const told = await done("--as", "sun", "appeal", "decide", id, ...verdict)
    assert.include(told, "照片属实")
    assert.include(told, `aiwei rank publish ${month}`)
    const twice = await refusedIn("--as", "sun", "appeal", "decide", id, ...verdict)
    assert.strictEqual(twice.code, refused)
  })
})

describe("aiwei rank difference", () => {
  it("names what the correction changed and the appeal it answers, which names the version", async () => {
    const none = await done("rank", "difference", month)
    assert.include(none, "没有可比的差异")
    const { rows } = await json("inspection", "list", month)
    await done("--as", "chen", "inspection", "withdraw", rows[0].id, "--reason", "申诉成立")
    const again = ["--day", `${month}-06`, "--inspector", "王督查"]
    await done("--as", "chen", "inspection", "add", place, ...again)
    const penalty = ["penalty", "--points", "1", "--reason", "通报", "--period", month]
    await done("--as", "chen", "ledger", "add", place, ...penalty)
    await done("--as", "chen", "rank", "submit", month)
    await done("--as", "li", "rank", "approve", month)
    await done("--as", "chen", "rank", "publish", month)
    const zh = await done("rank", "difference", month, "2")
    assert.match(zh, /采纳的申诉：第 2 号/)
    assert.match(zh, /扣罚 0\.00→1\.00/)
    const en = await done("--lang", "en", "rank", "difference", month, "2")
    assert.match(en, /Appeals it answers: 2/)
    assert.match(en, /Penalty 0\.00→1\.00/)
    const { appeals, rows: changed } = await json("rank", "difference", month)
    assert.deepStrictEqual(appeals, [2])
    const whats = changed[0].why.map((one: { readonly what: string }) => one.what)
    assert.includeMembers(whats, ["indicator", "penalty"])
    const [one] = await json("appeal", "list", "--state", "decided")
    assert.strictEqual(one.correctedVersion, 2)
    assert.include(await done("appeal", "show", one.id), "已由第 2 版更正")
    assert.include(await done("--lang", "en", "appeal", "show", one.id), "corrected by version 2")
  })

  it("refuses a version that is not there", async () => {
    assert.strictEqual((await refusedIn("rank", "difference", month, "9")).code, refused)
    assert.strictEqual((await office("rank", "difference", month, "x")).code, wrongUsage)
  })
})

describe("aiwei calendar", () => {
  it("reads in both languages, and refuses what it cannot count", async () => {
    assert.match(await done("calendar", "show", "2026"), /2026 年共 \d+ 个工作日/)
    assert.match(await done("--lang", "en", "calendar", "show", "2026"), /working days in 2026/)
    const span = ["calendar", "set", "2026-08-03", "--to", "2026-08-04", "--name", "迎检"]
    const { id } = await json(...span)
    assert.strictEqual(await done("calendar", "due", "2026-07-31", "1"), "2026-08-05")
    assert.include(await done("--lang", "en", "calendar", "clear", id), id)
    assert.strictEqual(await done("calendar", "due", "2026-07-31", "1"), "2026-08-03")
    assert.strictEqual((await refusedIn("calendar", "clear", id)).code, refused)
    assert.strictEqual((await refusedIn("calendar", "due", "2090-01-01", "5")).code, refused)
    assert.strictEqual((await office("calendar", "due", "2026-02-30", "1")).code, wrongUsage)
    assert.strictEqual((await office("calendar", "set", "2026-08-03")).code, wrongUsage)
    const account = await refusedIn("--as", "zhou", ...span)
    assert.strictEqual(account.code, refused)
  })
})
