/** A disk without room, and one that may only be read: refused by name, nothing half written, and on again. */
import { assert, describe, it } from "vitest"

import { onDisk } from "../src/disk.ts"

describe("a disk", () => {
  it("that is full refuses what does not fit, keeps what was there, and takes more once there is room", async () => {
    const told = await onDisk("full", 10_500)
    assert.deepStrictEqual(told.faults, [])
    const why = told.isDisk ? "full" : "away"
    assert.deepStrictEqual([...new Set(told.refused)], [`StoreUnavailable ${why}`])
    assert.strictEqual(told.afterwards, told.isDisk ? 3 : 0)
  })

  it("that may only be read is refused as a whole, and is as it was once it may be written", async () => {
    const told = await onDisk("readOnly", 20_000)
    assert.deepStrictEqual(told.faults, [])
    assert.deepStrictEqual(told.refused, ["StoreUnusable cannotOpen"])
    assert.strictEqual(told.afterwards, 3)
  })
})
