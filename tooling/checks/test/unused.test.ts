import { readFileSync } from "node:fs"
import { join } from "node:path"

import { assert, describe, it } from "vitest"

import { projectRoot } from "../src/tree.ts"
import { unused } from "../src/unused.ts"
import { plant } from "./plant.ts"

const settings = readFileSync(join(projectRoot, ".knip.json"), "utf8")
const uses = (what: string) =>
  `{"name":"@aiwei/server","type":"module","dependencies":{"@aiwei/domain":"workspace:*"${what}}}`

/** A house where everything is used: the server's main uses the domain, by its declared name. */
const house = {
  ".knip.json": settings,
  "package.json": '{"name":"planted","private":true,"type":"module"}\n',
  "pnpm-workspace.yaml": 'packages: ["packages/*", "apps/*"]\n',
  ".dependency-cruiser.cjs": "module.exports = {}\n",
  "packages/domain/src/Day.ts": "export const day = 1\n",
  "packages/domain/src/Month.ts": "export const month = 1\n",
  "apps/server/src/main.ts":
    'import { day } from "@aiwei/domain/Day"\nimport { month } from "@aiwei/domain/Month"\nimport { own } from "./own.ts"\nconsole.log(day, month, own)\n',
  "apps/server/src/own.ts": "export const own = 1\n"
}

const said = (files: Readonly<Record<string, string>>) =>
  unused(plant({ ...house, ...files }, { "apps/server/package.json": uses("") }))

describe("unused", () => {
  it("finds nothing where everything is used", () => {
    const { clean, said: text } = said({})
    assert.strictEqual(text, "")
    assert.isTrue(clean)
  })
  it("catches a file of an app that nobody imports", () => {
    const { clean, said: text } = said({ "apps/server/src/dead.ts": "export const dead = 1\n" })
    assert.isFalse(clean)
    assert.match(text, /Unused files[^]*apps\/server\/src\/dead\.ts/)
  })
  it("catches an export that nobody uses, in an app and in a package that exports every file", () => {
    const inApp = said({
      "apps/server/src/own.ts": "export const own = 1\nexport const dead = 2\n"
    })
    assert.match(inApp.said, /Unused exports[^]*dead +apps\/server\/src\/own\.ts/)
    const inPackage = said({ "packages/domain/src/Year.ts": "export const year = 1\n" })
    assert.isFalse(inPackage.clean)
    assert.match(inPackage.said, /year +packages\/domain\/src\/Year\.ts/)
  })
  it("catches a dependency that nobody imports", () => {
    const root = plant(house, { "apps/server/package.json": uses(',"hono":"1.0.0"') })
    assert.match(unused(root).said, /Unused dependencies[^]*hono/)
  })
})
