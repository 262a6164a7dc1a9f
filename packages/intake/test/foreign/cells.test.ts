/** Numbers, days, yes and no, as tables write them. What can be read two ways is read in neither. */
import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { dayOf } from "../../src/foreign/cells/dayOf.ts"
import { numberOf } from "../../src/foreign/cells/numberOf.ts"
import { saidYes } from "../../src/foreign/cells/saidYes.ts"

const read = (text: string, decimal?: "." | ",") => {
  const number = numberOf(text, decimal)
  return number === null || number === "ambiguous" ? number : number.thousandths
}

describe("numbers", () => {
  it("are read with a point or a comma, with groups, with full-width digits", () => {
    const texts: ReadonlyArray<readonly [string, number]> = [
      ["93.5", 93_500],
      ["93,5", 93_500],
      ["92 %", 92_000],
      ["９３．５分", 93_500],
      ["1.234,5", 1_234_500],
      ["1,234.5", 1_234_500],
      ["1'234.5", 1_234_500],
      ["1,234,567", 1_234_567_000],
      ["0,125", 125],
      [".5", 500],
      ["−2", -2_000],
      ["-0", 0]
    ]
    for (const [text, thousandths] of texts) assert.strictEqual(read(text), thousandths, text)
  })

  it("a comma before three digits is either, unless the mapping says which", () => {
    assert.strictEqual(read("1,234"), "ambiguous")
    assert.strictEqual(read("1,234", ","), 1_234)
    assert.strictEqual(read("1,234", "."), 1_234_000)
    assert.strictEqual(read("1.234", ","), 1_234_000)
    assert.strictEqual(read("1.234,5", "."), null)
  })

  it("what is none is none", () => {
    for (const text of [
      "",
      "abc",
      ".",
      "1.2.3",
      "1,2,3",
      "1,23,456",
      "--2",
      "5分3",
      "9999999999"
    ]) {
      assert.isNull(read(text), text)
    }
  })

  it("what is finer than a thousandth is rounded half up, and says so", () => {
    assert.deepStrictEqual(numberOf("66.6666"), {
      thousandths: 66_667,
      percent: false,
      isRounded: true
    })
    assert.deepStrictEqual(numberOf("1.0005"), {
      thousandths: 1_001,
      percent: false,
      isRounded: true
    })
    assert.deepStrictEqual(numberOf("1.50000"), {
      thousandths: 1_500,
      percent: false,
      isRounded: false
    })
  })

  it("written in any declared way, a number comes back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.boolean(), (size, comma) => {
        const decimal = comma ? "," : "."
        const whole = String(Math.floor(size / 1000)).replace(/\B(?=(\d{3})+$)/g, comma ? "." : ",")
        const text = `${whole}${decimal}${String(size % 1000).padStart(3, "0")}`
        assert.strictEqual(read(text, decimal), size, text)
      })
    )
  })
})

describe("days", () => {
  it("are read year first, or as the mapping says", () => {
    for (const text of [
      "2026-04-03",
      "2026/4/3",
      "2026.4.3",
      "2026年4月3日",
      "20260403",
      "2026-04-03T08:00",
      "2026-4-3 8:30"
    ]) {
      assert.strictEqual(dayOf(text), "2026-04-03", text)
    }
    assert.strictEqual(dayOf("2026年4月"), "2026-04-01")
    assert.strictEqual(dayOf("3/4/2026", "D-M-Y"), "2026-04-03")
    assert.strictEqual(dayOf("3/4/2026", "M-D-Y"), "2026-03-04")
  })

  it("a day that the calendar does not have, or that could be two, is none", () => {
    for (const text of ["2026-02-30", "3/4/2026", "4月3日", "", "2026-13-01"])
      assert.isNull(dayOf(text), text)
  })
})

it("yes, no, and neither", () => {
  assert.deepStrictEqual(["是", "√", "Yes", "1"].map(saidYes), [true, true, true, true])
  assert.deepStrictEqual(["否", "×", "No", "0"].map(saidYes), [false, false, false, false])
  assert.deepStrictEqual(["", "也许", "2"].map(saidYes), [null, null, null])
})
