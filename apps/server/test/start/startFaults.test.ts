/** A start that would be unsafe is refused in production, and told everywhere else. */
import { chmodSync, existsSync } from "node:fs"
import { join } from "node:path"

import { assert, describe, it } from "vitest"

import { settingsFrom, type SettingsGiven } from "../../src/config.ts"
import { serve } from "../../src/serve.ts"
import { isLoopback, startFaults } from "../../src/start/startFaults.ts"
import { StartRefused } from "../../src/start/StartRefused.ts"
import { newFolder, thrownBy } from "../office.ts"
import { trailOf } from "../trail.ts"

const faultsOf = (given: SettingsGiven) =>
  startFaults(settingsFrom({ data: newFolder(), ...given })).map(({ why }) => why)

describe("what makes a start unsafe", () => {
  it("is nothing where everything is as it comes", () => {
    assert.deepStrictEqual(faultsOf({}), [])
  })

  it.each(["0.0.0.0", "::", "10.0.0.4", "aiwei.example.cn", "127.0.0.1.example.cn"])(
    "is to listen on %s without anything that encrypts",
    (host) => {
      assert.deepStrictEqual(faultsOf({ host }), ["openLine"])
      assert.deepStrictEqual(faultsOf({ host, trustProxy: true }), [])
      assert.deepStrictEqual(faultsOf({ host, insecureHttp: true }), [])
    }
  )

  it("is not to listen on this machine alone, however it is called", () => {
    for (const host of ["127.0.0.1", "127.1.2.3", "localhost", "LOCALHOST", "::1"]) {
      assert.isTrue(isLoopback(host), host)
      assert.deepStrictEqual(faultsOf({ host }), [])
    }
  })

  it.each([0o750, 0o705, 0o755, 0o777])("is a data folder others may look into: %o", (mode) => {
    const data = newFolder()
    chmodSync(data, mode)
    assert.deepStrictEqual(faultsOf({ data }), ["folderReadable"])
    chmodSync(data, 0o700)
    assert.deepStrictEqual(faultsOf({ data }), [])
  })

  it("is an open line to a database on another machine", () => {
    const of = (databaseUrl: string) => faultsOf({ databaseUrl })
    assert.deepStrictEqual(of("postgres://a:secret@10.0.0.9/aiwei"), ["databaseOpenLine"])
    assert.deepStrictEqual(of("postgres://a@db.example/aiwei?sslmode=prefer"), ["databaseOpenLine"])
    assert.deepStrictEqual(of("postgres://a@db.example/aiwei?sslmode=verify-full"), [])
    assert.deepStrictEqual(of("postgres://a@127.0.0.1:5433/aiwei"), [])
    assert.deepStrictEqual(of("postgres:///aiwei?host=/var/run/postgresql"), [])
  })

  it("never repeats the address of the database: a password stands in it", () => {
    const settings = settingsFrom({ data: newFolder(), databaseUrl: "postgres://a:pw@10.0.0.9/x" })
    assert.notInclude(JSON.stringify(startFaults(settings)), "pw")
  })
})

describe("a server", () => {
  it("in production refuses before it opens anything", async () => {
    const data = join(newFolder(), "data")
    const thrown = await thrownBy(serve({ data, host: "0.0.0.0", port: 0, production: true }))
    assert.instanceOf(thrown, StartRefused)
    assert.isFalse(existsSync(data))
  })

  it("elsewhere starts and says what a production server would not start with", async () => {
    const data = newFolder()
    chmodSync(data, 0o755)
    const serving = await serve({ data, port: 0, logLevel: "none" })
    assert.deepStrictEqual(
      serving.warnings.map(({ why }) => why),
      ["folderReadable"]
    )
    await serving.close()
    await thrownBy(serve({ data, port: 0, logLevel: "none", production: true }))
  })

  it("says that the first account was never used to found the administrators", async () => {
    const data = newFolder()
    const start = () => serve({ data, port: 0, logLevel: "none", production: true })
    const first = await start()
    assert.deepStrictEqual(first.warnings, [])
    await first.close()
    const trail = trailOf({ data })
    await trail.told("UPDATE accounts SET created_at = '2026-01-01T00:00:00.000Z'")
    const later = await start()
    await later.close()
    assert.deepStrictEqual(
      later.warnings.map(({ why, what }) => [why, what]),
      [["founderOpen", "admin"]]
    )
    assert.isAbove(Number(later.warnings[0]?.detail), 7)
  })

  it("believes no proxy and is not in production unless it is told", () => {
    const { trustProxy, production, insecureHttp } = settingsFrom({})
    assert.deepStrictEqual([trustProxy, production, insecureHttp], [false, false, false])
  })
})
