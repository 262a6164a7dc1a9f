/** English stands for the words that came with the program, and never for an office's own. */
import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { inEnglish, retentionGrounds } from "../../src/personal/retentionGrounds.ts"
import { retentionKinds } from "../../src/personal/RetentionRule.ts"

describe("what a rule rests on", () => {
  it.each(retentionKinds)("has two languages: %s", (kind) => {
    const { basis, source } = retentionGrounds[kind]
    const said = inEnglish({ kind, basis: basis.zh, source: source.zh })
    assert.deepStrictEqual(said, { basisEn: basis.en, sourceEn: source.en })
    assert.notMatch(`${basis.en}${source.en}`, /\p{Script=Han}/u)
  })

  it("is left as an office wrote it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...retentionKinds), fc.string(), (kind, basis) => {
        const own = `${basis}。`
        assert.isNull(inEnglish({ kind, basis: own, source: "" }).basisEn)
      })
    )
  })
})
