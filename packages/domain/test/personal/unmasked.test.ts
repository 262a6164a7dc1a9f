import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { maskText } from "../../src/personal/mask.ts"
import { looksMasked, unmasked, unmaskedChange } from "../../src/personal/unmasked.ts"

const phone = "13800140145"
const other = "13911112222"
const remark = "身份证130606198001011234，电话13800140145"

describe("unmasked", () => {
  it("takes what was shown for what stands", () => {
    assert.strictEqual(unmasked("phone", "138****0145", phone), phone)
    assert.strictEqual(unmasked("phone", " 138＊＊＊＊0145 ", phone), phone)
    assert.strictEqual(unmasked("text", maskText("text", remark), remark), remark)
  })

  it("puts numbers back where somebody wrote around them", () => {
    const given = `${maskText("text", remark)}，已调离`
    assert.strictEqual(unmasked("text", given, remark), `${remark}，已调离`)
  })

  it("leaves a mask of another number to be refused", () => {
    const left = unmasked("phone", "138****0145", other)
    assert.strictEqual(left, "138****0145")
    assert.isTrue(looksMasked(left))
    assert.strictEqual(unmasked("phone", "138****0145", null), "138****0145")
  })

  it("leaves a text without stars alone", () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !/[*＊]/u.test(text)),
        (text) => unmasked("phone", text, phone) === text
      )
    )
  })

  it("gives back any number and any remark that was masked", () => {
    const digits = fc.stringMatching(/^1[3-9]\d{9}$/)
    const text = fc.tuple(fc.stringMatching(/^[\u4e00-\u9fa5，]{0,9}$/), digits)
    fc.assert(fc.property(digits, (it) => unmasked("phone", maskText("phone", it), it) === it))
    fc.assert(
      fc.property(text, ([words, number]) => {
        const whole = `${words}${number}`
        return unmasked("text", maskText("text", whole), whole) === whole
      })
    )
  })

  it("holds each field of a change against its row", () => {
    const row = { phone, remark: "", organisation: "王13800140145", unitName: null }
    const change = { phone: "138****0145", remark: "新", unit: "王138****0145", status: undefined }
    const back = { ...change, phone, unit: "王13800140145" }
    assert.deepStrictEqual(unmaskedChange(change, row), back)
    const own = { phone: other }
    assert.strictEqual(unmaskedChange(own, row), own)
  })
})
