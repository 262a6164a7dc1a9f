/** What is to be done stands first, and names are read as people write them. */
import * as fc from "fast-check"
import { assert, it } from "vitest"

import { namesIn, pointRows, pointStates } from "../../../src/features/contacts/pointRows.ts"

type Points = Parameters<typeof pointRows>[0]

const point = fc
  .record({
    holder: fc.constantFrom(null, { personId: "p1", name: "沈鹏" }),
    visits: fc.nat(2),
    lastVisit: fc.constantFrom(null, "2026-02-01", "2026-03-04")
  })
  .map((it) => ({ ...it, id: "one", name: "康乐小区", path: "第一责任区/康乐小区" }))

it("puts what nobody has first, then what was not visited, and keeps every point", () =>
  fc.assert(
    fc.property(fc.array(point), (points) => {
      const rows = pointRows(points as unknown as Points)
      const order = rows.map(({ state }) => pointStates.indexOf(state))
      assert.deepStrictEqual(order, order.toSorted())
      assert.strictEqual(rows.length, points.length)
      for (const { state, visits } of rows) assert.strictEqual(state === "visited", visits > 0)
    })
  ))

it("reads names with any mark between them, each once", () => {
  assert.deepStrictEqual(namesIn("王丽、张涛，王丽; 马刚"), ["王丽", "张涛", "马刚"])
  assert.deepStrictEqual(namesIn(" 、 "), [])
})
