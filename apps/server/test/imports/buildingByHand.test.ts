/** A building written by hand with its word, in a table without it or with another: one building. */
import { BuildingEdits } from "@aiwei/domain/duty/BuildingEdits"
import { Buildings } from "@aiwei/domain/duty/Buildings"
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"

import { all, anyOffice, building, buildings, day, written } from "./byHand.ts"
import { imported } from "./importing.ts"

const inCompound = Effect.gen(function* () {
  const { rows } = yield* Buildings.use((found) => found.rows({ limit: 500 }))
  return rows.filter((row) => row.compound === "东风小区").map(({ name }) => name)
})

describe("a building by hand", () => {
  it.live(
    "is the same one when a table tells of it",
    () =>
      Effect.gen(function* () {
        yield* imported(all)
        const { parentId } = yield* building("东风小区", "1")
        assert(parentId !== null)
        const asked = {
          building: { name: "8号楼", parentId, households: 60 },
          on: day("2026-03-01")
        }
        yield* BuildingEdits.use((edits) => edits.add(asked))
        const before = yield* inCompound
        for (const name of ["8号楼", "8", "8栋"]) {
          const { totals } = yield* imported([written(buildings, "2号楼", name)])
          assert.strictEqual(totals.new, 0, name)
          assert.sameMembers(yield* inCompound, before)
        }
      }).pipe(Effect.provide(anyOffice)),
    60_000
  )
})
