import { assert, describe, it } from "vitest"

import { arrows } from "../src/arrows.ts"
import { plant } from "./plant.ts"

const said = (files: Readonly<Record<string, string>>): string =>
  arrows(plant(files))
    .findings.map(({ where, what }) => `${where}: ${what}`)
    .join("\n")

const uses = (from: string, type = "") => `import ${type}{ x } from "${from}"\nexport const y = 1\n`

describe("arrows", () => {
  it("finds nothing in a house in order, and has looked at all of it", () => {
    const { looked, findings } = arrows(
      plant({
        "packages/store/src/DayRepoSql.ts":
          'import { day } from "@aiwei/domain/Day"\nimport { x } from "effect/sql"\nexport const y = [day, x]\n',
        "packages/client/src/dayText.ts":
          'import type { Day } from "@aiwei/domain/Day"\nexport const dayText = (day: Day) => `${day}`\n'
      })
    )
    assert.deepStrictEqual(findings, [])
    assert.isAtLeast(looked, 6)
  })

  it("catches a room that imports upwards", () => {
    const found = said({
      "packages/api/src/router.ts": "export const x = 1\n",
      "packages/domain/src/wrong.ts": uses("@aiwei/api/router")
    })
    assert.include(found, "packages/domain/src/wrong.ts: packages/domain: arrow that is not in the")
  })

  it("catches a surface that imports the store", () => {
    const found = said({
      "packages/store/src/store.ts": "export const x = 1\n",
      "packages/api/src/router.ts": uses("@aiwei/store/store")
    })
    assert.include(found, "packages/api/src/router.ts: packages/api: arrow that is not in the plan")
  })

  it("catches at run time what may only be known as a type", () => {
    const wrong = { "packages/client/src/wrong.ts": uses("@aiwei/domain/Day").replace("x", "day") }
    assert.include(said(wrong), "loads at run time what it may only know as a type")
  })

  it("catches a circle", () => {
    const found = said({
      "packages/domain/src/a.ts": 'import { b } from "./b.ts"\nexport const a = () => b\n',
      "packages/domain/src/b.ts": 'import { a } from "./a.ts"\nexport const b = () => a\n'
    })
    assert.include(found, ": circle (")
  })

  it.each(["effect/sql", "node:sqlite"])("catches %s outside the store", (from) => {
    const found = said({ "packages/api/src/router.ts": uses(from) })
    assert.include(found, "packages/api/src/router.ts: SQL outside the store")
  })

  it("catches effect in the browser, but not its types", () => {
    const page = "apps/kiosk/src/board.ts"
    assert.include(said({ [page]: uses("effect") }), `${page}: effect in the browser`)
    assert.strictEqual(said({ [page]: uses("effect", "type ") }), "")
  })

  it("catches HTTP outside the server, and a domain that wants more than effect", () => {
    assert.include(said({ "packages/api/src/router.ts": uses("hono") }), "HTTP outside the server")
    const clock = { "packages/domain/src/clock.ts": uses("node:fs") }
    assert.include(said(clock), "packages/domain: more than effect")
  })

  it("lets the command line through the server's doors only", () => {
    const server = { "apps/server/src/inProcess.ts": "export const x = 1\n" }
    const door = { ...server, "apps/cli/src/Api.ts": uses("@aiwei/server/inProcess") }
    assert.strictEqual(said(door), "")
    const window = {
      "apps/server/src/http.ts": "export const x = 1\n",
      "apps/cli/src/Api.ts": uses("@aiwei/server/http")
    }
    assert.include(said(window), "apps/cli/src/Api.ts: apps/cli: arrow that is not in the plan")
  })

  it("catches a name that leads nowhere, and a room that has no line", () => {
    const lost = { "packages/domain/src/lost.ts": uses("./nothing.ts") }
    assert.include(said(lost), "name that leads nowhere")
    const room = { "packages/extra/src/extra.ts": uses("@aiwei/domain/Day") }
    assert.include(said(room), "room without a line in the plan")
  })
})
