/** Leading groups and what somebody holds, as a script sees them, in the sample office. */
import { assert, beforeAll, describe, it } from "vitest"

import { newFolder, officeIn, sample } from "../office.ts"

const office = officeIn(newFolder())
const told = async (...argv: ReadonlyArray<string>) => {
  const { code, data, notes } = await office(...argv, "--json")
  assert.strictEqual(code, 0, notes)
  return JSON.parse(data)
}

interface Seat {
  readonly seatId: string
  readonly role: string
  readonly holder: { readonly name: string } | null
}
const on = ["--on", "2026-03-01"] as const
const later = ["--on", "2026-05-01"] as const
const rosterOf = async (id: string, ...when: ReadonlyArray<string>) =>
  ((await told("group", "show", id, ...when)).roster as ReadonlyArray<Seat>).map(
    ({ role, holder }) => `${role} ${holder?.name ?? "-"}`
  )

let group = ""
let staff: ReadonlyArray<{ readonly name: string; readonly status: string }> = []

beforeAll(async () => {
  await office("import", sample)
  staff = await told("people", "list")
  const shown = await told("group", "add", "滨河街道", "--purpose", "pest", ...on)
  group = shown.group.id
}, 60_000)

describe("leading groups on the command line", () => {
  it("are set up from the template and listed with who heads them", async () => {
    const { rows } = await told("group", "list", ...on)
    assert.lengthOf(rows, 1)
    assert.deepInclude(rows[0], { id: group, purpose: "pest", unitName: "滨河街道", seats: 3 })
    const { data } = await office("group", "show", group, ...on)
    assert.include(data, "除四害工作领导小组")
    assert.include(data, "组长")
  })

  it("are adjusted with a reason, and show both days", async () => {
    const { name } = staff.find((one) => one.status === "active")!
    const before = await rosterOf(group, ...on)
    const how = ["--reason", "充实力量", ...later] as const
    await told("group", "seat", group, "--role", "member", "--person", name, ...how)
    assert.deepStrictEqual(await rosterOf(group, ...on), before)
    assert.deepStrictEqual(await rosterOf(group, ...later), [...before, `member ${name}`])
    const { seats } = await told("people", "duties", name, ...later)
    assert.deepInclude(seats.at(-1), { groupId: group, role: "member" })
    const { data } = await office("people", "duties", name, ...later)
    assert.include(data, "成员")
    const english = await office("group", "show", group, ...later, "--lang", "en")
    assert.include(english.data, "adjustments")
  })

  it("refuse in words, and say what to do", async () => {
    const nobody = await office("group", "seat", group, "--reason", "x", ...later)
    assert.strictEqual(nobody.code, 2)
    const seat = ["group", "seat", group, "--role", "head", "--reason", "x", ...later] as const
    const { name } = staff.find((one) => one.status === "active")!
    const taken = await office(...seat, "--person", name)
    assert.strictEqual(taken.code, 3)
    assert.match(taken.notes, /^SeatTaken: 组长/)
    const unknown = await office("group", "show", "没有这个小组")
    assert.include(unknown.notes, "没有叫“没有这个小组”的领导小组")
  })

  it("end with their seats", async () => {
    await told("group", "end", group, "--reason", "任务完成", "--on", "2026-06-01")
    assert.deepStrictEqual(await rosterOf(group, "--on", "2026-06-01"), [])
    assert.lengthOf((await told("group", "list", "--on", "2026-06-01")).rows, 0)
    assert.lengthOf((await told("group", "list", "--ended")).rows, 1)
  })
})
