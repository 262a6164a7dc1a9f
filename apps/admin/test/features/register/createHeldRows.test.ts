/** A paste stands on the rows it was shown on, whatever comes into the list or is sorted anew meanwhile. */
import * as fc from "fast-check"
import { createRoot, createSignal } from "solid-js"
import { expect, test } from "vitest"

import { createHeldRows } from "../../../src/features/register/paste/createHeldRows.ts"

interface Row {
  readonly id: string
  readonly version: string
}

const rowsOf = (ids: ReadonlyArray<string>): ReadonlyArray<Row> =>
  ids.map((id) => ({ id, version: "v1" }))

const started = (first: ReadonlyArray<Row>) =>
  createRoot((dispose) => {
    const [rows, setRows] = createSignal(first)
    const held = createHeldRows<Row>({ at: (index) => rows()[index], total: () => rows().length })
    return { dispose, held, setRows }
  })

const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 8 })

test("held rows stay in their places, whoever comes or goes", () => {
  fc.assert(
    fc.property(ids, ids, (before, after) => {
      const { held, setRows, dispose } = started(rowsOf(before))
      held.holdFrom(0, before.length)
      setRows(rowsOf(after))
      held.holdFrom(0, before.length)
      expect(before.map((_, index) => held.at(index)?.id)).toEqual(before)
      expect(held.total).toBe(before.length)
      dispose()
    })
  )
})

test("a row that has not come yet is held as soon as it is there", () => {
  const { held, setRows, dispose } = started([])
  held.holdFrom(0, 2)
  expect(held.at(0)).toBeUndefined()
  setRows(rowsOf(["a"]))
  held.holdFrom(0, 2)
  setRows(rowsOf(["b", "c"]))
  held.holdFrom(0, 2)
  expect([held.at(0)?.id, held.at(1)?.id]).toEqual(["a", "c"])
  dispose()
})

test("what a refusal tells takes the place of its own row and of no other", () => {
  const { held, dispose } = started(rowsOf(["a", "b"]))
  held.holdFrom(0, 2)
  held.replace([
    { id: "b", version: "v2" },
    { id: "elsewhere", version: "v7" }
  ])
  expect([held.at(0)?.version, held.at(1)?.version]).toEqual(["v1", "v2"])
  dispose()
})
