/** Laws of the tree's arithmetic: against a plain list of all shown rows, on trees of any shape. */
import * as fc from "fast-check"
import { expect, test } from "vitest"

import type { Place } from "../../src/tree/Branch.ts"
import { createLayout, layOut } from "../../src/tree/createLayout.ts"
import { rowAt, rowOf } from "../../src/tree/rowAt.ts"

interface Seed {
  readonly open: boolean
  readonly children: ReadonlyArray<Seed>
}

const { seed } = fc.letrec<{ seed: Seed }>((tie) => ({
  seed: fc.record({
    open: fc.boolean(),
    children: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.constant([]),
      fc.array(tie("seed"), { maxLength: 6 })
    )
  })
}))

interface Listed extends Place {
  readonly level: number
}

/** The slow way: every node by its path, and the rows one after the other. */
const listed = (seeds: ReadonlyArray<Seed>) => {
  const places = new Map<string, Place>()
  const counts = new Map<string | null, number>()
  const expanded = new Set<string>()
  const rows: Array<Listed> = []
  const walk = (
    siblings: ReadonlyArray<Seed>,
    parent: string | null,
    level: number,
    on: boolean
  ) => {
    counts.set(parent, siblings.length)
    siblings.forEach((one, index) => {
      const id = `${parent ?? ""}/${index}`
      places.set(id, { parent, index })
      if (on) rows.push({ parent, index, level })
      if (one.open) expanded.add(id)
      walk(one.children, id, level + 1, on && one.open)
    })
  }
  walk(seeds, null, 1, true)
  const known = {
    count: (parent: string | null) => counts.get(parent) ?? 0,
    placeOf: (id: string) => places.get(id)
  }
  return { rows, expanded, known }
}

const trees = fc.array(seed, { maxLength: 8 }).map(listed)

test("the rows are those of the plain list, one by one", () => {
  fc.assert(
    fc.property(trees, ({ rows, expanded, known }) => {
      const layout = layOut(expanded, known)
      expect(layout.root.size).toBe(rows.length)
      expect(rows.map((_, row) => rowAt(layout, row))).toEqual(
        rows.map((row) => ({ ...row, siblings: known.count(row.parent) }))
      )
      expect([rowAt(layout, -1), rowAt(layout, rows.length)]).toEqual([undefined, undefined])
    })
  )
})

test("a place leads back to its row; what is hidden has none", () => {
  fc.assert(
    fc.property(trees, ({ rows, expanded, known }) => {
      const layout = layOut(expanded, known)
      expect(rows.map((place) => rowOf(layout, place))).toEqual(rows.map((_, row) => row))
      expect(rowOf(layout, { parent: "no such node", index: 0 })).toBeUndefined()
      expect(rowOf(layout, { parent: null, index: known.count(null) })).toBeUndefined()
    })
  )
})

test("a node whose place is not known, or past the end, adds nothing", () => {
  const layout = layOut(new Set(["lost", "late"]), {
    count: (parent) => (parent === null ? 2 : 5),
    placeOf: (id) => (id === "late" ? { parent: null, index: 7 } : undefined)
  })
  expect(layout.root.size).toBe(2)
})

test("tens of thousands open below one parent are laid out and found in little time", () => {
  const many = 30_000
  const expanded = new Set(Array.from({ length: many }, (_, at) => `n${at}`))
  const layout = layOut(expanded, {
    count: (parent) => (parent === null ? many : 20),
    placeOf: (id) => ({ parent: null, index: Number(id.slice(1)) })
  })
  expect(layout.root.size).toBe(many * 21)
  expect(rowAt(layout, many * 21 - 1)).toEqual({
    parent: `n${many - 1}`,
    index: 19,
    level: 2,
    siblings: 20
  })
})

test("laid out again after any changes, it is as if laid out for the first time", () => {
  const subset = (ids: ReadonlySet<string>) => fc.subarray([...ids])
  const runs = trees.chain(({ expanded, known }) =>
    fc.record({
      known: fc.constant(known),
      sets: fc.array(subset(expanded), { minLength: 1, maxLength: 6 }),
      hidden: fc.array(subset(expanded), { minLength: 6, maxLength: 6 })
    })
  )
  fc.assert(
    fc.property(runs, ({ known, sets, hidden }) => {
      const again = createLayout()
      sets.forEach((ids, step) => {
        // Some places and counts are not known at some steps, as while they are loaded.
        const gone = new Set(hidden[step])
        const partly = {
          count: (parent: string | null) =>
            parent !== null && gone.has(parent) ? 0 : known.count(parent),
          placeOf: (id: string) => (gone.has(id) ? undefined : known.placeOf(id))
        }
        const [kept, fresh] = [again(new Set(ids), partly), layOut(new Set(ids), partly)]
        const rows = Array.from({ length: fresh.root.size }, (_, row) => row)
        expect(kept.root.size).toBe(fresh.root.size)
        const places = rows.map((row) => rowAt(kept, row))
        expect(places).toEqual(rows.map((row) => rowAt(fresh, row)))
        expect(places.map((place) => place && rowOf(kept, place))).toEqual(rows)
      })
    })
  )
})
