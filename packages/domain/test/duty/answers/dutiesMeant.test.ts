/** What is asked about where nobody names a duty: what is usual, or what the office made of it. */
import { assert, describe, it } from "vitest"

import { dutiesMeant } from "../../../src/duty/answers/dutiesMeant.ts"
import { householdOfficer, mainResponsibility } from "../../../src/duty/kinds/builtinDuties.ts"
import type { DutyKind } from "../../../src/duty/kinds/DutyKind.ts"
import { kindsWith } from "../../../src/duty/kinds/kindsWith.ts"

const officer = (levels: DutyKind["levels"]): DutyKind => ({
  code: householdOfficer,
  zh: "包户干部",
  en: "Household officer",
  levels,
  technical: false,
  network: false,
  builtin: true
})
const main = { duty: mainResponsibility, levels: ["community", "village"] } as const

describe("dutiesMeant", () => {
  it("means buildings and communities in an office that changed nothing, or words alone", () => {
    const usual = [{ duty: householdOfficer, levels: ["building"] }, main]
    assert.deepEqual(dutiesMeant(null, null), usual as never)
    const renamed = kindsWith([{ ...officer(["building"]), zh: "楼栋长" }])
    assert.deepEqual(dutiesMeant(null, null, renamed), usual as never)
  })

  it("means compounds in an office with officers by compound", () => {
    const kinds = kindsWith([officer(["compound"])])
    const compounds = { duty: householdOfficer, levels: ["compound"] } as const
    assert.deepEqual(dutiesMeant(null, null, kinds), [compounds, main])
    assert.deepEqual(dutiesMeant(null, "compound", kinds), [compounds])
  })

  it("asks for the officer of a building wherever buildings are asked for by level", () => {
    const buildings = [{ duty: householdOfficer, levels: ["building"] }] as const
    for (const kinds of [
      kindsWith([]),
      kindsWith([officer(["compound"])]),
      kindsWith([officer([])])
    ])
      assert.deepEqual(dutiesMeant(null, "building", kinds), buildings as never)
  })

  it("leaves out a duty that belongs to no level", () => {
    assert.deepEqual(dutiesMeant(null, null, kindsWith([officer([])])), [main])
  })
})
