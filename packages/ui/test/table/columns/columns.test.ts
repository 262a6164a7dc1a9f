/** Columns: their order, which are shown, how wide they are, which are drawn. */
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

import { columnPlaces, columnWindow } from "../../../src/table/columns/columnPlaces.ts"
import { movedColumn, placedBefore, withHidden } from "../../../src/table/columns/movedColumn.ts"
import { orderedColumns, shownColumns } from "../../../src/table/columns/shownColumns.ts"
import type { TableColumn } from "../../../src/table/model/TableColumn.ts"
import { plainState } from "../../../src/table/model/TableState.ts"

const column = (key: string, more: Partial<TableColumn<string>> = {}): TableColumn<string> => ({
  key,
  title: key,
  kind: "text",
  value: () => key,
  ...more
})
const all = [
  column("a", { sticky: true, always: true }),
  column("b"),
  column("c", { hiddenAtFirst: true }),
  column("d", { kind: "number", width: 80 }),
  column("e")
]
const keysOf = (columns: ReadonlyArray<TableColumn<string>>) => columns.map((it) => it.key).join("")
const key = fc.constantFrom("a", "b", "c", "d", "e")
const order = fc.uniqueArray(key)

describe("orderedColumns", () => {
  it("holds every column once, sticky ones first", () => {
    fc.assert(
      fc.property(order, (it) => {
        const keys = keysOf(orderedColumns(all, it))
        expect([...keys].toSorted().join("")).toBe("abcde")
        expect(keys[0]).toBe("a")
      })
    )
  })

  it("leaves a column that nobody placed behind its neighbour", () => {
    expect(keysOf(orderedColumns(all, ["a", "e", "b"]))).toBe("aebcd")
  })
})

describe("shownColumns", () => {
  it("hides what was hidden, shows what has to stay, and is never empty", () => {
    fc.assert(
      fc.property(order, order, (first, hidden) => {
        const shown = keysOf(shownColumns(all, { ...plainState.columns, order: first, hidden }))
        expect(shown).toContain("a")
        expect([...shown].filter((it) => it !== "a" && hidden.some((key) => key === it))).toEqual(
          []
        )
      })
    )
    expect(keysOf(shownColumns(all, plainState.columns))).toBe("abde")
    expect(keysOf(shownColumns([column("b")], { ...plainState.columns, hidden: ["b"] }))).toBe("b")
  })
})

describe("movedColumn", () => {
  it("one step and back is nothing; a hidden neighbour is passed unseen", () => {
    const shown = (it: typeof plainState.columns) => keysOf(shownColumns(all, it))
    const moved = movedColumn(all, plainState.columns, "b", 1)
    expect(shown(moved)).toBe("adbe")
    expect(shown(movedColumn(all, moved, "b", -1))).toBe("abde")
    expect(shown(movedColumn(all, plainState.columns, "e", 1))).toBe("abde")
    expect(shown(movedColumn(all, plainState.columns, "b", -1))).toBe("abde")
  })

  it("loses no column, wherever one is put", () => {
    fc.assert(
      fc.property(order, key, fc.option(key), (first, one, before) => {
        const placed = placedBefore(all, { ...plainState.columns, order: first }, one, before)
        expect([...keysOf(orderedColumns(all, placed.order))].toSorted().join("")).toBe("abcde")
      })
    )
  })

  it("shows again what was hidden", () => {
    const hidden = withHidden(all, plainState.columns, "b", true)
    expect(keysOf(shownColumns(all, hidden))).toBe("ade")
    expect(keysOf(shownColumns(all, withHidden(all, hidden, "b", false)))).toBe("abde")
  })
})

describe("columnPlaces", () => {
  it("lays columns side by side and fills the frame, never less", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 200, max: 3000 }),
        fc.dictionary(key, fc.integer({ min: 40, max: 600 })),
        (frame, set) => {
          const { widths, lefts, total } = columnPlaces(all, set, frame, 40)
          expect(lefts.map((left, at) => left + (widths[at] ?? 0))).toEqual([
            ...lefts.slice(1),
            total
          ])
          const open = ["a", "b", "c", "e"].some((it) => set[it] === undefined)
          if (open) expect(total).toBeGreaterThanOrEqual(frame - all.length)
        }
      )
    )
  })

  it("takes a person's width as it is", () => {
    expect(columnPlaces(all, { b: 222 }, 2000, 0).widths[1]).toBe(222)
  })

  it("keeps one column in view on a phone, and none that would fill it", () => {
    const two = [
      column("a", { sticky: true, width: 120 }),
      column("b", { sticky: true }),
      column("c")
    ]
    expect(columnPlaces(two, {}, 390, 40).sticky).toBe(1)
    expect(columnPlaces(two, {}, 1400, 40).sticky).toBe(2)
    expect(
      columnPlaces([column("a", { sticky: true, width: 300 }), column("b")], {}, 390, 40).sticky
    ).toBe(0)
  })
})

describe("columnWindow", () => {
  const many = Array.from({ length: 120 }, (_, at) => column(`k${at}`, { sticky: at === 0 }))
  it("draws all that is in view and few of the rest", () => {
    fc.assert(
      fc.property(fc.nat({ max: 16_000 }), (left) => {
        const places = columnPlaces(many, {}, 1200, 0)
        const [from, to] = columnWindow(places, left, 1200)
        for (let at = 1; at < many.length; at += 1) {
          const start = places.lefts[at] ?? 0
          const seen = start + (places.widths[at] ?? 0) > left && start < left + 1200
          if (seen) expect(at >= from && at < to).toBe(true)
        }
        expect(to - from).toBeLessThan(14)
      })
    )
  })

  it("draws all of a few", () => {
    expect(columnWindow(columnPlaces(all, {}, 300, 0), 0, 300)).toEqual([1, 5])
  })
})
