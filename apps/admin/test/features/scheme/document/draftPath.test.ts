/** Laws of addresses: what is put is read back, nothing beside the way changes, and lists keep their order. */
import * as fc from "fast-check"
import { expect, test } from "vitest"

import {
  around,
  stepsOf,
  valueAt,
  withItem,
  withMoved,
  withoutItem,
  withValue
} from "../../../../src/features/scheme/document/draftPath.ts"
import { aDocument } from "../aDocument.ts"

const paths = [
  "name",
  "ranking.bottom.places",
  "indicators[0].deductions[2].points",
  "indicators[1].category",
  "vetoes[0].when.lines[0]",
  "grades[1].to.included"
]

test("what is put at an address is read there, and what lies beside the way is the same object", () => {
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.string(), (path, text) => {
      const next = withValue(aDocument, path, text)
      expect(valueAt(next, path)).toBe(text)
      for (const other of ["publication", "precision", "until"]) {
        expect(valueAt(next, other)).toBe(valueAt(aDocument, other))
      }
      expect(withValue(next, path, valueAt(aDocument, path))).toEqual(aDocument)
    })
  )
})

test("an address that leads nowhere changes nothing", () => {
  for (const path of ["indicators[9].name", "vetoes[0].when.lines[4]", "name.first"]) {
    expect(withValue(aDocument, path, "x")).toEqual(aDocument)
    expect(valueAt(aDocument, path)).toBeUndefined()
  }
})

test("an item is put in, moved and taken out again", () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.nat(), (items, some) => {
      const at = some % items.length
      const root = { items }
      expect(withoutItem(withItem(root, "items", -1, at), "items", at)).toEqual(root)
      const up = withMoved(root, "items", at, 1)
      expect(up.items.toSorted()).toEqual(items.toSorted())
      expect(withMoved(up, "items", at + 1, -1)).toEqual(root)
    })
  )
  expect(withItem({ items: null }, "items", 1)).toEqual({ items: [1] })
})

test("an address is taken apart and gone out of, step by step", () => {
  expect(stepsOf("indicators[2].deductions[0].points")).toEqual([
    "indicators",
    2,
    "deductions",
    0,
    "points"
  ])
  const out: Array<string> = []
  for (let at: string | null = "indicators[2].worth"; at !== null; at = around(at)) out.push(at)
  expect(out).toEqual(["indicators[2].worth", "indicators[2]", "indicators", ""])
})
