import * as fc from "fast-check"
import { expect, it } from "vitest"

import { packValues } from "../../src/thread/packValues.ts"
import { unpackValues } from "../../src/thread/unpackValues.ts"

const field = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.string(),
    fc.double({ noNaN: true }),
    fc.integer(),
    fc.constantFrom(0, -0, 2 ** 29 - 1, 2 ** 29, 0.5),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom("row", "name", "备注"), tie("value"))
  )
})).value

it("what is packed, handed over and unpacked is what it was, in the order it was", () => {
  fc.assert(
    fc.property(fc.array(field, { maxLength: 40 }), (values) => {
      const there = structuredClone(packValues(values))
      const back = [...unpackValues(there)].flat()
      expect(back).toEqual(values)
      expect(JSON.stringify(back)).toBe(JSON.stringify(values))
    })
  )
})

it("records of one shape and of several, more than fit in a part", () => {
  const records = Array.from({ length: 3_001 }, (_, row) => ({
    row,
    ...(row % 7 === 0 ? { remark: `第${row}行` } : {}),
    names: row % 3 === 0 ? ["王伟", "李娜"] : [],
    deduction: row % 2 === 0 ? null : "0.5"
  }))
  expect([...unpackValues(packValues(records))].flat()).toEqual(records)
  expect([...unpackValues(packValues([]))].flat()).toEqual([])
})
