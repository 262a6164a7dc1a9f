/** Laws of reading fields: what was read is read again as itself, and what is wrong names its field. */
import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import * as fc from "fast-check"

import {
  readBirth,
  readCount,
  readNeeded,
  readPhone,
  readText
} from "../../src/register/readFields.ts"

const valueOf = <A>(said: Result.Result<A, { readonly why: string }>): A | string =>
  Result.isSuccess(said) ? said.success : said.failure.why

const mobile = fc.stringMatching(/^1[3-9][0-9]{9}$/)
/** No area begins with two zeros: that is how the country is dialled. */
const landline = fc.stringMatching(/^0[1-9][0-9]{1,2}-[0-9]{7,8}$/)
const wide = (text: string) =>
  text.replace(/[0-9]/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))

describe("readFields", () => {
  it("reads a phone however it is spaced, dashed, widened or prefixed", () => {
    fc.assert(
      fc.property(mobile, (phone) => {
        const dashed = `${phone.slice(0, 3)}-${phone.slice(3, 7)}-${phone.slice(7)}`
        const written = [
          phone,
          ` ${phone} `,
          dashed,
          dashed.replaceAll("-", " "),
          wide(phone),
          `+86 ${phone}`
        ]
        for (const text of written) assert.strictEqual(valueOf(readPhone("phone", text)), phone)
      })
    )
    fc.assert(
      fc.property(landline, (phone) => {
        const read = valueOf(readPhone("phone", phone))
        return read === phone && valueOf(readPhone("phone", read)) === read
      })
    )
  })

  it("never takes a number with a digit too few or too many for a phone", () => {
    fc.assert(
      fc.property(mobile, fc.constantFrom("", "1"), (phone, more) => {
        const wrong = more === "" ? phone.slice(0, 10) : phone + more
        return valueOf(readPhone("phone", wrong)) === "phone"
      })
    )
  })

  it("reads a month of birth in the usual spellings, and an uncertain one not at all", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        (year, m) => {
          const [month, short] = [String(m).padStart(2, "0"), String(m)]
          const written = [
            `${year}-${month}`,
            `${year}.${month}`,
            `${year}年${short}月`,
            `${year}/${short}`
          ]
          for (const text of [...written, `${year}${month}`, `${year}-${month}-15`]) {
            assert.strictEqual(valueOf(readBirth("birth", text)), `${year}-${month}`)
          }
        }
      )
    )
    for (const wrong of [
      "1974.1",
      "1985-13",
      "1985-00",
      "85",
      "1850-01",
      "五月",
      "1985-02-30",
      "1985.4.31"
    ]) {
      assert.strictEqual(valueOf(readBirth("birth", wrong)), "birth", wrong)
    }
  })

  it("takes whole numbers from zero on, and nothing for nothing", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (n) => {
        const isCount = Number.isInteger(n) && n >= 0 && n <= 2_147_483_647
        return valueOf(readCount("households", n)) === (isCount ? n : "count")
      })
    )
    assert.isNull(valueOf(readCount("households", null)))
  })

  it("keeps text in one line without blanks around it, and bounds it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
        const read = valueOf(readText("post", text))
        assert.notMatch(read ?? "", /^\s|\s$|[\n\t]/)
        return read === null ? text.trim() === "" || !/\S/.test(text.replace(/\p{Cc}/gu, "")) : true
      })
    )
    assert.strictEqual(valueOf(readText("post", "长".repeat(101))), "tooLong")
    assert.strictEqual(valueOf(readNeeded("name", " \n ")), "blank")
  })

  it("leaves out what nobody sees, and halves of characters", () => {
    assert.strictEqual(valueOf(readNeeded("name", "\u200b\ufeff")), "blank")
    assert.strictEqual(valueOf(readNeeded("name", "\u202e张\u202c三\ud800")), "张三")
    assert.strictEqual(valueOf(readPhone("phone", "\u202d138 0000 0145\u202c")), "13800000145")
    assert.strictEqual(valueOf(readText("post", "𠮷野家👨‍👩‍👧")), "𠮷野家👨‍👩‍👧")
  })
})
