/** Laws of sectors that meet, against every pair; and of what is open at the nearest place somebody holds. */
import { assert, it } from "@effect/vitest"
import * as fc from "fast-check"

import { nearestHeld } from "../../../../src/duty/overlays/sectors/nearestHeld.ts"
import { sectorOverlaps } from "../../../../src/duty/overlays/sectors/sectorOverlaps.ts"
import { isWithin, pathKeyOf, pathUnder, type TreePath } from "../../../../src/org/TreePath.ts"

const path = fc
  .array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 })
  .map((keys) =>
    keys.reduce<TreePath | null>((above, key) => pathUnder(above, pathKeyOf(key)), null)
  )
  .map((found) => found as TreePath)
const sectors = fc
  .array(fc.tuple(path, fc.constantFrom("甲", "乙", "丙")), { maxLength: 10 })
  .map((drawn) => drawn.map(([at, holderKey], n) => ({ id: `s${n}`, path: at, holderKey })))

it("tells each pair of holders that meet once, and no other", () => {
  fc.assert(
    fc.property(sectors, (rows) => {
      const told = sectorOverlaps(rows).map(({ outer, inner }) => [outer.id, inner.id].toSorted())
      const pairs = rows.flatMap((a, at) =>
        rows
          .slice(at + 1)
          .filter((b) => isWithin(a.path, b.path) || isWithin(b.path, a.path))
          .filter((b) => a.holderKey !== b.holderKey)
          .map((b) => [a.id, b.id].toSorted())
      )
      assert.sameDeepMembers(told, pairs)
      for (const { outer, inner } of sectorOverlaps(rows)) {
        assert.isTrue(isWithin(inner.path, outer.path))
      }
    })
  )
})

it("tells what is open at one place only: the nearest that is held", () => {
  fc.assert(
    fc.property(fc.array(path, { maxLength: 5 }), fc.array(path, { maxLength: 8 }), (held, at) => {
      const items = at.map((one, n) => ({ path: one, n }))
      const told = nearestHeld(held, items)
      const all = [...told.values()].flat()
      const inside = items.filter((item) => held.some((one) => isWithin(item.path, one)))
      assert.sameMembers(
        all.map(({ n }) => n),
        inside.map(({ n }) => n)
      )
      for (const [place, own] of told) {
        for (const item of own) {
          const nearer = held.filter((one) => isWithin(item.path, one) && one.length > place.length)
          assert.isEmpty(nearer)
        }
      }
    })
  )
})
