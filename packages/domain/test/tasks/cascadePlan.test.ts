/** Laws of breaking down: one part for each place, under the nearest above, and never a second one. */
import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { builtinLevels } from "../../src/org/levels/builtinLevels.ts"
import type { OrgLevel } from "../../src/org/levels/OrgLevel.ts"
import { OrgUnitId } from "../../src/org/OrgUnitId.ts"
import { pathKeyOf, pathUnder } from "../../src/org/TreePath.ts"
import { cascadePlan, type CascadePlace } from "../../src/tasks/cascadePlan.ts"

const idOf = (n: number) => OrgUnitId.make(String(n).padStart(26, "0"))
const line: ReadonlyArray<OrgLevel> = [
  "subdistrict",
  "community",
  "grid",
  "compound",
  "building",
  "stairwell",
  "household"
]
const rankOf = (level: string) => builtinLevels.find(({ code }) => code === level)?.rank ?? 0
const leafOf = (level: OrgLevel) => {
  const found = builtinLevels.find(({ code }) => code === level)
  assert(found !== undefined)
  return found
}

/** Each place below one that came before, at a level below it, a shop or a school now and then. */
const trees = fc
  .array(fc.record({ above: fc.nat(), step: fc.integer({ min: 1, max: 2 }), shop: fc.nat(4) }), {
    maxLength: 30
  })
  .map((specs) => {
    const places: Array<CascadePlace> = [
      {
        id: idOf(0),
        parentId: null,
        level: "subdistrict",
        path: pathUnder(null, pathKeyOf(0))
      }
    ]
    for (const { above, step, shop } of specs) {
      const inner = places.filter(({ level }) => line.includes(level as OrgLevel))
      const parent = inner[above % inner.length]
      if (parent === undefined) continue
      const at = line.indexOf(parent.level as OrgLevel)
      const level = shop === 0 ? "shop" : line[Math.min(at + step, line.length - 1)]
      if (level === undefined || level === parent.level) continue
      const n = places.length
      const path = pathUnder(parent.path, pathKeyOf(n))
      places.push({ id: idOf(n), parentId: parent.id, level, path })
    }
    return places.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  })

const leaves = fc.constantFrom<OrgLevel>("community", "compound", "building", "household", "shop")
const planned = (
  places: ReadonlyArray<CascadePlace>,
  level: OrgLevel,
  existing: ReadonlyMap<OrgUnitId, "open" | "closed"> = new Map([[idOf(0), "open"]])
) => cascadePlan({ top: idOf(0), places, levels: builtinLevels, leaf: leafOf(level), existing })

describe("breaking a task down", () => {
  it("makes nothing when it is done twice", () => {
    fc.assert(
      fc.property(trees, leaves, (places, level) => {
        const plan = planned(places, level)
        const made = new Map(plan.map(({ unitId }) => [unitId, "open" as const]))
        const again = planned(places, level, new Map([[idOf(0), "open" as const], ...made]))
        assert.deepStrictEqual(again, [])
      })
    )
  })

  it("reaches every place of the level, and nothing below it", () => {
    fc.assert(
      fc.property(trees, leaves, (places, level) => {
        const made = new Set(planned(places, level).map(({ unitId }) => unitId))
        for (const place of places.slice(1)) {
          const isLeaf = place.level === level
          if (isLeaf) assert.isTrue(made.has(place.id), place.id)
          if (rankOf(place.level) > rankOf(level)) assert.isFalse(made.has(place.id), place.id)
        }
      })
    )
  })

  it("puts each part under the nearest place above that has one", () => {
    fc.assert(
      fc.property(trees, leaves, (places, level) => {
        const plan = planned(places, level)
        const having = new Set([idOf(0), ...plan.map(({ unitId }) => unitId)])
        const parents = new Map(places.map(({ id, parentId }) => [id, parentId]))
        for (const { unitId, under } of plan) {
          let above = parents.get(unitId) ?? null
          while (above !== null && !having.has(above)) above = parents.get(above) ?? null
          assert.strictEqual(under, above)
        }
      })
    )
  })

  it("makes nothing below a part that was closed or given up", () => {
    fc.assert(
      fc.property(trees, leaves, fc.nat(), (places, level, pick) => {
        const shut = places[1 + (pick % Math.max(1, places.length - 1))]
        if (shut === undefined) return
        const plan = planned(
          places,
          level,
          new Map([
            [idOf(0), "open" as const],
            [shut.id, "closed" as const]
          ])
        )
        const below = new Set(
          places.filter(({ path }) => path.startsWith(shut.path)).map(({ id }) => id)
        )
        assert.deepStrictEqual(
          plan.filter(({ unitId }) => below.has(unitId)),
          []
        )
      })
    )
  })
})
