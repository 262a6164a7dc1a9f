import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"

import { assert, describe, it } from "vitest"

import { topLevel } from "../src/topLevel.ts"
import { plant } from "./plant.ts"

const house = {
  "tooling/checks/src/a.ts": "// a\n",
  "package.json": "{}\n",
  "packages/domain/README.md": "x\n",
  "apps/kiosk/README.md": "x\n"
}
const said = (files: Readonly<Record<string, string>>): ReadonlyArray<string> =>
  topLevel(plant({ ...house, ...files })).map(({ where, what }) => `${where}: ${what}`)

describe("topLevel", () => {
  it("takes what belongs there, and every hidden file", () => {
    assert.deepStrictEqual(
      said({ "README.md": "x\n", "docs/a.md": "x\n", ".gitignore": "x\n" }),
      []
    )
  })
  it("catches a file, a folder and a room that do not belong", () => {
    assert.deepStrictEqual(
      said({ "notes.txt": "x\n", "scripts/a.mjs": "x\n", "packages/misc/src/a.ts": "x\n" }),
      [
        "notes.txt: does not belong into the root",
        "scripts: does not belong into the root",
        "packages/misc: a room that is not in the plan"
      ]
    )
  })
  it("catches a room without its page, and a page that is a book", () => {
    const files = {
      "apps/cli/src/a.ts": "// a\n",
      "packages/domain/README.md": "x\n".repeat(41)
    }
    assert.deepStrictEqual(said(files), [
      "packages/domain/README.md: 41 lines, at most 40",
      "apps/cli/README.md: is missing"
    ])
  })
  it("catches a room that holds only its settings", () => {
    const root = plant(house)
    mkdirSync(join(root, "packages/paper"))
    writeFileSync(join(root, "packages/paper/package.json"), "{}")
    const found = topLevel(root).map(({ where, what }) => `${where}: ${what}`)
    assert.deepStrictEqual(found, ["packages/paper: an empty room"])
  })
})
