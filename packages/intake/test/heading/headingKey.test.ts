/** Points in a heading are read with the mark that our own files give to what nobody compared with its source. */
import { expect, test } from "vitest"

import { headingKey, withoutPoints } from "../../src/heading/headingKey.ts"

test.each([
  ["楼道卫生（5）", "5"],
  ["楼道卫生（5，待核对）", "5"],
  ["楼道卫生(2.5分,待核对)", "2.5"],
  ["楼道卫生（满分：5，待核对）", "5"]
])("%s is the heading 楼道卫生 of %s points", (text, points) => {
  expect(headingKey(text)).toMatchObject({ base: "楼道卫生", points })
  expect(withoutPoints(text)).toBe("楼道卫生")
})

test("the mark alone is no points", () => {
  expect(headingKey("楼道卫生（待核对）").points).toBeNull()
})
