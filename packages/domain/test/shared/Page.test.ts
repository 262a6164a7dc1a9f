/** A list that is read in parts is the list, whatever the parts, and also when a row goes meanwhile. */
import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { type CountedPage, partOfAll } from "../../src/shared/Page.ts"

const keys = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 30 })
const limit = fc.integer({ min: 1, max: 7 })

const readAll = (of: (read: number) => ReadonlyArray<string>, size: number) => {
  const found: Array<string> = []
  for (let cursor: string | null = null, read = 0; ; read += 1) {
    const part: CountedPage<string> = partOfAll(of(read), (key) => key, { cursor, limit: size })
    found.push(...part.rows)
    if (part.next === null) return found
    cursor = part.next
  }
}

describe("partOfAll", () => {
  it("gives every row once, in order, with the whole count", () => {
    fc.assert(
      fc.property(keys, limit, (all, size) => {
        assert.deepStrictEqual(
          readAll(() => all, size),
          all
        )
        assert.strictEqual(partOfAll(all, (key) => key, { limit: size }).total, all.length)
      })
    )
  })

  it("misses nothing when the first row goes after the first part was read", () => {
    fc.assert(
      fc.property(keys, fc.integer({ min: 2, max: 7 }), (all, size) => {
        const found = readAll((read) => (read === 0 ? all : all.slice(1)), size)
        assert.deepStrictEqual(found, all)
      })
    )
  })

  it("takes what is no cursor for the beginning", () => {
    fc.assert(
      fc.property(keys, fc.string(), (all, cursor) => {
        fc.pre(!/^\d{1,9}:/.test(cursor))
        assert.deepStrictEqual(partOfAll(all, (key) => key, { cursor }).rows, all.slice(0, 100))
      })
    )
  })
})
