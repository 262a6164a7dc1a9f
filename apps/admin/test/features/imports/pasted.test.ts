/** What counts as a range of cells, and what its file is called. */
import { expect, test } from "vitest"

import { fileOf, isRange } from "../../../src/features/imports/pasted.ts"

test("a range has columns and rows; a word or a line has not", () => {
  expect(isRange("社区\t得分\n柳荫社区\t95")).toBe(true)
  expect(isRange("只是一个词")).toBe(false)
  expect(isRange("社区\t得分")).toBe(false)
  expect(isRange("一行\n又一行")).toBe(false)
})

test("its file holds what was copied, under its name", async () => {
  const { path, file } = fileOf("a\tb\nc\td", "粘贴 2026-03-05")
  expect(path).toBe("粘贴 2026-03-05.tsv")
  expect(await file.text()).toBe("a\tb\nc\td")
})
