/** Letters, rule documents and tasks on the command line, as a script would use them. */
import { writeFileSync } from "node:fs"
import { join } from "node:path"

import { assert, beforeAll, describe, it } from "vitest"

import { newFolder, officeIn, sample } from "../office.ts"

const data = newFolder()
const office = officeIn(data)

const json = async (...argv: ReadonlyArray<string>) => {
  const { code, data: printed, notes } = await office(...argv, "--json")
  assert.strictEqual(code, 0, `${argv.join(" ")}: ${notes}`)
  return JSON.parse(printed)
}
const refused = async (...argv: ReadonlyArray<string>) => {
  const { code, notes } = await office(...argv)
  assert.strictEqual(code, 3, notes)
  return notes
}

beforeAll(async () => {
  await office("import", sample)
}, 60_000)

describe("letters", () => {
  it("are made for all communities at once, signed with a file, and counted", async () => {
    const target = ["I01=落实责任", "人人参与"]
    const title = "2026年责任书"
    const made = await json("letter", "template", title, "--year", "2026", "--target", ...target)
    assert.deepStrictEqual(
      made.targets.map(
        (one: { indicator: { code: string } | null }) => one.indicator?.code ?? null
      ),
      ["I01", null]
    )
    const on = ["--on", "2026-01-15"]
    const letters = await json("letter", "create", made.id, "--kind", "community", ...on)
    assert.isAbove(letters.made.length, 5)
    const again = await refused("letter", "create", made.id, "--kind", "community", ...on)
    assert.include(again, "LettersExist")
    const scan = join(newFolder(), "扫描件.pdf")
    writeFileSync(scan, "signed")
    const [{ id }] = letters.made
    const day = ["--on", "2026-02-01"]
    const signed = await json("letter", "sign", id, ...day, "--file", scan)
    assert.deepInclude(signed, { state: "signed", fileName: "扫描件.pdf", fileBytes: 6 })
    const coverage = await json("letter", "coverage", "--year", "2026", ...day)
    assert.deepInclude(coverage, { signed: 1, letters: letters.made.length })
    const { data: told } = await office("letter", "list", "--year", "2026", ...day, "--lang", "en")
    assert.include(told, "not signed")
  })
})

describe("rule documents", () => {
  it("are kept by version, and shown with the scheme that used one", async () => {
    const one = await json("rule", "add", "创卫细则", "--from", "2025-01-01")
    const next = ["--from", "2026-01-01", "--supersedes", one.id]
    await json("rule", "add", "创卫细则", ...next)
    const held = (await json("rule", "list", "--on", "2025-06-01")).filter(
      (rule: { inForce: boolean }) => rule.inForce
    )
    assert.deepStrictEqual(
      held.map(({ version }: { version: number }) => version),
      [1]
    )
    assert.include(await refused("rule", "add", "创卫细则", ...next), "RuleRefused")
    await json("rule", "use", "1", one.id)
    const { data: shown } = await office("scheme", "show")
    assert.include(shown, "创卫细则")
  })
})

describe("tasks", () => {
  it("are broken down to buildings and rolled up from them", async () => {
    const [{ code }] = await json("org", "list", "--level", "subdistrict")
    const due = ["--due", "2026-12-31"]
    const on = ["--on", "2026-06-01"]
    const task = await json("task", "add", code, "秋季灭鼠", ...due, ...on)
    const cascade = ["task", "cascade", task.id, "--level", "building", ...on]
    const made = await json(...cascade, "--duty", "household-officer")
    assert.isAbove(made.made, 226)
    assert.strictEqual((await json(...cascade)).made, 0)
    const { rows } = await json("task", "list", "--task", task.id, "--leaves", ...on)
    const building = rows.find((row: { level: string }) => row.level === "building")
    await json("task", "done", building.id, ...on)
    const { whole, unassigned } = await json("task", "progress", task.id, ...on)
    assert.deepStrictEqual([whole.leaves, whole.done], [rows.length, 1])
    assert.lengthOf(unassigned, whole.unassigned)
    assert.include(await refused("task", "done", task.id, ...on), "TaskRefused")
    const { data: told } = await office("task", "progress", task.id, ...on)
    assert.include(told, "秋季灭鼠")
  })
})
