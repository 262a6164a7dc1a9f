/** What counts as a range of cells, and what its file is called. */
import { expect, test } from "vitest"

import { fileOf, isRange, stampOf } from "../../../src/features/imports/pasted.ts"

test("a range has columns and rows; a word or a line has not", () => {
  expect(isRange("社区\t得分\n柳荫社区\t95")).toBe(true)
  expect(isRange("只是一个词")).toBe(false)
  expect(isRange("社区\t得分")).toBe(false)
  expect(isRange("一行\n又一行")).toBe(false)
})

test("its file holds what was copied, and its name the moment", async () => {
  const stamp = stampOf(new Date(2026, 2, 5, 14, 7))
  expect(stamp).toBe("2026-03-05 14.07")
  const { path, file } = fileOf("a\tb\nc\td", `粘贴 ${stamp}`)
  expect(path).toBe("粘贴 2026-03-05 14.07.tsv")
  expect(await file.text()).toBe("a\tb\nc\td")
})
