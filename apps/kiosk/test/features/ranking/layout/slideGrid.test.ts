/** Rows keep their order on the grid; those outside the ranks fill it from the bottom. */
import * as fc from "fast-check"
import { expect, test } from "vitest"

import { capacityOf } from "../../../../src/features/ranking/layout/Composition.ts"
import { isOutside, slideGrid } from "../../../../src/features/ranking/layout/slideGrid.ts"
import { slidesOf } from "../../../../src/features/ranking/layout/slidesOf.ts"
import { type may, ranked, vetoed } from "../../../boardFixture.ts"
import { anyRows } from "./boards.ts"

const gridsOf = (rows: typeof may.rows) =>
  slidesOf(rows, capacityOf("landscape", "normal")).map((slide) =>
    slideGrid(slide, "landscape", "normal")
  )

test("law: there is a line for every row, and no two rows share one", () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      for (const { columns, lines, places } of gridsOf(rows)) {
        const taken = places.map(({ line }, at) => line ?? at + 1)
        expect(new Set(taken).size).toBe(taken.length)
        expect(Math.max(0, ...taken)).toBeLessThanOrEqual(lines * columns)
      }
    })
  )
})

test("law: at most one heavier rule a slide, and only above one outside the ranks", () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      for (const { places } of gridsOf(rows)) {
        const edges = places.filter(({ edge }) => edge)
        expect(edges.length).toBeLessThanOrEqual(1)
        expect(edges.every(({ row }) => isOutside(row))).toBe(true)
      }
    })
  )
})

test("a vetoed community stands on the last line, under whatever room is left", () => {
  const slide = { first: [], rows: [ranked(4, "甲社区", "90.00"), vetoed("乙社区", "80.00")] }
  const { lines, places } = slideGrid(slide, "portrait", "normal")
  expect(places.map(({ line }) => line)).toEqual([null, lines])
  expect(places.map(({ edge }) => edge)).toEqual([false, true])
})

test("where all are vetoed no second rule stands under the masthead's", () => {
  const rows = Array.from({ length: 8 }, (_, at) => vetoed(`社区${at}`, "80.00"))
  expect(slideGrid({ first: [], rows }, "portrait", "normal").places.some((p) => p.edge)).toBe(
    false
  )
})
