/** Completion follows the tree: every command's name and options are in every shell's script. */
import { Command } from "commander"
import { assert, describe, it } from "vitest"

import { completionScript } from "../src/text/completionScript.ts"

const program = new Command("aiwei").option("--json")
program.command("rank").option("--scheme <s>").command("publish").option("--reason <text>")

describe("completionScript", () => {
  for (const shell of ["bash", "zsh", "fish"] as const) {
    it(`names every command and option for ${shell}`, () => {
      const script = completionScript(program, shell)
      for (const word of ["rank", "publish", "--scheme", "--reason", "--json"]) {
        assert.include(script, word)
      }
    })
  }

  it("asks the longest path first, since in bash the first pattern that fits wins", () => {
    const script = completionScript(program, "bash")
    assert.isBelow(script.indexOf('" rank publish"'), script.indexOf('" rank"'))
  })
})
