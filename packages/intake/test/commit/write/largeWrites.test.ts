import { assert, describe, it } from "@effect/vitest"

import { largeWrites, nothingWritten } from "../../../src/commit/write/largeWrites.ts"

describe("largeWrites", () => {
  it("names the tables of which some thousand rows were written, and no others", () => {
    assert.deepStrictEqual(largeWrites(nothingWritten), [])
    assert.deepStrictEqual(largeWrites({ ...nothingWritten, places: 4_999 }), [])
    const written = { places: 200_000, people: 3, duties: 5_000, scores: 0, records: 9 }
    assert.deepStrictEqual(largeWrites(written), ["places", "duties"])
  })
})
