/** A disk without room, and one that may only be read: refused by name, nothing half written, and on again. */
import { assert, describe, it } from "vitest"

import { onDisk } from "../src/disk.ts"

describe("a disk", () => {
  it("that is full refuses what does not fit, keeps what was there, and takes more once there is room", async () => {
    const told = await onDisk("full", 3000)
    assert.deepStrictEqual(told.faults, [])
    assert.deepStrictEqual([...new Set(told.refused)], ["StoreUnavailable full"])
    assert.strictEqual(told.afterwards, 3)
  })

  it("that may only be read refuses to write, still answers, and takes more once it may be written", async () => {
    const told = await onDisk("readOnly", 20_000)
    assert.deepStrictEqual(told.faults, [])
    assert.deepStrictEqual(told.refused, ["StoreUnavailable readOnly"])
    assert.strictEqual(told.afterwards, 3)
  })
})
