/** A scheme can ask only for approvals that somebody may give, or its months could never be public. */
import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"

import { publicationRights } from "../../../src/access/rights/area/publicationRights.ts"
import { GrantedRole } from "../../../src/access/rights/Role.ts"
import {
  PublicationTerms,
  straightToTheWall
} from "../../../src/scheme/document/PublicationTerms.ts"

const isPublicationTerms = Schema.is(PublicationTerms)

describe("PublicationTerms", () => {
  it("take every role that may approve, and no other", () => {
    const may: ReadonlyArray<string> = publicationRights["publications.approve"]
    for (const role of GrantedRole.literals) {
      const terms = { ...straightToTheWall, approvals: [role] }
      assert.strictEqual(isPublicationTerms(terms), may.includes(role), role)
    }
  })
})
