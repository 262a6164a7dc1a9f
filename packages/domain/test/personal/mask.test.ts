import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { type MaskKind, maskText } from "../../src/personal/mask.ts"

const digits = (least: number, most = least) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: least, maxLength: most })
    .map((all) => all.join(""))
const two = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((n) => String(n).padStart(2, "0"))

const mobile = fc.tuple(fc.integer({ min: 3, max: 9 }), digits(9)).map(([a, b]) => `1${a}${b}`)
const identity = fc
  .tuple(
    fc.integer({ min: 1, max: 8 }),
    digits(5),
    fc.constantFrom("19", "20"),
    digits(2),
    two(1, 12),
    two(1, 28),
    digits(3),
    fc.constantFrom("X", "x", "0", "7")
  )
  .map((parts) => parts.join(""))
const oldIdentity = fc
  .tuple(fc.integer({ min: 1, max: 8 }), digits(7), two(1, 12), two(1, 28), digits(3))
  .map((parts) => parts.join(""))
const landline = fc
  .tuple(fc.constantFrom("010", "0312", "021", "0755"), fc.integer({ min: 2, max: 8 }), digits(6))
  .map(([area, a, b]) => `${area}-${a}${b}`)

/** As people and machines write digits: full-width, spaced, with dashes, with what nobody sees. */
const dressed = (number: fc.Arbitrary<string>) =>
  fc
    .tuple(
      number,
      fc.boolean(),
      fc.array(fc.constantFrom("", "", "", " ", "-", "　", "－", "\u200b", "—", " - "), {
        minLength: 20,
        maxLength: 20
      })
    )
    .map(([text, wide, gaps]) =>
      [...text]
        .map((c) => (wide && /\d/.test(c) ? String.fromCodePoint(c.charCodeAt(0) + 0xfee0) : c))
        .map((c, i) => (i === 0 ? c : `${gaps[i] ?? ""}${c}`))
        .join("")
    )

const words = fc.stringMatching(/^[\u4e00-\u9fa5，。]{0,6}$/)
const around = (number: fc.Arbitrary<string>) =>
  fc.tuple(words, number, words).map(([before, it, after]) => `${before}${it}${after}`)

const count = (text: string): number =>
  [...text.normalize("NFKC")].filter((c) => /\d/.test(c)).length
const kinds = ["phone", "text"] as const satisfies ReadonlyArray<MaskKind>

describe("maskText", () => {
  it("shows a number as the office writes it", () => {
    assert.strictEqual(maskText("phone", "13800140145"), "138****0145")
    assert.strictEqual(maskText("phone", "+86 138-0014-0145"), "138****0145")
    assert.strictEqual(maskText("phone", "１３８００１４０１４５"), "138****0145")
    assert.strictEqual(maskText("phone", "0312-7654321"), "0312-*****21")
    assert.strictEqual(maskText("phone", "0312-7654321-123"), "0312-*****21-***")
    assert.strictEqual(maskText("phone", "0312-7654321转123"), "0312-*****21转***")
    assert.strictEqual(maskText("phone", "7654321"), "*****21")
    assert.strictEqual(maskText("phone", "13800140145/13911112222"), "138****0145/139****2222")
    assert.strictEqual(maskText("phone", "13800140145 139 1111 2222"), "138****0145 *** **** ****")
    assert.strictEqual(maskText("phone", "138****0145"), "138****0145")
    assert.strictEqual(maskText("phone", ""), "")
  })

  it("finds the numbers that hide in a remark", () => {
    assert.strictEqual(
      maskText("text", "身份证130606198001011234，党员"),
      "身份证130*************34，党员"
    )
    assert.strictEqual(
      maskText("text", "电话13800140145或0312-7654321"),
      "电话138****0145或0312-*****21"
    )
    assert.strictEqual(maskText("text", "身份证13060619800101123x"), "身份证130*************3x")
    assert.strictEqual(maskText("text", "一代证130606800101123"), "一代证130**********23")
  })

  it("leaves what is no number of a person", () => {
    const plain = [
      "2024-03-15至2025-03-14借调",
      "20240315调入",
      "辖区代码130606001001",
      "3号楼2单元，共1280户",
      "第2024-03号文",
      "2023 2024 2025 三年优秀",
      "09:52:46",
      ""
    ]
    for (const text of plain) assert.strictEqual(maskText("text", text), text)
  })

  it("keeps the first of a complainant's name", () => {
    assert.strictEqual(maskText("name", "欧阳明"), "欧**")
    assert.strictEqual(maskText("name", "欧**"), "欧**")
  })

  it("never shows more than seven digits of a mobile, however it is written", () => {
    for (const kind of kinds) {
      const seen = fc.property(around(dressed(mobile)), (text) => count(maskText(kind, text)) <= 7)
      fc.assert(seen, { numRuns: 2000 })
    }
    const prefixed = around(dressed(mobile.map((it) => `+86${it}`)))
    fc.assert(fc.property(prefixed, (text) => count(maskText("text", text)) <= 9))
  })

  it("never shows more than five digits of an identity number", () => {
    for (const kind of kinds) {
      for (const number of [identity, oldIdentity]) {
        const seen = fc.property(
          around(dressed(number)),
          (text) => count(maskText(kind, text)) <= 7
        )
        fc.assert(seen, { numRuns: 1000 })
      }
    }
  })

  it("never shows more than the area and two digits of a landline", () => {
    for (const kind of kinds) {
      fc.assert(fc.property(around(landline), (text) => count(maskText(kind, text)) <= 6))
    }
  })

  it("masks what is masked to itself", () => {
    const mess = fc
      .array(
        fc.constantFrom(
          "0",
          "1",
          "3",
          "8",
          "0145",
          "138",
          "*",
          "-",
          " ",
          "（",
          "x",
          "王",
          "86",
          "+",
          "2"
        ),
        {
          maxLength: 24
        }
      )
      .map((all) => all.join(""))
    const any = fc.oneof(mess, fc.string(), around(mobile), around(identity), landline)
    for (const kind of [...kinds, "name"] as const) {
      const same = fc.property(any, (text) => {
        const masked = maskText(kind, text)
        return maskText(kind, masked) === masked
      })
      fc.assert(same, { numRuns: 3000 })
    }
  })

  it("changes no text in which fewer than seven digits stand", () => {
    const few = fc.string().filter((text) => count(text) < 7)
    fc.assert(fc.property(few, (text) => maskText("text", text) === text))
  })
})
