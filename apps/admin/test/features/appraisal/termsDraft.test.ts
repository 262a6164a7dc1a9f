/** Terms of a year as typed: what is read comes back as it was, ends with their brackets; faults name their place. */
import { describe, expect, it } from "vitest"

import { passIn, passOut, readPass } from "../../../src/features/appraisal/passText.ts"
import { draftOf, readTerms } from "../../../src/features/appraisal/termsDraft.ts"
import { yearIn } from "../../../src/features/appraisal/yearAddress.ts"

const plain = draftOf(null)

describe("terms of a year", () => {
  it("begin with twelve months alike", () => {
    const { wanted } = readTerms(2026, plain)
    expect(wanted?.months).toHaveLength(12)
    expect(wanted?.months?.[11]).toEqual({ month: "2026-12", weight: 1 })
    expect(wanted?.pass).toBeNull()
    expect(wanted?.scale).toBeNull()
  })

  it("leave out months of weight 0, and need one that counts", () => {
    const only = plain.weights.map((_, at): string => (at === 2 ? "3" : "0"))
    expect(readTerms(2026, { ...plain, weights: only }).wanted?.months).toEqual([
      { month: "2026-03", weight: 3 }
    ])
    const none = readTerms(2026, { ...plain, weights: only.map(() => "0") })
    expect([none.noMonth, none.wanted]).toEqual([true, null])
    const wrong = readTerms(2026, { ...plain, weights: only.with(5, "1.5") })
    expect([wrong.weights, wrong.wanted]).toEqual([[5], null])
  })

  it("read steps with their ends in or out, in signs of either width", () => {
    const scale = "优秀 [95, 100] 5\n良好（85，95） -1.5\n\n其他 [-, 85]"
    expect(readTerms(2026, { ...plain, scale }).wanted?.scale).toEqual([
      {
        name: "优秀",
        from: { at: 95_000, included: true },
        to: { at: 100_000, included: true },
        gives: 5000
      },
      {
        name: "良好",
        from: { at: 85_000, included: false },
        to: { at: 95_000, included: false },
        gives: -1500
      },
      { name: "其他", from: null, to: { at: 85_000, included: true }, gives: null }
    ])
    const wrong = readTerms(2026, { ...plain, scale: "优秀 [95, 100] 5\n良好 85 到 95" })
    expect([wrong.scale, wrong.wanted]).toEqual([2, null])
  })

  it("come back from a frozen year as they were typed", () => {
    const weights = plain.weights.with(0, "0").with(4, "7")
    const typed = { ...plain, weights, pass: "80", included: false, scale: "好 (80, -] 1" }
    const { wanted } = readTerms(2026, typed)
    const { months, missing, pass, scale } = wanted ?? {}
    const terms = { year: 2026, months, missing, scale, total: 100_000, precision: 10, pass }
    expect(draftOf(terms as Parameters<typeof draftOf>[0])).toEqual(typed)
  })
})

describe("a pass line", () => {
  it("stands in the address with or without the line itself", () => {
    expect(passIn(passOut({ at: 80_000, included: false }) ?? undefined)).toEqual({
      at: 80_000,
      included: false
    })
    expect(passIn("92.5")).toEqual({ at: 92_500, included: true })
    expect(passIn("none")).toBeNull()
    expect(readPass("", true)).toBeNull()
    expect(readPass("-1", true)).toBeUndefined()
  })

  it("belongs to the year of the address, else to the one that runs", () => {
    expect(yearIn("2024", "2026-05-01")).toBe(2024)
    expect(yearIn("24", "2026-05-01")).toBe(2026)
    expect(yearIn(undefined, "2026-05-01")).toBe(2026)
  })
})
