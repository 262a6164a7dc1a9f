import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

import { afterAll, assert, describe, it } from "vitest"

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..")
const folder = mkdtempSync(join(tmpdir(), "aiwei-lint-"))
afterAll(() => rmSync(folder, { recursive: true }))

/** What the project's own settings say about a file that would lie at `path` in it. */
const said = (path, code) => {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, code)
  const program = join(root, "node_modules", "oxlint", "bin", "oxlint")
  const args = [program, "--config", join(root, ".oxlintrc.json"), "--format=unix", path]
  return spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" }).stdout
}

describe("no-claimed-rows", () => {
  it("catches a type claimed for rows", () => {
    const code = "export const f = (sql) => sql<{ n: number }>`SELECT 1 AS n`\n"
    assert.include(said("packages/store/src/claimed.ts", code), "no-claimed-rows")
  })
  it("leaves a plain query, another tag and a test alone", () => {
    const plain = "export const f = (sql, of) => [sql`SELECT 1`, of<number>`x`]\n"
    assert.notInclude(said("packages/store/src/plain.ts", plain), "no-claimed-rows")
    const claimed = "export const f = (sql) => sql<{ n: number }>`SELECT 1 AS n`\n"
    assert.notInclude(said("packages/store/test/claimed.ts", claimed), "no-claimed-rows")
  })
})

describe("no-barrel", () => {
  it("catches a file that only passes on, and a star", () => {
    assert.include(said("packages/domain/src/all.ts", 'export { a } from "./a.ts"\n'), "no-barrel")
    const star = 'export * from "./a.ts"\nexport const b = 1\n'
    assert.include(said("packages/domain/src/star.ts", star), "no-barrel")
  })
  it("leaves a file alone that has something of its own", () => {
    const code = 'export { a } from "./a.ts"\nexport const b = 1\n'
    assert.notInclude(said("packages/domain/src/own.ts", code), "no-barrel")
  })
})

describe("the project's settings", () => {
  it("catch raw time, raw chance and settings read past config.ts", () => {
    const code = "export const f = () => [new Date(), Math.random(), process.env]\n"
    const output = said("packages/domain/src/raw.ts", code)
    for (const rule of ["no-restricted-globals", "no-restricted-properties"]) {
      assert.include(output, rule)
    }
    assert.strictEqual(output.match(/no-restricted-properties/g)?.length, 2)
  })
  it("catch any, and a non-null claim", () => {
    const code = "export const f = (a: any, b?: string) => [a, b!]\n"
    const output = said("packages/domain/src/any.ts", code)
    assert.include(output, "no-explicit-any")
    assert.include(output, "no-non-null-assertion")
  })
})
