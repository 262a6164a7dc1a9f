/** What the tree shows is counted before anybody asks: after a start, and after an import elsewhere. */
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { setTimeout } from "node:timers/promises"

import { assert, describe, it } from "vitest"

import { serve } from "../../src/serve.ts"
import { importOffice, newFolder, operatorOf } from "../office.ts"

/** Looks from outside, as another process would: asking the server would count. */
const keptIn = (data: string): number => {
  const db = new DatabaseSync(join(data, "aiwei.db"), { readOnly: true })
  try {
    return Number(db.prepare("SELECT count(*) AS n FROM place_sums").get()?.["n"])
  } finally {
    db.close()
  }
}

const communities = 12

const untilKept = async (data: string): Promise<void> => {
  for (let looks = 0; keptIn(data) < communities; looks += 1) {
    assert.isBelow(looks, 300, "nothing was counted within 30 seconds")
    await setTimeout(100)
  }
}

describe("counting ahead", () => {
  it("fills what is missing when the server starts", async () => {
    const data = newFolder()
    await importOffice(operatorOf({ data }))
    assert.strictEqual(keptIn(data), 0)
    const server = await serve({ data, port: 0, logLevel: "none" })
    await untilKept(data)
    await server.close()
  }, 60_000)

  it("follows an import into a server that runs, whoever did it", async () => {
    const data = newFolder()
    const server = await serve({ data, port: 0, logLevel: "none" })
    await importOffice(operatorOf({ data }))
    await untilKept(data)
    await server.close()
  }, 60_000)
})
