/** The script works: the smallest rule is changed in every place, and every change is noticed. */
import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"

import { assert, describe, it } from "vitest"

import { judged } from "../src/judged.ts"
import type { Mutant, Mutated } from "../src/mutated.ts"

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url))

const run = (...args: ReadonlyArray<string>) =>
  spawnSync(process.execPath, ["--disable-warning=ExperimentalWarning", main, ...args], {
    encoding: "utf8"
  })

describe("npm run mutation", () => {
  it("finds that each change of the printed parts is noticed", { timeout: 120_000 }, () => {
    const { status, stdout, stderr } = run("--only", "assessment/scoring/printedParts.ts")
    assert.strictEqual(status, 0, stdout + stderr)
    assert.match(stdout, /^assessment\/scoring\/printedParts\.ts: 100\.0 % \((\d+) of \1\)$/m)
  })

  it("a file that is not there is wrong usage", () => {
    const { status, stderr } = run("--only", "nowhere.ts")
    assert.strictEqual(status, 2)
    assert.match(stderr, /no such file.*nowhere/)
  })
})

describe("judged", () => {
  const mutant = (status: Mutant["status"], column: number, replacement: string): Mutant => ({
    status,
    replacement,
    location: { start: { line: 2, column }, end: { line: 2, column: column + 1 } }
  })
  const made: Mutated = {
    source: "const a = 1\nx < y",
    mutants: [
      mutant("Killed", 1, "z"),
      mutant("Timeout", 5, "z"),
      mutant("Survived", 3, "<="),
      mutant("NoCoverage", 5, "0")
    ]
  }

  it("counts what was noticed, and names what was not", () => {
    const { score, noticed, late, all, survivors, idle } = judged("f.ts", made, [])
    assert.deepStrictEqual([score, noticed, late, all, idle], [50, 2, 1, 4, []])
    assert.deepStrictEqual(survivors, [
      { line: 2, code: "<", became: "<=" },
      { line: 2, code: "y", became: "0" }
    ])
  })

  it("an equivalent does not count, and one that is noticed after all is named", () => {
    const known = [
      { file: "f.ts", code: "<", became: "<=", why: "x is never y" },
      { file: "f.ts", code: "x", became: "z", why: "it was so once" },
      { file: "g.ts", code: "y", became: "0", why: "of another file" }
    ]
    const { score, all, survivors, idle } = judged("f.ts", made, known)
    assert.deepStrictEqual([Math.round(score), all, survivors.length], [67, 3, 1])
    assert.deepStrictEqual(idle, known.slice(1, 2))
  })
})
