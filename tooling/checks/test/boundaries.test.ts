import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"

import { assert, describe, it } from "vitest"

import { checkedFiles } from "../src/boundaries.ts"
import { projectRoot } from "../src/tree.ts"
import { plant } from "./plant.ts"

const packageOf = (name: string, uses: Readonly<Record<string, string>>) =>
  JSON.stringify({
    name: `@aiwei/${name}`,
    version: "0.0.0",
    type: "module",
    exports: { "./*": "./src/*.ts" },
    dependencies: uses
  })
const tagged = (tag: string) => JSON.stringify({ extends: ["//"], tags: [tag] })

/** A domain and a store; `declared` is what the domain says it needs, `code` what it imports. */
const said = (declared: Readonly<Record<string, string>>, code: string) => {
  const root = plant(
    {
      "turbo.json": readFileSync(join(projectRoot, "turbo.json"), "utf8"),
      "package.json": '{"name":"planted","private":true,"packageManager":"pnpm@12.21.0"}\n',
      "pnpm-workspace.yaml": 'packages: ["packages/*"]\n',
      "pnpm-lock.yaml": "lockfileVersion: '9.0'\nimporters: {}\n",
      "packages/domain/turbo.json": tagged("meaning"),
      "packages/domain/src/Day.ts": code,
      "packages/store/turbo.json": tagged("storage"),
      "packages/store/src/store.ts": "export const x = 1\n"
    },
    {
      "packages/domain/package.json": packageOf("domain", declared),
      "packages/store/package.json": packageOf("store", {})
    }
  )
  const turbo = join(projectRoot, "node_modules", ".bin", "turbo")
  const done = spawnSync(turbo, ["boundaries"], { cwd: root, encoding: "utf8" })
  return { status: done.status, text: `${done.stdout}${done.stderr}` }
}

const wrong = 'import { x } from "@aiwei/store/store"\nexport const y = x\n'

describe("turbo boundaries", () => {
  it("finds nothing in a house in order, and says how much it looked at", () => {
    const { status, text } = said({}, "export const day = 1\n")
    assert.strictEqual(status, 0, text)
    assert.isAbove(checkedFiles(text), 0)
  })
  it("catches a package that depends on one above it", () => {
    const { status, text } = said({ "@aiwei/store": "workspace:*" }, wrong)
    assert.notStrictEqual(status, 0)
    assert.include(text, "storage")
  })
  it("catches an import that the package does not declare", () => {
    const { status, text } = said({}, wrong)
    assert.notStrictEqual(status, 0)
    assert.include(text, "@aiwei/store")
  })
})

describe("checkedFiles", () => {
  it("takes silence for nothing", () => {
    assert.strictEqual(checkedFiles(""), 0)
    assert.strictEqual(checkedFiles("Checked 12 files in 3 packages, no issues found"), 12)
  })
})
