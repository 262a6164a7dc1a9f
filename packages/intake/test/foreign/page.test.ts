/** The page's own mapping is that of an example, and every word it lists is one that a mapping file knows. */
import { existsSync, readFileSync, readdirSync } from "node:fs"

import { assert, describe, it } from "vitest"

import { mappingOf } from "../../src/foreign/mapping/mappingText.ts"
import { valueKinds } from "../../src/foreign/mapping/valueKinds.ts"
import { example, exampleFiles, scored } from "./tables.ts"

const docs = new URL("../../../../docs/", import.meta.url)
const page = readFileSync(new URL("rules/foreign-tables.md", docs), "utf8")
const shown = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? ""

describe("the page of foreign tables", () => {
  it("its mapping scores the example like the example's own", async () => {
    assert.isTrue("says" in mappingOf(shown, "page"), shown)
    const files = exampleFiles("findings", "findings.csv", "places.csv")
    const [ours, theirs] = [await scored({ ...files, map: shown }), await scored(files)]
    assert.deepStrictEqual(ours.rows, theirs.rows)
  })

  it("names every kind of value, and every folder of examples", () => {
    for (const kind of valueKinds) assert.include(page, `\`${kind}\``)
    // One without a mapping is no foreign table: it is an example of something else.
    const folders = readdirSync(example(".")).filter((one) =>
      existsSync(example(`${one}/map.yaml`))
    )
    assert.isAbove(folders.length, 0)
    for (const folder of folders) assert.include(page, `docs/examples/${folder}`)
  })
})
