/** A tree is summed in one pass; the laws hold for any tree, whatever its figures. */
import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"

import type { CountedPlace } from "../../../src/org/counts/PlaceCounts.ts"
import { rolledUp } from "../../../src/org/counts/rolledUp.ts"
import { pathKeyOf, pathUnder, type TreePath } from "../../../src/org/TreePath.ts"

const levels = ["county", "subdistrict", "community", "compound", "building"] as const
const Figure = Schema.NullOr(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 900 })))
/** For each place: under which earlier place it hangs, its own figure, its own gap. */
const Sown = Schema.Array(
  Schema.Struct({
    above: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 40 })),
    households: Figure,
    gap: Schema.Literals([0, 1])
  })
).check(Schema.isMaxLength(40))

const grown = (sown: typeof Sown.Type): ReadonlyArray<CountedPlace> => {
  const places: Array<CountedPlace> = [
    { path: pathUnder(null, pathKeyOf(1)), level: "county", households: null, gap: 0 }
  ]
  for (const { above, households, gap } of sown) {
    const parent = places[above % places.length] ?? places[0]
    const level = levels[levels.indexOf((parent?.level ?? "county") as "county") + 1]
    if (parent === undefined || level === undefined) continue
    const path = pathUnder(parent.path, pathKeyOf(places.length + 1))
    const own = level === "building" || level === "community" ? gap : 0
    places.push({ path, level, households, gap: own })
  }
  return places.toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

const childrenOf = (places: ReadonlyArray<CountedPlace>, path: TreePath) =>
  places.filter((one) => one.path.length === path.length + 6 && one.path.startsWith(path))

describe("rolledUp", () => {
  it.prop("gives a parent what its children have, and what it has itself", [Sown], ([sown]) => {
    const places = grown(sown)
    const counts = rolledUp(places)
    for (const { path, level, households, gap } of places) {
      const own = counts.get(path)
      const children = childrenOf(places, path).map((child) => counts.get(child.path))
      const sum = (of: "households" | "buildings" | "gaps") =>
        children.reduce((total, child) => total + (child?.[of] ?? 0), 0)
      assert.strictEqual(own?.buildings, sum("buildings") + (level === "building" ? 1 : 0))
      assert.strictEqual(own?.gaps, sum("gaps") + gap)
      const isStated = households !== null && level !== "county" && level !== "subdistrict"
      const told = children.length > 0 && sum("households") > 0
      if (isStated) assert.strictEqual(own?.households, households)
      else if (told) assert.strictEqual(own?.households, sum("households"))
    }
  })

  it("lets a community's own figure stand for its buildings, and a street's for nothing", () => {
    const street = { path: pathUnder(null, pathKeyOf(1)), level: "subdistrict", households: 5 }
    const community = { path: pathUnder(street.path, pathKeyOf(2)), level: "community" }
    const building = { path: pathUnder(community.path, pathKeyOf(3)), level: "building" }
    const counts = rolledUp([
      { ...street, gap: 0 },
      { ...community, households: 1141, gap: 0 },
      { ...building, households: 1112, gap: 1 }
    ] as ReadonlyArray<CountedPlace>)
    assert.deepStrictEqual(counts.get(street.path), { households: 1141, buildings: 1, gaps: 1 })
  })
})
