/** A table's set-up goes into an address and into a saved view, and comes back as it was. */
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

import {
  plainState,
  type TableFilter,
  type TableState
} from "../../../src/table/model/TableState.ts"
import { readState } from "../../../src/table/state/readState.ts"
import { readView } from "../../../src/table/state/readView.ts"
import { writtenState } from "../../../src/table/state/writtenState.ts"

const keys = ["name", "total", "a:b", "x;y~z!", "-under,", "姓名"]
const key = fc.constantFrom(...keys)
const someKeys = fc.uniqueArray(key)
const text = fc.oneof(fc.string(), fc.constantFrom("!0", "a;b,c~d:e!", "", "王 伟", "~d"))

const filter: fc.Arbitrary<TableFilter> = fc.oneof(
  fc.record({
    column: key,
    op: fc.constantFrom("contains", "is", "isNot", "atLeast", "atMost"),
    value: text
  }),
  fc.record({ column: key, op: fc.constant("anyOf" as const), value: fc.array(text) }),
  fc.record({ column: key, op: fc.constantFrom("empty", "filled") })
)

const state: fc.Arbitrary<TableState> = fc.record({
  sort: fc.uniqueArray(
    fc.oneof(fc.record({ column: key }), fc.record({ column: key, descending: fc.constant(true) })),
    { selector: (it) => it.column }
  ),
  filters: fc.array(filter),
  columns: fc.record({
    order: someKeys,
    hidden: fc.oneof(fc.constant(null), someKeys),
    widths: fc.dictionary(key, fc.integer({ min: 40, max: 1200 }), { noNullPrototype: true })
  }),
  density: fc.constantFrom("normal", "compact")
})

describe("writtenState", () => {
  it("comes back as it was", () => {
    fc.assert(
      fc.property(state, (it) => {
        expect(readState(writtenState(it), keys)).toEqual(it)
      })
    )
  })

  it("comes back from an address, whatever stands in it", () => {
    fc.assert(
      fc.property(state, (it) => {
        const address = new URLSearchParams({ t: writtenState(it) }).toString()
        const back = new URLSearchParams(address).get("t") ?? ""
        // An address cannot hold half a character; nor can anything that was typed.
        fc.pre(writtenState(it).isWellFormed())
        expect(readState(back, keys)).toEqual(it)
      })
    )
  })

  it("is empty for a table that nobody has touched", () => {
    expect(writtenState(plainState)).toBe("")
    expect(readState("", keys)).toEqual(plainState)
  })

  it("stays readable", () => {
    const written = writtenState({
      ...plainState,
      sort: [{ column: "name" }, { column: "total", descending: true }],
      filters: [{ column: "name", op: "contains", value: "王" }]
    })
    expect(written).toBe("s:name,total~d;f:name~contains~王")
  })
})

describe("readState", () => {
  it("reads any text, and names no column that is not there", () => {
    const pieces = fc.constantFrom(
      "s:",
      "f:",
      "o:",
      "w:",
      "h:",
      "d:",
      ";",
      "~",
      "name",
      "gone",
      "!9"
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string())), (parts) => {
        const read = readState(parts.join(""), ["name"])
        const { columns, sort, filters } = read
        const named = [
          ...sort.map((it) => it.column),
          ...filters.map((it) => it.column),
          ...columns.order,
          ...(columns.hidden ?? []),
          ...Object.keys(columns.widths)
        ]
        expect(named.filter((it) => it !== "name")).toEqual([])
      })
    )
  })

  it("leaves out what it does not understand and keeps the rest", () => {
    expect(
      readState("s:gone,name~d;f:name~like~x;f:name~empty;w:name~9999999;d:tiny", keys)
    ).toEqual({
      ...plainState,
      sort: [{ column: "name", descending: true }],
      filters: [{ column: "name", op: "empty" }]
    })
  })
})

describe("readView", () => {
  it("comes back from JSON as it was", () => {
    fc.assert(
      fc.property(state, (it) => {
        expect(readView(JSON.parse(JSON.stringify(it)), keys)).toEqual(it)
      })
    )
  })

  it("believes nothing: any JSON gives a set-up of known columns", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(readView(json, [])).toEqual({
          ...plainState,
          density: expect.any(String),
          columns: { order: [], hidden: null, widths: {} }
        })
      })
    )
  })
})
