import { afterAll, assert, describe, it } from "vitest"

import { arrows } from "../src/arrows.ts"
import { plant } from "./plant.ts"

const uses = (from: string, what = "{ x }") => `import ${what} from "${from}"\nexport const y = 1\n`

describe("arrows, in a house in order", () => {
  it("finds nothing, and has looked at all of it", () => {
    const { looked, findings } = arrows(
      plant({
        "packages/store/src/DayRepoSql.ts":
          'import { day } from "@aiwei/domain/Day"\nimport { x } from "effect/sql"\nexport const y = [day, x]\n',
        "packages/client/src/dayText.ts":
          'import type { Day } from "@aiwei/domain/Day"\nexport const dayText = (day: Day) => `${day}`\n',
        "apps/server/src/inProcess.ts": "export const x = 1\n",
        "apps/server/test/damaged.test.ts": uses("node:sqlite"),
        "apps/cli/src/Api.ts": uses("@aiwei/server/inProcess"),
        "apps/kiosk/src/effectType.ts": uses("effect", "type { x }")
      })
    )
    assert.deepStrictEqual(findings, [])
    assert.isAtLeast(looked, 9)
  })
})

/** One house with everything wrong at once: a cruise takes a second, so it is made only once. */
const wrong = {
  "packages/domain/src/upwards.ts": uses("@aiwei/api/router"),
  "packages/domain/src/clock.ts": uses("node:fs"),
  "packages/domain/src/a.ts": 'import { b } from "./b.ts"\nexport const a = () => b\n',
  "packages/domain/src/b.ts": 'import { a } from "./a.ts"\nexport const b = () => a\n',
  "packages/domain/src/lost.ts": uses("./nothing.ts"),
  "packages/store/src/store.ts": "export const x = 1\n",
  "packages/api/src/router.ts": "export const x = 1\n",
  "packages/api/src/store.ts": uses("@aiwei/store/store"),
  "packages/api/src/sql.ts": uses("effect/sql"),
  "packages/api/src/sqlite.ts": uses("node:sqlite"),
  "packages/api/src/hono.ts": uses("hono"),
  "packages/client/src/runTime.ts": uses("@aiwei/domain/Day", "{ day }"),
  "packages/extra/src/extra.ts": uses("@aiwei/domain/Day"),
  "apps/kiosk/src/effect.ts": uses("effect"),
  "apps/server/src/http.ts": "export const x = 1\n",
  "apps/server/src/look.ts": uses("node:sqlite"),
  "apps/cli/src/http.ts": uses("@aiwei/server/http")
}

describe("arrows, in a house where everything is wrong", () => {
  const said = arrows(plant(wrong, {}, afterAll)).findings.map(
    ({ where, what }) => `${where}: ${what}`
  )

  it.each([
    ["a room that imports upwards", "domain/src/upwards.ts: packages/domain: arrow that is not in"],
    [
      "a domain that wants more than effect",
      "domain/src/clock.ts: packages/domain: more than effect"
    ],
    ["a circle", "domain/src/a.ts: circle ("],
    ["a name that leads nowhere", "domain/src/lost.ts: name that leads nowhere"],
    ["a surface that imports the store", "api/src/store.ts: packages/api: arrow that is not in"],
    ["effect's SQL outside the store", "api/src/sql.ts: SQL outside the store"],
    ["Node's SQL outside the store", "api/src/sqlite.ts: SQL outside the store"],
    ["the server's own SQL, which only its tests may have", "look.ts: SQL outside the store"],
    ["HTTP outside the server", "api/src/hono.ts: HTTP outside the server"],
    [
      "at run time what may only be known as a type",
      "client/src/runTime.ts: packages/client: loads at run time what it may only know as a type"
    ],
    ["a room that has no line", "extra/src/extra.ts: room without a line in the plan"],
    ["effect in the browser", "kiosk/src/effect.ts: effect in the browser"],
    [
      "a command that goes past the server's doors",
      "cli/src/http.ts: apps/cli: arrow that is not in"
    ]
  ])("catches %s", (_what, expected) => {
    assert.isTrue(
      said.some((line) => line.includes(expected)),
      said.join("\n")
    )
  })

  it("blames nobody else", () => {
    const innocent =
      /^(packages\/store\/src\/store|packages\/api\/src\/router|apps\/server\/src\/http)/
    assert.deepStrictEqual(
      said.filter((line) => innocent.test(line) && !line.includes("circle")),
      []
    )
  })
})
