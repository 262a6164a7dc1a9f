import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { leftBy, type Owed, owedBy, owedFirst } from "../../src/access/owed.ts"
import { usualSecurity } from "../../src/access/security/SecuritySettings.ts"
import { Verb } from "../../src/access/Verb.ts"

const owes = fc.uniqueArray(fc.constantFrom<Owed>("password", "secondFactor"))
const verb = fc.constantFrom(...Verb.literals)
const fine = { mustChange: false, passwordAge: 0, roles: ["leader"], hasSecondFactor: false }

describe("owedFirst", () => {
  it("lets everything pass where nothing is owed, and only what settles it where something is", () => {
    fc.assert(
      fc.property(owes, verb, (owed, asked) => {
        const first = owedFirst(owed, asked)
        if (owed.length === 0) assert.isNull(first)
        if (first === null && owed.length > 0) assert.match(asked, /^(session|account)\./)
        if (asked.startsWith("session.")) assert.isNull(first)
      })
    )
  })

  it("always leaves the way to settle it", () => {
    assert.isNull(owedFirst(["password"], "account.changePassword"))
    assert.isNull(owedFirst(["secondFactor"], "account.confirmSecondFactor"))
    assert.strictEqual(owedFirst(["secondFactor"], "account.changePassword"), "secondFactor")
    assert.strictEqual(owedFirst(["password"], "people.list"), "password")
    assert.isNull(leftBy([]))
  })
})

describe("owedBy", () => {
  it("asks for a new password when somebody else set it, and when it is old under mlps alone", () => {
    const mlps = { ...usualSecurity, profile: "mlps" as const, passwordDays: 90 }
    assert.deepStrictEqual(owedBy({ ...fine, mustChange: true }, usualSecurity), ["password"])
    assert.deepStrictEqual(owedBy({ ...fine, passwordAge: 89 }, mlps), [])
    assert.deepStrictEqual(owedBy({ ...fine, passwordAge: 90 }, mlps), ["password"])
    assert.deepStrictEqual(owedBy({ ...fine, passwordAge: 9000 }, usualSecurity), [])
  })

  it("asks for a second factor by role", () => {
    const strict = { ...usualSecurity, secondFactorFor: ["leader" as const] }
    assert.deepStrictEqual(owedBy(fine, strict), ["secondFactor"])
    assert.deepStrictEqual(owedBy({ ...fine, hasSecondFactor: true }, strict), [])
    assert.deepStrictEqual(owedBy({ ...fine, roles: ["inspector"] }, strict), [])
  })
})
