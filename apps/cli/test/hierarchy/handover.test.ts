/** Handing over in the sample office: who left gives up the buildings, and the gaps lose exactly them. */
import { readFileSync } from "node:fs"
import { join } from "node:path"

import { assert, beforeAll, describe, it } from "vitest"

import { newFolder, officeIn, sample } from "../office.ts"

const { files } = JSON.parse(readFileSync(join(sample, "expected.json"), "utf8")) as {
  readonly files: ReadonlyArray<{
    readonly kind: string
    readonly sheets: ReadonlyArray<{ readonly records?: ReadonlyArray<Record<string, unknown>> }>
  }>
}
const leaver = "韩雨桐"
const theirs = files
  .filter(({ kind }) => kind === "buildings")
  .flatMap(({ sheets }) => sheets.flatMap(({ records }) => records ?? []))
  .filter(({ cadre }) => cadre === leaver)
  .map(({ communityName, estate, building }) => `滨河街道/${communityName}/${estate}/${building}`)

const office = officeIn(newFolder())
const [before, on] = ["2026-06-30", "2026-07-01"]

interface Row {
  readonly kind: string
  readonly placePath: string
  readonly proposal: { readonly name: string } | null
}

const asJson = async (...argv: ReadonlyArray<string>) => {
  const { code, data } = await office(...argv, "--json")
  assert.strictEqual(code, 0, argv.join(" "))
  return JSON.parse(data)
}
const gapsOn = async (day: string): Promise<ReadonlyArray<string>> => {
  const { rows } = await asJson("duty", "gaps", "--level", "building", "--on", day)
  return rows.map(({ path }: { readonly path: string }) => path)
}

beforeAll(async () => {
  await office("import", sample)
}, 60_000)

describe("people handover", () => {
  it("shows what the leaver still holds, and proposes somebody who is there", async () => {
    const told = await asJson("people", "handover", leaver, "--on", on, "--preview")
    const rows: ReadonlyArray<Row> = told.rows
    assert.isAbove(theirs.length, 0)
    assert.deepStrictEqual(told.counts, { building: theirs.length })
    assert.sameMembers(
      rows.map(({ placePath }) => placePath),
      theirs
    )
    for (const { proposal } of rows) assert.notStrictEqual(proposal?.name ?? leaver, leaver)
  })

  it("refuses to let somebody go while open duties have no successor, with the list", async () => {
    for (const command of ["leave", "handover"]) {
      const { code, data, notes } = await office("people", command, leaver, "--on", on)
      assert.deepStrictEqual([code, data], [3, ""])
      assert.match(notes, /^HandoverUndecided: /)
      for (const path of theirs) assert.include(notes, path)
    }
    assert.includeMembers([...(await gapsOn(on))], theirs)
  })

  it("speaks English, and takes one way at a time", async () => {
    const { notes } = await office("--lang", "en", "people", "leave", leaver, "--on", on)
    assert.match(notes, /Nothing was changed\. Choose a successor/)
    const both = await office("people", "leave", leaver, "--on", on, "--leave-open", "--proposed")
    assert.strictEqual(both.code, 2)
  })

  it("takes exactly the leaver's buildings off the list of gaps, from the day on", async () => {
    const had = await gapsOn(on)
    const sheet = await asJson("people", "handover", leaver, "--on", on, "--proposed")
    assert.deepStrictEqual(sheet.counts, {
      passed: theirs.length,
      open: 0,
      kept: 0,
      ended: 0,
      withPost: 0
    })
    assert.sameMembers(
      [...(await gapsOn(on))],
      had.filter((path) => !theirs.includes(path))
    )
    assert.sameMembers([...(await gapsOn(before))], [...had])

    const { code, data } = await office("people", "handovers", sheet.handover.id)
    assert.strictEqual(code, 0)
    assert.match(data, /^滨河街道 交接单\n交出人：韩雨桐　自 2026-07-01 起　事由：离开/)
    for (const path of theirs) assert.include(data, path)
    const { rows } = await asJson("people", "handovers")
    assert.deepInclude(rows[0], { id: sheet.handover.id, lineCount: theirs.length })
    const again = await office("people", "leave", leaver, "--on", on)
    assert.match(again.notes, /^AlreadyEnded: /)
  })
})
