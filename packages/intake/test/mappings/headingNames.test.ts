/** Laws of a sheet's shape: the order of columns and the way headings are typed do not matter, headings do. */
import { array, assert as holds, constantFrom, integer, property } from "fast-check"
import { assert, describe, it } from "vitest"

import type { Heading } from "../../src/heading/headerBlock.ts"
import { headingNames, shapeOf } from "../../src/mappings/headingNames.ts"

const heading = (text: string, column: number): Heading => ({
  column,
  path: text.split("/"),
  keys: text.split("/"),
  pathPoints: text.split("/").map(() => null),
  bracket: "",
  points: null,
  row: 1
})
const namesOf = (texts: ReadonlyArray<string>) => [...headingNames(texts.map(heading)).values()]

const word = constantFrom("姓名", "电话", "备注", "A组/得分", "B组/得分", "社区", "Phone", "楼号")
const words = array(word, { minLength: 2, maxLength: 12 })

describe("the shape of a sheet", () => {
  it("is the same in any order, and after any spelling of the same headings", () => {
    holds(
      property(words, integer(), (texts, seed) => {
        const turned = texts
          .map((text, at) => ({ text, by: Math.sin(seed + at * 7.3) }))
          .toSorted((a, b) => a.by - b.by)
          .map(({ text }) => text)
        const spaced = turned.map((text) => ` ${text.split("").join("　")}：`)
        assert.strictEqual(shapeOf(namesOf(turned)), shapeOf(namesOf(texts)))
        assert.strictEqual(shapeOf(namesOf(spaced)), shapeOf(namesOf(texts)))
      })
    )
  })

  it("is the same after the names were written to a file and read again", () => {
    holds(
      property(words, (texts) => {
        const names = namesOf(texts)
        assert.strictEqual(new Set(names).size, names.length)
        assert.strictEqual(
          shapeOf(JSON.parse(JSON.stringify(names)) as ReadonlyArray<string>),
          shapeOf(names)
        )
      })
    )
  })

  it("differs where a heading is added, left out or another", () => {
    holds(
      property(words, word, (texts, more) => {
        assert.notStrictEqual(shapeOf(namesOf([...texts, more])), shapeOf(namesOf(texts)))
        const [first, ...rest] = texts
        if (first === more) return
        assert.notStrictEqual(shapeOf(namesOf([more, ...rest])), shapeOf(namesOf(texts)))
      })
    )
  })
})
