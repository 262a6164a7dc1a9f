/** Ticked rows against the plain way of keeping them: a set of all that are ticked. */
import * as fc from "fast-check"
import { expect, test } from "vitest"

import {
  allRows,
  isSelected,
  noRows,
  selectedCount,
  withRows
} from "../../../src/table/model/RowSelection.ts"

const rows = Array.from({ length: 12 }, (_, at) => `r${at}`)
const some = fc.subarray(rows)
const step = fc.oneof(
  fc.record({ keys: some, ticked: fc.boolean() }),
  fc.constantFrom("all" as const, "none" as const)
)

test("any history of ticks gives the rows that a plain set would hold", () => {
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      let selection = noRows
      let plain = new Set<string>()
      for (const it of steps) {
        if (it === "all") {
          selection = allRows
          plain = new Set(rows)
        } else if (it === "none") {
          selection = noRows
          plain = new Set()
        } else {
          selection = withRows(selection, it.keys, it.ticked)
          for (const key of it.keys) {
            if (it.ticked) plain.add(key)
            else plain.delete(key)
          }
        }
      }
      expect(rows.filter((key) => isSelected(selection, key))).toEqual(
        rows.filter((key) => plain.has(key))
      )
      expect(selectedCount(selection, rows.length)).toBe(plain.size)
    })
  )
})
