import { assert, describe, it } from "@effect/vitest"

import { tokenVerbs, verbsOf } from "../../../src/access/tokens/tokenVerbs.ts"
import { Verb } from "../../../src/access/Verb.ts"

const changes =
  /\.(add|addMany|change|changeMany|close|commit|create|erase|leave|move|open|publish|recode|remove|rename|save|set|stage|upload)$/

describe("verbsOf", () => {
  it("reads without changing anything, and nothing of accounts, rights or the trail", () => {
    const read = verbsOf("read") ?? []
    assert.isAbove(read.length, 20)
    for (const verb of read) {
      assert.notMatch(verb, changes)
      assert.notMatch(verb, /^(accounts?|grants|tokens|security|audit|backups|webhooks|personal)\./)
    }
  })

  it("adds to reading what an import or an export needs, and no more", () => {
    const read = new Set(verbsOf("read"))
    const more = (preset: "import" | "export") =>
      (verbsOf(preset) ?? []).filter((verb) => !read.has(verb))
    assert.isTrue(more("import").every((verb) => verb.startsWith("imports.")))
    assert.includeMembers(more("import"), ["imports.open", "imports.upload", "imports.commit"])
    assert.deepStrictEqual(more("export"), ["export.download"])
  })

  it("never lets a script lengthen its own life", () => {
    const all = tokenVerbs(verbsOf("all"))
    assert.notIncludeMembers([...all], ["account.createToken"])
    for (const verb of all) assert.notMatch(verb, /^account\.(?!show)/)
    assert.isTrue(all.length < Verb.literals.length)
  })
})
