/** What the operator of a machine asks, on a folder that is new, used, and spoilt. */
import { existsSync, readdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"

import { makeClient } from "@aiwei/client/makeClient"
import { testDatabase } from "@aiwei/testing/testDatabase"
import { assert, describe, it } from "vitest"

import { serverInProcess } from "../../src/inProcess.ts"
import { doctor, migrate, verify } from "../../src/operate.ts"
import { importOffice, march, newFolder, newPlace } from "../office.ts"

const failed = ({ checks }: Awaited<ReturnType<typeof doctor>>) =>
  checks.filter(({ ok }) => !ok).map(({ name }) => name)

/** An embedded database that is not there yet is made when it is needed: nothing is missing. */
const missing = testDatabase === "sqlite" ? [] : ["migrations"]

describe("the operator", () => {
  it("brings a database up to date once", async () => {
    const place = await newPlace()
    const first = await migrate(place)
    assert.strictEqual(first.applied.length, first.newest)
    assert.match(first.applied[0] ?? "", /^0001_/)
    assert.deepStrictEqual((await migrate(place)).applied, [])
    assert.deepStrictEqual(failed(await doctor(place)), [])
  })

  it("finds nothing wrong with an office that was imported and published", async () => {
    const place = await newPlace()
    const server = serverInProcess(place)
    const client = makeClient(server)
    await importOffice(client)
    await client.api.publications.publish.mutate({ period: march })
    await server.close()
    const found = await verify(place)
    assert.isTrue(found.ok, JSON.stringify(found.checks))
    assert.deepInclude(found.checks, { name: "publications", ok: true, detail: "1" })
  }, 120_000)

  it("looks at a new folder without making anything in it", async () => {
    const data = join(newFolder(), "office")
    const found = await doctor({ data })
    assert.deepStrictEqual(failed(found), [])
    assert.isFalse(existsSync(data))
  })

  it("says what migrations are missing, and what is no database", async () => {
    const place = await newPlace()
    assert.deepStrictEqual(failed(await doctor(place)), missing)
    const spoilt = newFolder()
    writeFileSync(join(spoilt, "aiwei.db"), "this is no database, only text".repeat(100))
    const found = await doctor({ data: spoilt })
    assert.include(failed(found), "database")
    assert.isFalse(found.ok)
  })

  it("says of a folder that cannot be one that it cannot, and of one below it", async () => {
    const file = join(newFolder(), "file")
    writeFileSync(file, "no folder")
    for (const data of [file, join(file, "below"), join(file, "far", "below")]) {
      assert.include(failed(await doctor({ data })), "dataFolder", data)
      const server = serverInProcess({ data, logLevel: "none" })
      await server.fetch(new Request(`${server.url}/session.current`)).then(
        () => assert.fail("it should not have opened"),
        (cause: unknown) => assert.match(String(cause), /EEXIST|ENOTDIR/)
      )
      await server.close()
    }
  })

  it("leaves nothing behind in a folder it looked at", async () => {
    const data = newFolder()
    await doctor({ data })
    assert.deepStrictEqual(readdirSync(data), [])
  })
})
