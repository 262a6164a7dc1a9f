/** Only answers that hold a list of some length are packed. */
import { assert, describe, it } from "@effect/vitest"

import { isLong } from "../../src/web/isLong.ts"

const rows = (count: number) => Array.from({ length: count }, (_, i) => ({ i }))

describe("isLong", () => {
  it("finds a list however it is wrapped", () => {
    assert.isTrue(isLong(rows(50)))
    assert.isTrue(isLong({ rows: rows(50), next: null }))
    assert.isTrue(isLong({ categories: [{ leaves: rows(50) }] }))
  })

  it("leaves short answers alone", () => {
    for (const short of [null, undefined, 3, "text", {}, rows(3), { rows: rows(3) }]) {
      assert.isFalse(isLong(short))
    }
  })
})
