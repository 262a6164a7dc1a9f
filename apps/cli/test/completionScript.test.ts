/** Completion follows the tree, and a real bash completes with it. */
import { spawnSync } from "node:child_process"

import { Argument, Command, Option } from "commander"
import { assert, describe, it } from "vitest"

import { run } from "../src/aiwei.ts"
import { completionScript } from "../src/text/completionScript.ts"

const program = new Command("aiwei").option("--json").option("--data <dir>")
program.command("rank").option("--scheme <s>").command("publish").option("--reason <text>")
program.command("export").addArgument(new Argument("<kind>").choices(["people", "zones"]))
program
  .command("list")
  .addOption(new Option("--level <level>").choices(["village", "grid"]))
  .option("--on <day>")

describe("completionScript", () => {
  for (const shell of ["bash", "zsh", "fish"] as const) {
    it(`names every command and option for ${shell}`, () => {
      const script = completionScript(program, shell)
      for (const word of ["rank", "publish", "scheme", "reason", "json", "zones", "village"]) {
        assert.include(script, word)
      }
    })
  }
})

/** What bash offers after these words; the last one is what has been typed so far. */
const offered = (script: string, ...words: ReadonlyArray<string>): ReadonlyArray<string> => {
  const ask = [
    script,
    `COMP_WORDS=(aiwei ${words.map((word) => `'${word}'`).join(" ")})`,
    `COMP_CWORD=${words.length}`,
    "_aiwei",
    'printf "%s\\n" "${COMPREPLY[@]}"'
  ].join("\n")
  const done = spawnSync("bash", ["--norc", "-c", ask], { encoding: "utf8" })
  assert.strictEqual(done.stderr, "")
  return done.stdout.split("\n").filter((word) => word !== "")
}

describe("in bash", () => {
  const script = completionScript(program, "bash")

  it("offers what the tree has at that place", () => {
    assert.includeMembers([...offered(script, "")], ["rank", "export", "list", "--json"])
    assert.deepStrictEqual(offered(script, "ra"), ["rank"])
    assert.deepStrictEqual(offered(script, "rank", "pu"), ["publish"])
    assert.deepStrictEqual(offered(script, "rank", "publish", "--re"), ["--reason"])
    assert.deepStrictEqual(offered(script, "rank", "2026-05", "--sch"), ["--scheme"])
  })

  it("offers the values that an argument or an option may have", () => {
    assert.deepStrictEqual(offered(script, "export", "z"), ["zones"])
    assert.deepStrictEqual(offered(script, "list", "--level", ""), ["village", "grid"])
  })

  it("takes no value for a command, and leaves file names to the shell", () => {
    assert.deepStrictEqual(offered(script, "--data", "list", "ra"), ["rank"])
    assert.deepStrictEqual(offered(script, "--data", ""), [])
  })

  it("has the whole of the real tree", async () => {
    const printed: Array<string> = []
    const code = await run(["completion", "bash"], {
      data: (text) => void printed.push(text),
      note: () => undefined,
      bytes: () => Promise.resolve(),
      askPassword: () => Promise.resolve(""),
      live: false
    })
    assert.strictEqual(code, 0)
    const real = printed.join("\n")
    assert.includeMembers([...offered(real, "import", "")], ["inspect", "list", "show", "--strict"])
    assert.deepStrictEqual(offered(real, "export", "ran"), ["ranking"])
    assert.deepStrictEqual(offered(real, "--lang", ""), ["zh", "en"])
  })
})
