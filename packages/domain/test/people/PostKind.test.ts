/** Titles as offices write them, and what they make of their holders. */
import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { postKindOf, PostKind, postWords } from "../../src/people/PostKind.ts"

const kindOf = (title: string | null) => postKindOf({ title })

describe("postKindOf", () => {
  it.each([
    ["社区书记", "mainLeader"],
    ["社区主任", "mainLeader"],
    ["党总支书记、居委会主任", "mainLeader"],
    ["党工委副书记、办事处主任", "mainLeader"],
    ["街道副主任", "leaderInCharge"],
    ["社区副书记", "leaderInCharge"],
    ["分管领导", "leaderInCharge"],
    ["社区副主任兼爱卫专干", "leaderInCharge"],
    ["爱卫专干", "specialist"],
    ["环境卫生专干", "specialist"],
    ["街道副主任、爱卫办主任", "leaderInCharge"],
    ["爱卫办主任", "staff"],
    ["爱卫会办公室主任", "staff"],
    ["团支部书记", "staff"],
    ["妇联主任", "staff"],
    ["四级主任科员", "staff"],
    ["网格员", "staff"],
    ["村支书", "mainLeader"],
    ["副区长", "leaderInCharge"],
    ["区长", "mainLeader"],
    ["片区长", "staff"],
    ["业委会主任", "staff"],
    ["居务监督委员会主任", "staff"],
    ["小区党支部书记", "staff"],
    ["退休书记", "staff"],
    ["副主任医师", "staff"],
    ["副研究员", "staff"],
    ["社区副书记、副主任科员", "leaderInCharge"],
    [null, "staff"]
  ] as const)("reads %s as %s", (title, kind) => {
    assert.strictEqual(kindOf(title), kind)
  })

  it("believes what is stored, whatever the title says", () => {
    fc.assert(
      fc.property(fc.constantFrom(...PostKind.literals), fc.string(), (kind, title) => {
        assert.strictEqual(postKindOf({ kind, title }), kind)
      })
    )
  })

  it("never takes a deputy for the main leader", () => {
    const deputy = fc.constantFrom(...postWords.deputies)
    const before = fc.constantFrom("", "社区", "党总支", "居委会")
    fc.assert(
      fc.property(before, deputy, (place, word) => {
        assert.strictEqual(kindOf(`${place}${word}`), "leaderInCharge")
      })
    )
  })

  it("looks for longer words before those they contain", () => {
    for (const words of [postWords.otherwise, postWords.deputies]) {
      words.forEach((word, at) =>
        assert.isFalse(words.slice(0, at).some((earlier) => word.includes(earlier)))
      )
    }
  })
})
