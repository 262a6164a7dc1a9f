/** Laws of the cell readers: what they read back is what was written, and nothing unreadable is zero. */
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

import { chineseNumber } from "../../src/cells/chineseNumber.ts"
import { parseThousandths, thousandthsOf, writtenExactly } from "../../src/cells/exact.ts"
import { readBuilding } from "../../src/cells/readBuilding.ts"
import { readInteger } from "../../src/cells/readInteger.ts"
import { readName } from "../../src/cells/readName.ts"
import { readPhone } from "../../src/cells/readPhone.ts"
import { readDeduction, readPoints } from "../../src/cells/readPoints.ts"

const thousandths = fc.integer({ min: 0, max: 200_000 })
const wide = (text: string): string =>
  text.replace(/[0-9.]/gu, (c) => String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0))
const spaced = (text: string): string => [...text].join(" ")

describe("exact points", () => {
  it("survive being written and read", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        (n) => parseThousandths(writtenExactly(n)) === n
      )
    )
  })
  it("add up without tails", () => {
    fc.assert(
      fc.property(fc.array(thousandths, { maxLength: 60 }), (all) => {
        const floats = all.reduce((sum, n) => sum + n / 1000, 0)
        expect(thousandthsOf(floats)).toBe(all.reduce((sum, n) => sum + n, 0))
      })
    )
  })
})

describe("marks", () => {
  it("mean the same however they are dressed", () => {
    fc.assert(
      fc.property(thousandths, (n) => {
        const text = writtenExactly(n)
        for (const dressed of [text, `${text}分`, wide(text), spaced(text), ` ${text} `]) {
          expect(readPoints({ value: dressed })).toEqual({ kind: "points", amount: n })
        }
      })
    )
  })
  it("are the same deduction with 扣, with a minus or without", () => {
    fc.assert(
      fc.property(thousandths, (n) => {
        const text = writtenExactly(n)
        for (const dressed of [text, `扣${text}分`, `-${text}`, `－${wide(text)}`, `扣${text}`]) {
          expect(readDeduction({ value: dressed })).toEqual({ kind: "deduction", amount: n })
        }
        expect(readDeduction({ value: -n / 1000 })).toEqual({ kind: "deduction", amount: n })
      })
    )
  })
  it("are never a number when they hold none", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\u4e00-\u9fa5]{1,6}$/u), (text) => {
        expect(readPoints({ value: text }).kind).not.toBe("points")
      })
    )
  })
})

describe("other readers", () => {
  it("read a count through its unit, its separators and full-width digits", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999_999 }),
        fc.constantFrom("", "户", "人", "个单元"),
        (n, unit) => {
          for (const text of [
            `${n}${unit}`,
            `${n.toLocaleString("en-US")}${unit}`,
            wide(String(n)) + unit
          ]) {
            expect(readInteger({ value: text }).value).toBe(n)
          }
        }
      )
    )
  })
  it("read a mobile number through anything around it", () => {
    const mobile = fc.integer({ min: 13_000_000_000, max: 19_999_999_999 }).map(String)
    fc.assert(
      fc.property(mobile, (n) => {
        const dashed = `${n.slice(0, 3)}-${n.slice(3, 7)}-${n.slice(7)}`
        for (const text of [
          n,
          `+86 ${n}`,
          `86${n}`,
          dashed,
          spaced(n),
          `${n}.0`,
          wide(n),
          `${n}/${n}`
        ]) {
          expect(readPhone({ value: text }).value).toBe(n)
        }
        expect(readPhone({ value: n.slice(0, 10) }).value).toBeNull()
      })
    )
  })
  it("read a building number through its word, twice as well as once", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.constantFrom("", "号楼", "#", "幢", "栋", "号"),
        (n, word) => {
          expect(readBuilding(`${n}${word}`)).toBe(String(n))
          expect(readBuilding(readBuilding(`${n}${word}`) ?? "")).toBe(String(n))
        }
      )
    )
  })
  it("count in Chinese as in digits", () => {
    const digits = "零一二三四五六七八九"
    const spoken = (n: number): string => {
      const [tens, ones] = [Math.floor(n / 10), n % 10]
      const head = tens === 0 ? "" : tens === 1 ? "十" : `${digits[tens]}十`
      return head + (ones === 0 && tens > 0 ? "" : digits[ones])
    }
    fc.assert(fc.property(fc.integer({ min: 0, max: 99 }), (n) => chineseNumber(spoken(n)) === n))
  })
  it("know a name by any spacing", () => {
    const name = fc.stringMatching(/^[\u4e00-\u9fa5]{2,4}$/u)
    fc.assert(
      fc.property(name, fc.constantFrom(" ", "　", "  "), (text, space) => {
        fc.pre(!/^(?:同上|同前|暂无)/u.test(text))
        expect(readName([...text].join(space))).toBe(text)
      })
    )
  })
})
