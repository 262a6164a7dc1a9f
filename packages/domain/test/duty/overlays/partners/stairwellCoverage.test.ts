/** Laws of the stairwells of a branch: each is covered or on the list, and allotting more uncovers none. */
import { assert, it } from "@effect/vitest"
import * as fc from "fast-check"

import {
  type HousePlace,
  stairwellCoverage
} from "../../../../src/duty/overlays/partners/stairwellCoverage.ts"
import { OrgUnitId } from "../../../../src/org/OrgUnitId.ts"
import { isWithin, pathKeyOf, pathUnder, type TreePath } from "../../../../src/org/TreePath.ts"
import { inBase32 } from "../../../../src/shared/base32.ts"

const community = pathUnder(null, pathKeyOf(1))
const house = (n: number, above: TreePath, level: "building" | "stairwell", name: string) => ({
  id: OrgUnitId.make(inBase32(n, 26)),
  name,
  level,
  path: pathUnder(above, pathKeyOf(n))
})

/** Buildings with what is counted of them and the stairwells that are units. */
const street = fc
  .array(fc.tuple(fc.option(fc.integer({ min: 0, max: 4 })), fc.integer({ min: 0, max: 5 })), {
    maxLength: 5
  })
  .map((drawn) =>
    drawn.flatMap(([stairwells, named], at): ReadonlyArray<HousePlace> => {
      const building = house((at + 1) * 100, community, "building", `${at + 1}号楼`)
      const units = Array.from({ length: named }, (_, n) => ({
        ...house((at + 1) * 100 + n + 1, building.path, "stairwell", `${n + 1}单元`),
        stairwells: null
      }))
      return [{ ...building, stairwells }, ...units]
    })
  )
const chosen = fc.array(fc.nat(), { maxLength: 4 })
const pathsOf = (houses: ReadonlyArray<HousePlace>, picks: ReadonlyArray<number>) =>
  new Set(picks.flatMap((pick) => houses[pick % Math.max(1, houses.length)]?.path ?? []))

it("has every stairwell covered or on the list, never both", () => {
  fc.assert(
    fc.property(street, chosen, (houses, picks) => {
      const allotted = pathsOf(houses, picks)
      const all = stairwellCoverage(houses, new Set())
      const { total, covered, open } = stairwellCoverage(houses, allotted)
      assert.strictEqual(total, all.open.length)
      assert.strictEqual(covered + open.length, total)
      for (const { path } of open) {
        assert.isFalse([...allotted].some((above) => isWithin(path, above)))
      }
    })
  )
})

it("counts at least what the building says it has, and every unit of the tree", () => {
  fc.assert(
    fc.property(street, (houses) => {
      const { open } = stairwellCoverage(houses, new Set())
      for (const { level, path, stairwells } of houses) {
        if (level !== "building") continue
        const own = open.filter((row) => isWithin(row.path, path))
        const units = houses.filter((one) => one.level === "stairwell" && isWithin(one.path, path))
        assert.lengthOf(own, Math.max(stairwells ?? 0, units.length, 1))
        assert.lengthOf(new Set(own.map(({ placeId, no }) => `${placeId}:${no}`)), own.length)
      }
    })
  )
})

it("uncovers nothing when more is allotted, and covers all under the community", () => {
  fc.assert(
    fc.property(street, chosen, chosen, (houses, some, more) => {
      const few = stairwellCoverage(houses, pathsOf(houses, some))
      const many = stairwellCoverage(houses, pathsOf(houses, [...some, ...more]))
      assert.isAtLeast(many.covered, few.covered)
      assert.isEmpty(stairwellCoverage(houses, new Set([community])).open)
    })
  )
})

it("numbers what is no unit by the numbers that are free", () => {
  const building = { ...house(100, community, "building", "1号楼"), stairwells: 3 }
  const second = { ...house(101, building.path, "stairwell", "二单元"), stairwells: null }
  const { open } = stairwellCoverage([building, second], new Set())
  assert.deepStrictEqual(
    open.map(({ no }) => no),
    [null, 1, 3]
  )
})
