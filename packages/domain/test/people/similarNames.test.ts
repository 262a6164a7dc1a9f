import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { similarityOf, similarNames } from "../../src/people/similarNames.ts"

const named = (...names: ReadonlyArray<string>) => names.map((name) => ({ name }))
const name = fc.string({ unit: fc.constantFrom(..."李超起赵越王伟玮"), minLength: 1, maxLength: 4 })

describe("similarNames", () => {
  it("offers the name with the same radical first: 李起 is 李超 and not 李伟", () => {
    const found = similarNames("李起", named("李伟", "李超", "王超", "欧阳娜娜"), 8)
    assert.deepStrictEqual(
      found.map(({ of }) => of.name),
      ["李超", "李伟"]
    )
  })

  it("is 1 for the same name, less for any other, and the same both ways", () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const near = similarityOf(a, b)
        assert.strictEqual(near, similarityOf(b, a))
        assert.strictEqual(near === 1, a === b)
        assert.isAtLeast(near, 0)
      })
    )
  })

  it("gives at most as many as are wanted, the nearest first, and blanks do not count", () => {
    fc.assert(
      fc.property(name, fc.array(name), fc.integer({ min: 0, max: 5 }), (wanted, names, most) => {
        const found = similarNames(wanted, named(...names), most)
        const spaced = similarNames(` ${[...wanted].join(" ")}`, named(...names), most)
        assert.deepStrictEqual(spaced, found)
        assert.isAtMost(found.length, most)
        const order = found.map(({ similarity }) => similarity)
        assert.deepStrictEqual(
          order,
          order.toSorted((a, b) => b - a)
        )
      })
    )
  })
})
