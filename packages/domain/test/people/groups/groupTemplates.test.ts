/** What every template of a leading group must offer, whatever its words. */
import { describe, it } from "@effect/vitest"
import { assert } from "vitest"

import { groupTemplates, templateOf } from "../../../src/people/groups/groupTemplates.ts"
import { GroupPurpose } from "../../../src/people/groups/LeadingGroup.ts"

describe("templates of leading groups", () => {
  it("are there for every purpose but an office's own", () => {
    for (const purpose of GroupPurpose.literals) {
      assert.strictEqual(templateOf(purpose) === null, purpose === "other", purpose)
    }
  })

  it("have one head by the main leader's post, a deputy, a director of the office and members", () => {
    for (const { purpose, seats } of groupTemplates) {
      const roles = seats.map(({ role }) => role)
      assert.deepStrictEqual(roles, ["head", "deputy", "officeDirector", "member"], purpose)
      assert.strictEqual(seats[0]?.postKind, "mainLeader")
    }
  })

  it("say in both languages what they are called and what each seat does", () => {
    for (const { zh, en, seats } of groupTemplates) {
      for (const said of [{ zh, en }, ...seats.map(({ dutyText }) => dutyText)]) {
        assert.match(said.zh, /\p{Script=Han}{4}/u)
        assert.match(said.en, /^[A-Z][ -~]+$/)
      }
    }
  })
})
