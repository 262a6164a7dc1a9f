/** What the README and the admin's first page say can be opened is what the command line takes. */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

import { assert, describe, it } from "vitest"

import { isSpreadsheet } from "../src/importing/isSpreadsheet.ts"
import { newFolder } from "./office.ts"

const root = fileURLToPath(new URL("../../../", import.meta.url))
const textOf = (path: string) => readFileSync(join(root, path), "utf8")

const endings = (text: string, mark: RegExp): ReadonlyArray<string> =>
  (mark.exec(text)?.[0] ?? "").match(/xls\w?|et|ods|csv/g) ?? []

const places = [
  { path: "README.md", mark: /as \.xls[^(]*\(/ },
  { path: "README.zh-CN.md", mark: /格式为 \.xls[^（]*（/ },
  { path: "apps/admin/src/words/zh/files/imports.ts", mark: /opensText: "[^；]*；/ },
  { path: "apps/admin/src/words/en/files/imports.ts", mark: /opensText: "[^;]*;/ }
]

describe("the formats that are promised", () => {
  const [first = [], ...others] = places.map(({ path, mark }) => endings(textOf(path), mark))

  it("are the same wherever they are named", () => {
    assert.isAbove(first.length, 5)
    for (const other of others) assert.deepStrictEqual(other, first)
  })

  it("are all taken out of a folder", async () => {
    const folder = newFolder()
    for (const ending of first) {
      const file = join(folder, `旧表.${ending}`)
      writeFileSync(file, "")
      assert.isTrue(await isSpreadsheet(file), ending)
    }
  })
})
