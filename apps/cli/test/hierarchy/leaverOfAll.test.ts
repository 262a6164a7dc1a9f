/**
 * A leaver of the sample office who holds something of every kind: on the day of the handover all of it is the
 * successor's, and on the day before all of it is still the leaver's.
 */
import { assert, beforeAll, describe, it } from "vitest"

import { newFolder, officeIn, sample } from "../office.ts"

const office = officeIn(newFolder())
const [leaver, successor] = ["沈鹏", "何永康"]
/** The first day of the successor lies ahead of every day on which this test may run. */
const [from, before, on] = ["2026-03-01", "2198-06-30", "2198-07-01"]

const json = async (...argv: ReadonlyArray<string>) => {
  const { code, data, notes } = await office(...argv, "--json")
  assert.strictEqual(code, 0, `${argv.join(" ")}: ${notes}`)
  return JSON.parse(data)
}

interface Named {
  readonly name: string
}
const namesOf = (rows: ReadonlyArray<Named>) => rows.map(({ name }) => name)

/** What stands in a person's name on a day, a word for each thing. */
const heldOn = async (person: string, day: string): Promise<ReadonlyArray<string>> => {
  const held = await json("people", "duties", person, "--on", day)
  const tasks = await json("task", "list", "--on", day)
  const letters = await json("letter", "list", "--year", day.slice(0, 4), "--on", day)
  const points = await json("contact", "list", "--on", day)
  return [
    ...namesOf(held.zones),
    ...held.duties.map(({ duty }: { readonly duty: string }) => duty),
    ...held.seats.map(({ groupName }: { readonly groupName: string }) => groupName),
    ...namesOf(held.contacts),
    ...(tasks.rows ?? tasks)
      .filter(({ ownerName }: { readonly ownerName: string }) => ownerName === person)
      .map(({ title }: { readonly title: string }) => title),
    ...(letters.rows ?? letters)
      .filter(
        (one: { readonly leaderName: string | null; readonly state: string }) =>
          one.leaderName === person && ["unsigned", "signed"].includes(one.state)
      )
      .map(({ title }: { readonly title: string }) => title),
    ...points.points
      .filter(({ holder }: { readonly holder: Named | null }) => holder?.name === person)
      .map(() => "联系点")
  ].toSorted()
}

beforeAll(async () => {
  await office("import", sample)
  const start = ["--on", from]
  await json(
    "duty",
    "assign",
    "红旗路社区",
    "--duty",
    "cleaning",
    "--person",
    leaver,
    "--from",
    from
  )
  const point = ["--duty", "contact-point", "--person", leaver, "--from", from]
  await json("duty", "assign", "红旗路社区", ...point)
  const { group } = await json("group", "add", "滨河街道", "--purpose", "pest", ...start)
  const seat = ["--role", "member", "--person", leaver, "--reason", "设立", "--on", "2026-03-02"]
  await json("group", "seat", group.id, ...seat)
  const kind = ["--kind", "memberDepartment", "--contact", leaver]
  await json("organisation", "add", "城管中队", ...kind, ...start)
  await json("task", "add", "红旗路社区", "清理卫生死角", "--due", "2198-12-01", "--person", leaver)
  await json("letter", "template", "2198年责任书", "--year", "2198", "--target", "落实责任")
  const made = ["--kind", "memberDepartment", "--on", "2198-01-15"]
  await json("letter", "create", "2198年责任书", ...made)
}, 120_000)

describe("a leaver who holds something of every kind", () => {
  it("gives all of it to the successor on the day, and none of it before", async () => {
    const had = await heldOn(leaver, before)
    for (const one of ["第一责任区", "cleaning", "contact-point", "城管中队", "联系点"]) {
      assert.include(had, one)
    }
    for (const one of ["清理卫生死角", "2198年责任书"]) assert.include(had, one)
    assert.isTrue(
      had.some((one) => one.includes("领导小组")),
      had.join()
    )
    const theirs = await heldOn(successor, before)

    const wanted = ["people", "leave", leaver, "--on", on, "--to", successor]
    const sheet = await json(...wanted)
    const kinds = new Set(sheet.lines.map(({ kind }: { readonly kind: string }) => kind))
    for (const kind of ["zone", "duty", "groupSeat", "organisationContact", "task", "letter"]) {
      assert.isTrue(kinds.has(kind), kind)
    }

    assert.deepStrictEqual(await heldOn(leaver, before), had)
    assert.deepStrictEqual(await heldOn(successor, before), theirs)
    assert.deepStrictEqual(await heldOn(leaver, on), [])
    assert.deepStrictEqual(await heldOn(successor, on), [...theirs, ...had].toSorted())
  }, 60_000)
})
