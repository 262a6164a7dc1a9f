import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { passwordFaults } from "../../../src/access/security/passwordFaults.ts"

const none = { names: [], common: false, usedBefore: false }
const profile = fc.constantFrom("asvs" as const, "mlps" as const)
const password = fc.string({ unit: "binary", maxLength: 40 })
const names = fc.array(fc.constantFrom("admin", "青石桥街道", "aiwei", "爱卫办", "li"))

describe("passwordFaults", () => {
  it("asks for eight characters as a person counts them, whatever the profile", () => {
    fc.assert(
      fc.property(profile, password, (which, text) => {
        const faults = passwordFaults(which, text, none)
        assert.strictEqual(faults.includes("short"), [...text].length < 8)
      })
    )
  })

  it("asks for no kinds of characters under asvs, and never minds an earlier password there", () => {
    fc.assert(
      fc.property(password, fc.boolean(), (text, usedBefore) => {
        const faults = passwordFaults("asvs", text, { ...none, usedBefore })
        assert.notIncludeMembers([...faults], ["classes"])
        assert.isFalse(faults.includes("usedBefore"))
      })
    )
  })

  it("is never less strict under mlps", () => {
    fc.assert(
      fc.property(
        password,
        names,
        fc.boolean(),
        fc.boolean(),
        (text, known, common, usedBefore) => {
          const context = { names: known, common, usedBefore }
          const [asvs, mlps] = [
            passwordFaults("asvs", text, context),
            passwordFaults("mlps", text, context)
          ]
          assert.includeMembers([...mlps], [...asvs])
        }
      )
    )
  })

  it("is not bought off by a name that is put in front or behind", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9!]{0,7}$/), fc.boolean(), (rest, behind) => {
        const text = behind ? `${rest}AIWEI` : `Admin${rest}`
        const faults = passwordFaults("asvs", text, { ...none, names: ["admin", "aiwei"] })
        assert.isTrue(faults.includes("named"), text)
      })
    )
  })

  it("tells what offices would choose", () => {
    const office = { ...none, names: ["admin", "青石桥街道", "aiwei", "li"] }
    assert.deepStrictEqual(passwordFaults("asvs", "青石桥街道2026", office), ["named"])
    assert.deepStrictEqual(passwordFaults("asvs", "aiwei and a long phrase", office), [])
    // Two letters are found everywhere: a name of two says nothing.
    assert.deepStrictEqual(passwordFaults("asvs", "delightful", office), [])
    assert.deepStrictEqual(passwordFaults("mlps", "abcdefgh", none), ["classes"])
    assert.deepStrictEqual(passwordFaults("mlps", "Abcdefg1", none), [])
    assert.deepStrictEqual(passwordFaults("mlps", "一个足够长的口令", none), ["classes"])
  })
})
