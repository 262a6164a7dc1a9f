/** A store that cannot answer is told apart from a bug, by code and never by words. */
import { assert, describe, it } from "@effect/vitest"

import { outageOf } from "../src/outageOf.ts"

const coded = (code: string) => Object.assign(new Error("/secret/path"), { code })
const sqlite = (errcode: number) => Object.assign(new Error("locked"), { errcode })

describe("outageOf", () => {
  it("knows what databases and file systems say, however deep it stands", () => {
    const said = [
      [sqlite(5), "busy"],
      // SQLITE_BUSY_SNAPSHOT: the first byte decides.
      [sqlite(517), "busy"],
      [sqlite(13), "full"],
      [sqlite(8), "readOnly"],
      [coded("ENOSPC"), "full"],
      [coded("EROFS"), "readOnly"],
      [sqlite(11), "damaged"],
      // SQLITE_CORRUPT_INDEX
      [sqlite(779), "damaged"],
      [coded("XX001"), "damaged"],
      [coded("57P01"), "away"],
      [coded("ECONNREFUSED"), "away"],
      [{ _tag: "SqlError", reason: { _tag: "ConnectionError", cause: coded("X") } }, "away"]
    ] as const
    for (const [thrown, outage] of said) {
      assert.strictEqual(outageOf(thrown), outage)
      assert.strictEqual(outageOf(new Error("a query", { cause: { reason: thrown } })), outage)
    }
  })

  it("takes everything else for a bug", () => {
    for (const thrown of [new Error("x"), coded("ENOENT"), sqlite(19), null, "text", {}, 5]) {
      assert.isNull(outageOf(thrown))
    }
  })

  it("ends with an error that is its own cause", () => {
    const own: { cause?: unknown } = {}
    own.cause = own
    assert.isNull(outageOf(own))
  })
})
