import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"

import { isAmongLast, placesInGroup } from "../../src/ranking/lastPlaces.ts"

const Sizes = Schema.Array(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 4 })))
const Places = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 5 }))
const blocksOf = (sizes: ReadonlyArray<number>) =>
  sizes.map((size, block) => Array.from({ length: size }, (_, n) => `${block}/${n}`))

describe("lastPlaces", () => {
  it.prop("counts everybody ahead and behind", [Sizes], ([sizes]) => {
    const blocks = blocksOf(sizes)
    const places = placesInGroup(blocks)
    return blocks.every((block, at) =>
      block.every((entry) => {
        const place = places.get(entry)
        return (
          place?.ahead === blocks.slice(0, at).flat().length &&
          place.behind === blocks.slice(at + 1).flat().length
        )
      })
    )
  })

  it.prop(
    "whoever shares a place is last together, and the first never is",
    [Sizes, Places],
    ([sizes, wanted]) => {
      const blocks = blocksOf(sizes)
      const places = placesInGroup(blocks)
      const isLast = (entry: string) => {
        const place = places.get(entry)
        return place !== undefined && isAmongLast(place, wanted)
      }
      return blocks.every(
        (block, at) =>
          new Set(block.map(isLast)).size === 1 && (at > 0 || block.every((one) => !isLast(one)))
      )
    }
  )

  it("a tie over the line belongs to the last places", () => {
    const blocks = [["a"], ["b", "c"], ["d"]]
    const places = placesInGroup(blocks)
    const last = (n: number) =>
      [...places].flatMap(([entry, place]) => (isAmongLast(place, n) ? [entry] : []))
    assert.deepStrictEqual([last(1), last(2), last(9)], [["d"], ["b", "c", "d"], ["b", "c", "d"]])
  })
})
