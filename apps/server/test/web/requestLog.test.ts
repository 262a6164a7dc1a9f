/** The log says enough to find a request again, and nothing somebody could misuse. */
import { assert, describe, it } from "@effect/vitest"

import { makeRequestLog } from "../../src/web/requestLog.ts"

const written = (
  least: "info" | "error" | "none",
  use: (log: ReturnType<typeof makeRequestLog>) => void
) => {
  let text = ""
  const log = makeRequestLog(least, (more) => (text += more))
  use(log)
  log.flush()
  return text.split("\n").filter((line) => line !== "")
}

describe("the request log", () => {
  it("writes one line of JSON each, from its level on", () => {
    const lines = written("info", (log) => {
      log.write("debug", { path: "/board" })
      log.write("info", { path: "/trpc/a" })
      log.write("error", { path: "/trpc/b" })
    })
    assert.deepStrictEqual(
      lines.map((line) => JSON.parse(line).path),
      ["/trpc/a", "/trpc/b"]
    )
    assert.isAbove(JSON.parse(lines[0] ?? "{}").time, 1_700_000_000_000)
  })

  it("is silent when it should be", () => {
    assert.deepStrictEqual(
      written("none", (log) => log.write("error", { path: "/" })),
      []
    )
  })
})
