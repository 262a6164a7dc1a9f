/** Rounds drawn again through the scheme's own arithmetic. */
import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { assess } from "../../src/assessment/scoring/assess.ts"
import { onWholeScale } from "../../src/ranking/onWholeScale.ts"
import { noPoints } from "../../src/shared/Points.ts"
import { chancesOf } from "../../src/uncertainty/chances/chancesOf.ts"
import { usualResampling } from "../../src/uncertainty/settings.ts"
import { neverBlocked, unitEvidence } from "../../src/uncertainty/unitEvidence.ts"
import { anyAssessment } from "../assessment/scoring/anyAssessment.ts"
import { ticketOf } from "./units.ts"

const settings = { ...usualResampling, resamples: 40, fewest: 1 }

describe("unitEvidence", () => {
  it("gives the unit's own total when every round is drawn once", () => {
    fc.assert(
      fc.property(anyAssessment, ({ terms, inputs }) => {
        const card = assess(neverBlocked(terms, inputs.lastPeriod), inputs)
        const total = onWholeScale(card.total ?? noPoints, card.available, terms) ?? noPoints
        const unit = { id: "u", group: null, total, inputs, doubles: [], ticket: ticketOf(1) }
        const evidence = unitEvidence(terms, unit)
        const picks = evidence.scorings.map((_scorings, round) => ({ round, scoring: 0 }))
        assert.strictEqual(evidence.totalOf(picks), total)
      }),
      { numRuns: 300 }
    )
  })

  it("does not look at the order of rounds and findings, and takes a like double for nothing", () => {
    fc.assert(
      fc.property(anyAssessment, ({ terms, inputs }) => {
        const unit = {
          id: "u",
          group: null,
          total: assess(terms, inputs).total ?? noPoints,
          inputs,
          doubles: [],
          ticket: ticketOf(2)
        }
        const turned = {
          ...inputs,
          rounds: inputs.rounds.toReversed(),
          deductions: inputs.deductions.toReversed(),
          earned: inputs.earned.toReversed()
        }
        const chances = chancesOf([unitEvidence(terms, unit)], settings)
        assert.deepStrictEqual(
          chancesOf([unitEvidence(terms, { ...unit, inputs: turned })], settings),
          chances
        )
      }),
      { numRuns: 100 }
    )
  })

  it("draws a second scoring of a round as often as its first", () => {
    const [sample] = fc.sample(
      anyAssessment.filter(({ inputs }) => inputs.rounds.length > 0),
      { numRuns: 1, seed: 7 }
    )
    assert.isDefined(sample)
    const { terms, inputs } = sample
    const [first] = inputs.rounds
    const double = { id: "second", of: first?.id ?? "", deductions: [], earned: [] }
    const evidence = unitEvidence(terms, {
      id: "u",
      group: null,
      total: noPoints,
      inputs,
      doubles: [double],
      ticket: ticketOf(3)
    })
    assert.deepStrictEqual(
      evidence.scorings.toSorted((a, b) => b - a),
      [2, ...inputs.rounds.slice(1).map(() => 1)]
    )
  })
})
