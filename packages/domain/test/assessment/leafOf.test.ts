import { describe, it } from "@effect/vitest"
import { Schema } from "effect"

import { leafOf, pointsAfter } from "../../src/assessment/leafOf.ts"
import { NotApplicable } from "../../src/scheme/AssessmentScheme.ts"
import { Points, Precision, Worth } from "../../src/shared/Points.ts"

describe("leafOf", () => {
  it.prop("tells the four nothings apart", [Worth, NotApplicable], ([worth, mode]) => {
    const zero = Points.make(0)
    const standings = [
      leafOf(worth, { points: zero, notApplicable: false }, mode),
      leafOf(worth, { points: worth, notApplicable: false }, mode),
      leafOf(worth, { points: null, notApplicable: false }, mode),
      leafOf(worth, null, mode),
      leafOf(worth, { points: worth, notApplicable: true }, mode)
    ].map(({ standing, counted }) => `${standing} ${counted}`)
    const earned = mode === "full" ? worth : 0
    return standings.join() === `done 0,done ${worth},notDone 0,notDone 0,notApplicable ${earned}`
  })
})

describe("pointsAfter", () => {
  it.prop(
    "never falls below zero and never rises with the deduction",
    [Worth, Worth, Schema.Natural, Precision],
    ([worth, deduction, more, precision]) => {
      const after = pointsAfter(worth, deduction, precision)
      const worse = Points.make(deduction + (more % 1_000_000))
      return after >= 0 && after % precision === 0 && pointsAfter(worth, worse, precision) <= after
    }
  )
})
