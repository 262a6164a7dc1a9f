/** Photos of findings and of the ledger on the command line: each goes up before the record that takes it. */
import { writeFileSync } from "node:fs"
import { join } from "node:path"

import { assert, beforeAll, describe, it } from "vitest"

import { newFolder, officeIn, sample } from "../office.ts"

const folder = newFolder()
const office = officeIn(folder)
const [place, month] = ["990104003008", "2026-03"]
const [photo, text] = [join(folder, "现场.jpg"), join(folder, "说明.txt")]

const json = async (...argv: ReadonlyArray<string>) => {
  const { code, data, notes } = await office(...argv, "--json")
  assert.strictEqual(code, 0, `${argv.join(" ")}: ${notes}`)
  return JSON.parse(data)
}

beforeAll(async () => {
  await office("import", sample)
  await office("user", "add", "wang", "--role", "inspector", "--place", "990104003000")
  writeFileSync(photo, Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 1, 2, 3, 4, 5, 6]))
  writeFileSync(text, "只是文字")
}, 60_000)

describe("a photo on the command line", () => {
  it("stands with a ledger entry and in the explanation", async () => {
    const given = ["ledger", "add", place, "bonus", "--points", "1", "--period", month]
    const { entry } = await json(...given, "--reason", "区级表彰", "--photo", photo)
    assert.strictEqual(entry.photo.name, "现场.jpg")
    const { beyond } = await json("explain", place, month)
    assert.strictEqual(beyond.ledger[0].photo.sha256, entry.photo.sha256)
    const { data } = await office("explain", place, month)
    assert.match(data, /区级表彰.*现场\.jpg/)
  })

  it("stands with what an inspector finds; no other file; somebody else scores it again, blind", async () => {
    const found = ["--as", "wang", "inspection", "add", place, "--day", `${month}-05`]
    const by = [...found, "--inspector", "王督查", "--finding"]
    const { inspection } = await json(...by, `I01 points=0.5 photo=${photo}`)
    const { findings } = await json("inspection", "show", inspection.id)
    assert.strictEqual(findings[0].photo.name, "现场.jpg")
    const { code, notes } = await office(...by, `I01 points=0.5 photo=${text}`)
    assert.notStrictEqual(code, 0)
    assert.include(notes, "AttachmentRefused")
    assert.strictEqual((await json("inspection", "list", month)).rows.length, 1)
    const { id } = inspection
    await office("user", "add", "zhao", "--role", "inspector", "--place", "990104003000")
    const double = (...argv: ReadonlyArray<string>) => office("--as", "zhao", ...argv)
    const second = ["inspection", "add", place, "--day", `${month}-05`, "--inspector", "赵督查"]
    assert.include((await double(...second, "--double-of", id)).notes, "EvidenceRefused")
    const announced = await office("inspection", "double", id, "--for", "zhao")
    assert.include(announced.data, "已安排 zhao 复评")
    assert.include((await double("inspection", "doubles")).data, id)
    const nobody = await office("inspection", "double", id, "--for", "nobody")
    assert.include(nobody.notes, "没有账号“nobody”")
    assert.strictEqual((await double("inspection", "double", id)).code, 0)
    assert.include((await double("explain", place, month)).notes, "DoubleOpen")
    assert.notInclude((await double("rank", month)).data, place)
    assert.strictEqual((await double(...second, "--double-of", id)).code, 0)
    assert.strictEqual((await double("explain", place, month)).code, 0)
    assert.match((await office("inspection", "doubles", id)).data, /zhao.*已登记/)
    await office("user", "add", "qian", "--role", "inspector", "--place", "990104003000")
    await office("inspection", "double", id, "--for", "qian")
    const back = await office("inspection", "double", id, "--take-back", "qian")
    assert.include(back.data, "已收回 qian")
    const none = await double("inspection", "double", id, "--give-up")
    assert.include(none.notes, "EvidenceNotFound")
    const fact = ["evidence", "add", place, `I02 points=0.5 photo=${photo}`]
    const { evidence } = await json(...fact, "--period", month)
    assert.strictEqual(evidence.photo.name, "现场.jpg")
  })
})
