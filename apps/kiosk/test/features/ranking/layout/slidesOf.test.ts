/** How a board is cut into slides, for any board on any wall. */
import * as fc from "fast-check"
import { expect, test } from "vitest"

import {
  capacityOf,
  columnsOf,
  type Composition,
  type TypeSize
} from "../../../../src/features/ranking/layout/Composition.ts"
import { setApart } from "../../../../src/features/ranking/layout/setApart.ts"
import { slidesOf } from "../../../../src/features/ranking/layout/slidesOf.ts"
import { boardOf, may } from "../../../boardFixture.ts"
import { anyRows } from "./boards.ts"

const walls: ReadonlyArray<readonly [Composition, TypeSize]> = [
  ["landscape", "normal"],
  ["landscape", "large"],
  ["portrait", "normal"],
  ["portrait", "large"]
]
const anyWall = fc.constantFrom(...walls)

test("law: read one after the other, the slides are the board, in order", () => {
  fc.assert(
    fc.property(anyRows, anyWall, (rows, wall) => {
      const { first, rest } = setApart(rows)
      const slides = slidesOf(rows, capacityOf(...wall))
      expect(slides.flatMap((slide) => [...slide.first, ...slide.rows])).toEqual([
        ...first,
        ...rest
      ])
    })
  )
})

test("law: no slide holds more than its wall has room for, and none is empty but of an empty board", () => {
  fc.assert(
    fc.property(anyRows, anyWall, (rows, wall) => {
      const capacity = capacityOf(...wall)
      for (const slide of slidesOf(rows, capacity)) {
        const room = slide.first.length > 0 ? capacity.first : capacity.later
        expect(slide.first.length + slide.rows.length).toBeLessThanOrEqual(room)
        expect(slide.first.length + slide.rows.length > 0 || rows.length === 0).toBe(true)
      }
    })
  )
})

test("law: only the first slide sets anyone apart, later ones differ by less than a slide's count", () => {
  fc.assert(
    fc.property(anyRows, anyWall, (rows, wall) => {
      const [, ...later] = slidesOf(rows, capacityOf(...wall))
      expect(later.every(({ first }) => first.length === 0)).toBe(true)
      const full = later.slice(0, -1).map((slide) => slide.rows.length)
      expect(new Set(full).size).toBeLessThanOrEqual(1)
    })
  )
})

test("twelve stand on one slide, a thirteenth turns the page", () => {
  const capacity = capacityOf("landscape", "normal")
  expect(slidesOf(may.rows, capacity)).toHaveLength(1)
  expect(slidesOf(boardOf(12).rows, capacity)).toHaveLength(1)
  expect(slidesOf(boardOf(13).rows, capacity)).toHaveLength(2)
})

test("forty communities take three slides on a wide wall, the last two equally full", () => {
  const slides = slidesOf(boardOf(40).rows, capacityOf("landscape", "normal"))
  expect(slides.map(({ first, rows }) => first.length + rows.length)).toEqual([12, 14, 14])
})

test("a page to scroll is never turned", () => {
  expect(slidesOf(boardOf(400).rows, capacityOf("small", "large"))).toHaveLength(1)
})

test("two columns only where the wall is wide, the type normal and the rows many", () => {
  expect(columnsOf("landscape", "normal", 14)).toBe(2)
  expect(columnsOf("landscape", "normal", 6)).toBe(1)
  expect(columnsOf("landscape", "large", 14)).toBe(1)
  expect(columnsOf("portrait", "normal", 14)).toBe(1)
})
