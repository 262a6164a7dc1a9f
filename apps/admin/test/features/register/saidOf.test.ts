/** Of rows written at once the refused ones are told by name; an id nobody knows is an answer, not a failure. */
import { Refused } from "@aiwei/client/domainErrorOf"
import { expect, test } from "vitest"

import { nullIfUnknown } from "../../../src/features/register/nullIfUnknown.ts"
import { saidOf } from "../../../src/features/register/saidOf.ts"
import { en } from "../../../src/words/en.ts"
import { zh } from "../../../src/words/zh.ts"

const ended = { _tag: "AlreadyEnded", entity: "Person", id: "x" } as const
const rowsRefused = (...places: ReadonlyArray<number>) =>
  new Refused(422, {
    _tag: "RowsRefused",
    rows: places.map((index) => ({ index, id: "x", error: ended }))
  })
const names = ["沈鹏", "何永康", "马刚", "张涛", "谢红"]

test("each refused row is called by its name, with its own reason", () => {
  const said = saidOf(zh, rowsRefused(1, 3), names)
  expect(said).toContain("2 个不能保存，全部没有改动")
  expect(said).toMatch(/何永康：这个人已经离任.*张涛：/)
  expect(said).not.toContain("沈鹏")
  expect(saidOf(en, rowsRefused(0), names)).toMatch(/沈鹏: This person has left/)
})

test("of many only the first are told, and that there are more", () => {
  const said = saidOf(zh, rowsRefused(0, 1, 2, 3, 4), names)
  expect([said.includes("马刚"), said.includes("张涛"), said.endsWith("……")]).toEqual([
    true,
    false,
    true
  ])
})

test("any other refusal is told as everywhere", () => {
  expect(saidOf(zh, new Refused(404, { _tag: "PersonNotFound", id: "x" }), names)).toContain(
    "找不到这个人"
  )
})

test("an unknown id is null; what else goes wrong is thrown on", async () => {
  const unknown = new Refused(404, { _tag: "PlaceNotFound", place: "x" })
  expect(await nullIfUnknown(Promise.reject(unknown))).toBeNull()
  expect(await nullIfUnknown(Promise.resolve("row"))).toBe("row")
  const away = new Refused(503, { _tag: "StoreUnavailable", why: "away" })
  await expect(nullIfUnknown(Promise.reject(away))).rejects.toBe(away)
  await expect(nullIfUnknown(Promise.reject(new TypeError("bug")))).rejects.toThrow("bug")
})

test("every field that a form has is called by its own name when it is refused", () => {
  const { people, zones, buildings } = zh
  const fields = [people, zones, buildings].flatMap((of) => Object.keys(of.fields))
  expect(fields.length).toBeGreaterThan(20)
  for (const words of [zh, en]) {
    for (const field of [...fields, "code", "id"]) {
      const error = { _tag: "FieldRefused", field, why: "twice", value: "甲" } as const
      const said = words.refusals.FieldRefused(error)
      expect(said.split(/[ “]/)[0], said).not.toBe(field)
    }
  }
})
