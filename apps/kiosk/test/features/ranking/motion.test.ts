// @vitest-environment jsdom
/** Rows slide from where a community stood to where it stands; newcomers fade in. Once, 600 ms. */
import { afterEach, expect, test, vi } from "vitest"

import { placesOf, slideRows } from "../../../src/features/ranking/motion/slideRows.ts"

afterEach(() => vi.restoreAllMocks())

const animate = vi.fn<(frames: ReadonlyArray<object>, options: object) => void>()

const wall = (...names: ReadonlyArray<string>): HTMLElement => {
  const root = document.createElement("main")
  const slide = root.appendChild(document.createElement("div"))
  slide.className = "slide on"
  for (const [at, name] of names.entries()) {
    const row = slide.appendChild(document.createElement("div"))
    row.dataset["unit"] = name
    row.getBoundingClientRect = () => new DOMRect(0, at * 85, 100, 85)
    Object.assign(row, { animate: (...args: Parameters<typeof animate>) => animate(...args) })
  }
  return root
}

test("each row starts where its community stood", () => {
  const before = placesOf(wall("甲", "乙", "乙"))
  slideRows(wall("乙", "甲", "丙", "乙"), before)
  expect(animate.mock.calls.map(([frames]) => frames[0])).toEqual([
    { transform: "translate(0px, 85px)", zIndex: 2 },
    { transform: "translate(0px, -85px)", zIndex: 1 },
    { opacity: 0 },
    { transform: "translate(0px, -85px)", zIndex: 1 }
  ])
  expect(
    animate.mock.calls.every(([, options]) => "duration" in options && options.duration === 600)
  ).toBe(true)
})
