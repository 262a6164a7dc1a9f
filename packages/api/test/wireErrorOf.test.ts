/** What leaves the server when something goes wrong: a tag and data, and never more. */
import { DomainError, MoveMakesCycle } from "@aiwei/domain/errors"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { assert, describe, it } from "@effect/vitest"
import { TRPCError } from "@trpc/server"
import { Schema } from "effect"

import { codeOf } from "../src/errorMap.ts"
import { refusal } from "../src/refusal.ts"
import { wireErrorOf } from "../src/wireErrorOf.ts"

describe("wireErrorOf", () => {
  it.prop(
    "keeps tag and data of every refusal, and gives it the code of the map",
    [DomainError],
    ([error]) => {
      const thrown = refusal(error)
      assert.strictEqual(thrown.code, codeOf[error._tag])
      const wire = JSON.parse(JSON.stringify(wireErrorOf(thrown)))
      const back = Schema.decodeUnknownSync(DomainError)(wire)
      assert.strictEqual(back._tag, error._tag)
      assert.notProperty(wire, "stack")
    }
  )

  it("says of a fault of ours nothing at all", () => {
    const fault = new TRPCError({ code: "INTERNAL_SERVER_ERROR", cause: new Error("secret") })
    assert.isNull(wireErrorOf(fault))
  })

  it("names the place of each issue of an input", () => {
    const cause = Object.assign(new Error("bad"), {
      issues: [{ message: "a number", path: ["rows", 0, { key: "code" }] }, { message: "whole" }]
    })
    assert.deepStrictEqual(wireErrorOf(new TRPCError({ code: "BAD_REQUEST", cause })), {
      _tag: "InvalidInput",
      issues: [
        { path: "rows.0.code", message: "a number" },
        { path: "", message: "whole" }
      ]
    })
  })

  it("tells a name that leads nowhere and a time that ran out", () => {
    const nowhere = new TRPCError({ code: "NOT_FOUND" })
    assert.deepStrictEqual(wireErrorOf(nowhere, "org.nothing"), {
      _tag: "NoSuchProcedure",
      path: "org.nothing"
    })
    const late = new TRPCError({ code: "GATEWAY_TIMEOUT", message: "30" })
    assert.deepStrictEqual(wireErrorOf(late), { _tag: "TookTooLong", seconds: 30 })
  })

  it("says of an outage which kind it is, and of no other", () => {
    const busy = new TRPCError({ code: "SERVICE_UNAVAILABLE", message: "busy" })
    assert.deepStrictEqual(wireErrorOf(busy), { _tag: "StoreUnavailable", why: "busy" })
    const odd = new TRPCError({ code: "SERVICE_UNAVAILABLE", message: "/var/lib/x" })
    assert.isNull(wireErrorOf(odd))
  })

  it("takes the domain's own not-found for what it is", () => {
    const id = OrgUnitId.make("01h00000000000000000000000")
    const cycle = refusal(new MoveMakesCycle({ id, newParentId: id }))
    assert.strictEqual(wireErrorOf(cycle)?._tag, "MoveMakesCycle")
  })
})
