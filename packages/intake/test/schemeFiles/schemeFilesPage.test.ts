/** Every example of docs/rules/scheme-files.md is read and has no fault. */
import { readFileSync } from "node:fs"

import { assert, describe, it } from "@effect/vitest"

import { checkSchemeFile } from "../../src/schemeFiles/checkSchemeFile.ts"
import { fileLimits } from "../../src/schemeFiles/fileTree.ts"

const page = readFileSync(
  new URL("../../../../docs/rules/scheme-files.md", import.meta.url),
  "utf8"
)
const blocks = Array.from(page.matchAll(/^```yaml\n(.*?)^```/gms), ([, text = ""]) => text)

/** A list of lines is made a scheme of them. */
const whole = (text: string): string => {
  if (!text.startsWith("- ")) return text
  const total = Array.from(text.matchAll(/^ {2}worth: (\d+)/gm), ([, worth]) => Number(worth))
  const head = "layout: 1\nname: 示例\nstatus: proposal\nfrom: 2026-01\n"
  return `${head}total: ${total.reduce((a, b) => a + b, 0)}\nindicators:\n${text}`
}

describe("the page of scheme files", () => {
  it("has examples, and each of them is well", () => {
    assert.lengthOf(blocks, 3)
    for (const text of blocks) {
      const { document, faults } = checkSchemeFile(whole(text))
      assert.deepStrictEqual(faults, [], text)
      assert.isNotNull(document)
    }
  })

  it("shows every kind there is", () => {
    const kinds = (
      "fixedIfMissing perOccurrence perShortfall beyondLimit stated graded linear proportional " +
      "checklist scorers weighted worst outOfRanks gradeCeiling lineLost"
    ).split(" ")
    for (const kind of kinds) assert.match(blocks.join("\n"), new RegExp(`\\b${kind}\\b`), kind)
  })

  it("says the limits", () => {
    for (const limit of Object.values(fileLimits)) {
      assert.include(page, String(limit).replace(/\B(?=(\d{3})+$)/g, " "))
    }
  })
})
