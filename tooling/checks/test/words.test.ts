import { assert, describe, it } from "vitest"

import { words } from "../src/words.ts"
import { plant } from "./plant.ts"

const caught = (path: string, line: string): number =>
  words(plant({ [path]: `${line}\n` })).findings.length

describe("words", () => {
  it.each([
    "// TODO later",
    "const a = b as any",
    "const a = b as unknown as C",
    "// @ts-ignore",
    "// @ts-expect-error",
    "const rows = sql<{ n: number }>`SELECT 1`",
    'const here = new URL("./a", import.meta.url).pathname'
  ])("catches in a source: %s", (line) => {
    assert.strictEqual(caught("packages/store/src/a.ts", line), 1)
  })

  it.each([
    'it.skip("x", () => {})',
    'it.effect.only("x", () => {})',
    'describe.only("x", () => {})',
    'it.todo("x")',
    'it.prop.skip("x", [], () => true)'
  ])("catches in a test: %s", (line) => {
    assert.strictEqual(caught("packages/store/test/a.test.ts", line), 1)
  })

  it.each([
    "const total = items.skip(3)",
    "const order = sql < 3",
    "const a = sql`SELECT 1`",
    "// todo lists are not our subject",
    'const as = "as anything"'
  ])("leaves alone: %s", (line) => {
    assert.strictEqual(caught("packages/store/src/a.ts", line), 0)
  })

  it("lets a test of types expect an error, and a test claim rows", () => {
    assert.strictEqual(caught("packages/api/test/run.types.ts", "// @ts-expect-error why"), 0)
    assert.strictEqual(caught("packages/store/test/a.test.ts", "sql<{ n: 1 }>`SELECT 1`"), 0)
  })

  it.each(["utils", "helpers", "common", "types", "index"])("catches the file name %s", (name) => {
    assert.strictEqual(caught(`packages/store/src/${name}.ts`, "export const a = 1"), 1)
  })
})
