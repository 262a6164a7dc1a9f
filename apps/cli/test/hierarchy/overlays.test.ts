/** Contact points, partner units, frontages and an officer's worklist in the sample office. */
import { assert, beforeAll, describe, it } from "vitest"

import { newFolder, officeIn, sample } from "../office.ts"

const office = officeIn(newFolder())
const on = "2026-06-05"

const json = async (...args: ReadonlyArray<string>) => {
  const { code, data, notes } = await office(...args, "--json")
  assert.strictEqual(code, 0, notes)
  return JSON.parse(data)
}

beforeAll(async () => {
  await office("import", sample)
}, 60_000)

describe("aiwei contact", () => {
  it("counts the points that zones name as their leaders', and writes visits down", async () => {
    const before = await json("contact", "list", "--on", on)
    assert.isAbove(before.points.length, 0)
    assert.lengthOf(before.unvisited, before.points.length)
    const [point] = before.points
    assert.isNotNull(point.holder)
    const wanted = ["contact", "visit", point.id, "--findings", "楼道有杂物", "--on", on]
    const visit = await json(...wanted, "--follow-up", "周五前清走")
    assert.deepStrictEqual(
      visit.people.map(({ name }: { readonly name: string }) => name),
      [point.holder.name]
    )
    const after = await json("contact", "list", "--on", on)
    assert.lengthOf(after.unvisited, before.points.length - 1)
    const mine = after.holders.find(
      ({ holder }: { readonly holder: { readonly name: string } }) =>
        holder.name === point.holder.name
    )
    assert.deepInclude(mine.months.at(-1), { visits: 1, own: 1 })
    await json("contact", "correct", visit.id, "--findings", "楼道已清理")
    assert.match((await office("contact", "log")).data, /楼道已清理/)
    assert.match((await office("contact", "list", "--on", on)).data, /没有走访/)
  })

  it("refuses a visit that has not happened, and a point that is nobody's", async () => {
    const [point] = (await json("contact", "list", "--on", on)).points
    const ahead = ["contact", "visit", point.id, "--findings", "好", "--on", "2126-01-01"]
    assert.match((await office(...ahead)).notes, /2126-01-01/)
    const unknown = await office("contact", "visit", "没有这里", "--findings", "好")
    assert.strictEqual(unknown.code, 3)
    assert.match(unknown.notes, /没有这里/)
  })
})

describe("aiwei partner", () => {
  it("has every stairwell covered or on the list", async () => {
    const before = await json("partner", "coverage", "--on", on)
    assert.strictEqual(before.covered, 0)
    assert.lengthOf(before.rows, before.stairwells)
    const { rows } = await json("duty", "gaps", "--duty", "partner-unit", "--on", on)
    const building = rows.find(({ level }: { readonly level: string }) => level === "building")
    await json("org", "show", building.path)
    const person = ["--person", "张俊杰", "--from", "2026-01-01"]
    await json("duty", "assign", building.path, "--duty", "partner-unit", ...person)
    const after = await json("partner", "coverage", "--on", on)
    assert.isAbove(after.covered, 0)
    assert.strictEqual(after.covered + after.rows.length, before.stairwells)
    const table = await json("partner", "list", "--on", on)
    assert.deepInclude(table.rows[0], { name: "张俊杰", stairwells: after.covered, active: true })
    assert.match((await office("partner", "list", "--on", on)).data, /张俊杰/)
    assert.match((await office("partner", "coverage", "--on", on)).data, /未分工/)
  })

  it("writes down no session of a unit nobody knows", async () => {
    const session = ["partner", "session", "没有这家", "--place", "红旗路社区", "--people", "9"]
    const refused = await office(...session, "--on", on)
    assert.strictEqual(refused.code, 3)
    assert.match(refused.notes, /^OverlayNotFound: .*没有这家/)
  })
})

describe("aiwei frontage", () => {
  it("goes from unsigned to signed, breached, kept again and expired", async () => {
    const stateOn = async (day: string) => {
      const { rows } = await json("frontage", "list", "--on", day)
      const [{ state, breached }] = rows
      return [state, breached]
    }
    await json("frontage", "add", "红旗路社区", "--name", "老李面馆", "--on", "2026-01-01")
    const twice = await office("frontage", "add", "红旗路社区", "--name", "老李面馆")
    assert.match(twice.notes, /^NameTaken/)
    assert.deepStrictEqual(await stateOn("2026-02-01"), ["unsigned", false])
    const early = await office("frontage", "check", "老李面馆", "--on", "2026-02-01")
    assert.match(early.notes, /^FrontageUnsigned/)
    const signed = ["老李面馆", "--on", "2026-03-01", "--until", "2026-05-31"]
    await json("frontage", "sign", ...signed)
    const check = ["frontage", "check", "老李面馆", "--on"]
    await json(...check, "2026-03-10", "--breach", "包秩序")
    const wrong = await office(...check, "2026-03-10", "--breach", "包吃住")
    assert.match(wrong.notes, /^FieldRefused/)
    assert.deepStrictEqual(await stateOn("2026-03-10"), ["signed", true])
    await json(...check, "2026-04-10")
    assert.deepStrictEqual(await stateOn("2026-05-31"), ["signed", false])
    assert.deepStrictEqual(await stateOn("2026-06-01"), ["expired", false])
    assert.lengthOf((await json("frontage", "list", "--on", on, "--state", "expired")).rows, 1)
    const rates = await json("frontage", "rates", "--on", "2026-04-01")
    assert.deepInclude(rates.all, { total: 1, signed: 1 })
    assert.deepInclude(rates.rows[0], { name: "红旗路社区", signed: 1 })
    assert.match((await office("frontage", "rates", "--on", on)).data, /0\/1（0.0%）/)
    await json("frontage", "close", "老李面馆", "--on", on)
    assert.lengthOf((await json("frontage", "list", "--on", on)).rows, 0)
  })
})

describe("aiwei people worklist", () => {
  it("shows an officer's places with what is open", async () => {
    const list = await json("people", "worklist", "张俊杰", "--on", on)
    assert.isAbove(list.places.length, 0)
    const text = await office("people", "worklist", "张俊杰", "--on", on)
    assert.match(text.data, /结对单位|包户干部/)
    assert.strictEqual((await office("people", "worklist", "没有这人")).code, 3)
  })
})
