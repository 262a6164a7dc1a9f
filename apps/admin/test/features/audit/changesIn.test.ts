/** What differs between before and after of a line of the trail, as somebody reads it. */
import * as fc from "fast-check"
import { expect, test } from "vitest"

import { changesIn } from "../../../src/features/audit/changesIn.ts"

const json = (value: object) => JSON.stringify(value)

test("only what differs is told, what stands alike is counted", () => {
  const before = json({ name: "李娟", phone: "138****0145", post: null, version: "1" })
  const after = json({ name: "李娟", phone: "139****0145", post: "主任", version: "2" })
  expect(changesIn(before, after)).toEqual({
    changed: [
      { field: "phone", before: "138****0145", after: "139****0145" },
      { field: "post", before: null, after: "主任" }
    ],
    same: 1
  })
})

test("ids tell nothing to a person; lists and what is no record are told as they are", () => {
  const placeId = "01m81envhdrefkpxmtdff0bqty"
  expect(changesIn(null, json({ placeId, role: "leader", files: [1, 2] })).changed).toEqual([
    { field: "role", before: null, after: "leader" },
    { field: "files", before: null, after: "[1,2]" }
  ])
  expect(changesIn(null, "torn {").changed).toEqual([{ field: "", before: null, after: "torn {" }])
  expect(changesIn(null, null)).toEqual({ changed: [], same: 0 })
})

test("units and accounts are told by their names of today, alone, in lists and as keys", () => {
  const [east, west] = ["01m81envhdrefkpxmtdff0bqty", "01m81envhdrefkpxmtdff0bqtz"]
  const names = { [east]: "河东街道", [west]: "河西街道" }
  const sides = [json({ parentId: east }), json({ parentId: west })] as const
  expect(changesIn(...sides, names).changed).toEqual([
    { field: "parentId", before: "河东街道", after: "河西街道" }
  ])
  expect(changesIn(...sides, { [east]: "河东街道" }).changed).toEqual([
    { field: "parentId", before: "河东街道", after: west }
  ])
  expect(
    changesIn(null, json({ communities: [east, west] }), names, (all) => all.join("、")).changed
  ).toEqual([{ field: "communities", before: null, after: "河东街道、河西街道" }])
  expect(changesIn(null, json({ communities: { [east]: 1 } }), names).changed).toEqual([
    { field: "communities", before: null, after: '{"河东街道":1}' }
  ])
})

test("turned round, the same fields differ, the other way", () => {
  const record = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.constant(null)))
  fc.assert(
    fc.property(record, record, (one, other) => {
      const [there, back] = [changesIn(json(one), json(other)), changesIn(json(other), json(one))]
      const turned = back.changed.map(({ field, before, after }) =>
        [field, after, before].join("|")
      )
      const said = there.changed.map(({ field, before, after }) => [field, before, after].join("|"))
      expect(turned.toSorted()).toEqual(said.toSorted())
      expect(back.same).toBe(there.same)
    })
  )
})
