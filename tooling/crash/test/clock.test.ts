/** A machine whose clock stands behind what is recorded is not started, unless its operator says it is right. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { makeClient } from "@aiwei/client/makeClient"
import { serverInProcess } from "@aiwei/server/inProcess"
import { doctor } from "@aiwei/server/operate"
import { afterAll, afterEach, assert, describe, it, vi } from "vitest"

import { codes, importing } from "../src/office.ts"

const data = mkdtempSync(join(tmpdir(), "aiwei-clock-"))
afterAll(() => rmSync(data, { recursive: true, force: true }))
afterEach(() => vi.useRealTimers())

const hour = 3_600_000
const quiet = { data, logLevel: "none" } as const

const asked = async (acceptClock: boolean): Promise<string> => {
  const server = serverInProcess({ ...quiet, acceptClock })
  const answer = makeClient(server).api.org.offices.query()
  const told = await answer.then(
    (offices) => offices.map(({ name }) => name).join(),
    (thrown: unknown) => JSON.stringify((thrown as { cause?: unknown }).cause ?? String(thrown))
  )
  await server.close()
  return told
}

const clockBackBy = (hours: number): void => {
  vi.useFakeTimers({
    now: performance.timeOrigin + performance.now() - hours * hour,
    toFake: ["Date"]
  })
}

describe("a clock that stands behind the last entry", () => {
  it("is refused from an hour on, told by doctor, and accepted from whoever says so", async () => {
    const server = serverInProcess(quiet)
    await importing(makeClient(server), { "社区代码.csv": codes })
    await server.close()
    clockBackBy(0.5)
    assert.strictEqual(await asked(false), "河东街道")
    clockBackBy(30)
    assert.include(await asked(false), '"why":"clockBehind"')
    const { checks } = await doctor(quiet)
    assert.isFalse(checks.find(({ name }) => name === "clock")?.ok)
    assert.strictEqual(await asked(true), "河东街道")
    vi.useRealTimers()
    assert.isTrue((await doctor(quiet)).checks.find(({ name }) => name === "clock")?.ok)
  })
})
