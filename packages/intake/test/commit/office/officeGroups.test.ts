import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { officeGroups } from "../../../src/commit/office/officeGroups.ts"
import { book, sheet } from "../../book.ts"

const file = (path: string, ...lines: ReadonlyArray<ReadonlyArray<string>>) => ({
  path,
  sha256: path,
  read: book(sheet(lines))
})
const codes = (path: string, name: string, stem: string) =>
  file(path, [`${name}社区代码表`], ["1", `${stem}000`, name], ["2", `${stem}001`, "南关社区"])
const titled = (path: string, title: string) => file(path, [title], ["南关社区"])

const east = [codes("a", "河东街道", "990201005"), titled("b", "河东街道办事处楼院台账")]
const west = [codes("c", "河西街道", "990201006"), titled("d", "河西街道花名册")]
const anyOrder = fc.shuffledSubarray([...east, ...west], { minLength: 4 })
const pathsOf = (groups: ReadonlyArray<ReadonlyArray<{ readonly path: string }>>) =>
  groups
    .map((group) =>
      group
        .map(({ path }) => path)
        .toSorted()
        .join("")
    )
    .toSorted()

describe("officeGroups", () => {
  it("parts two offices by their codes and names, in whatever order the files come", () => {
    fc.assert(
      fc.property(anyOrder, (files) => {
        assert.deepStrictEqual(pathsOf(officeGroups(files, [])), ["ab", "cd"])
      })
    )
  })

  it("keeps together what only a title would part, and what says nothing", () => {
    const files = [...east, titled("x", "城北街道评分表"), file("y", ["序号", "社区"])]
    assert.deepStrictEqual(pathsOf(officeGroups(files, [])), ["abxy"])
  })

  it("loses no file and doubles none", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...east, ...west]), (files) => {
        const all = officeGroups(files, []).flat()
        assert.deepStrictEqual(all.toSorted(byPath), files.toSorted(byPath))
      })
    )
  })
})

const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
  a.path < b.path ? -1 : 1
