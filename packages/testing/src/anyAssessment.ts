import type { AssessInputs } from "@aiwei/domain/assessment/scoring/assess"
import {
  type Deducting,
  type Deduction,
  type Earned,
  type Earning,
  type Round,
  roundKinds
} from "@aiwei/domain/assessment/scoring/Finding"
import { type DeductionRule, RuleCode } from "@aiwei/domain/scheme/rules/DeductionRule"
import type { EarningRule } from "@aiwei/domain/scheme/rules/EarningRule"
import type { IndicatorTerms } from "@aiwei/domain/scheme/rules/IndicatorTerms"
import { Measure, type Measured } from "@aiwei/domain/scheme/rules/Measure"
import type { TotalTerms } from "@aiwei/domain/scheme/rules/TotalTerms"
import { Day } from "@aiwei/domain/shared/Day"
import { Points } from "@aiwei/domain/shared/Points"
/** Made-up schemes of every kind of rule, and evidence that fits them: for stores, as the domain has its own. */
import * as fc from "fast-check"

const points = (most: number) => fc.integer({ min: 1, max: most }).map((n) => Points.make(n * 10))
const measure = fc.integer({ min: 0, max: 100_000 }).map((n) => Measure.make(n))
const cap = fc.option(points(800))

const ruleOf = (code: string): fc.Arbitrary<DeductionRule> => {
  const named = { code: fc.constant(RuleCode.make(code)), text: fc.constant(code) }
  const side = fc.constantFrom("under" as const, "over" as const)
  return fc.oneof(
    fc.record({ ...named, kind: fc.constant("fixedIfMissing" as const), points: points(300) }),
    fc.record({ ...named, kind: fc.constant("perOccurrence" as const), points: points(200), cap }),
    fc.record({
      ...named,
      kind: fc.constant("perShortfall" as const),
      target: measure,
      side,
      step: fc.integer({ min: 1, max: 9000 }).map((n) => Measure.make(n)),
      points: points(50),
      counted: fc.constantFrom("exact" as const, "begun" as const, "complete" as const),
      cap
    }),
    fc.record({
      ...named,
      kind: fc.constant("beyondLimit" as const),
      limit: measure,
      side,
      inclusive: fc.boolean(),
      points: points(300)
    }),
    fc.record({ ...named, kind: fc.constant("stated" as const), cap })
  )
}

const earningOf = (worth: Points): fc.Arbitrary<EarningRule> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant({ kind: "full" as const }) },
    fc.constant<EarningRule>({
      kind: "graded",
      bands: [
        { name: "poor", from: Points.make(0), to: Points.make(worth / 2) },
        { name: "good", from: Points.make(worth / 2 + 10), to: worth }
      ]
    }),
    fc
      .tuple(measure, measure)
      .filter(([full, none]) => full !== none)
      .map(([full, none]): EarningRule => ({ kind: "linear", full, none })),
    fc.constant<EarningRule>({ kind: "proportional" }),
    fc.constant<EarningRule>({
      kind: "checklist",
      items: [
        { code: "a", text: "a", points: Points.make(worth / 2) },
        { code: "b", text: "b", points: Points.make(worth / 2) }
      ]
    }),
    fc.constant<EarningRule>({
      kind: "scorers",
      scorers: [
        { code: "office", name: "office", weight: 3 },
        { code: "market", name: "market", weight: 1 }
      ]
    })
  )

const combination: fc.Arbitrary<IndicatorTerms["combination"]> = fc.oneof(
  fc.constantFrom(...(["mean", "sum", "worst", "last"] as const)).map((kind) => ({ kind })),
  fc.constant({
    kind: "weighted" as const,
    weights: [
      { round: "unannounced" as const, weight: 7 },
      { round: "announced" as const, weight: 3 }
    ] as const
  })
)

const anyIndicator = (code: string): fc.Arbitrary<IndicatorTerms> =>
  fc
    .integer({ min: 1, max: 20 })
    .map((n) => Points.make(n * 1000))
    .chain((worth) =>
      fc.record({
        code: fc.constant(code),
        worth: fc.constant(worth),
        earning: earningOf(worth),
        deductions: fc.tuple(ruleOf(`${code}.1`), ruleOf(`${code}.2`)),
        floor: fc.option(fc.constant(Points.make(0)), { freq: 5 }),
        months: fc.constantFrom(null, null, [4] as const),
        placeKinds: fc.constantFrom(null, null, ["old"] as const),
        seenBy: fc.constantFrom("rounds" as const, "records" as const),
        combination,
        fewestRounds: fc.integer({ min: 1, max: 2 }),
        missing: fc.constantFrom(...(["block", "exclude", "last", "zero"] as const))
      })
    )

const unassessed = fc.constantFrom("rebase" as const, "full" as const, "reduce" as const)

const anyTerms: fc.Arbitrary<TotalTerms> = fc
  .tuple(anyIndicator("I01"), anyIndicator("I02"), anyIndicator("I03"))
  .chain((indicators) =>
    fc.record({
      total: fc.constant(Points.make(indicators.reduce((sum, { worth }) => sum + worth, 0))),
      precision: fc.constantFrom(10 as const, 100 as const),
      notApplicable: unassessed,
      notInUse: unassessed,
      bonusMax: fc.option(points(500)),
      penaltyMax: fc.option(points(500)),
      vetoes: fc.constant([
        { code: "V1", text: "out", effect: { kind: "outOfRanks" as const }, when: null },
        { code: "V2", text: "zero", effect: { kind: "zero" as const }, when: null },
        {
          code: "V3",
          text: "anything lost",
          effect: { kind: "outOfRanks" as const },
          when: { kind: "lineLost" as const, over: Points.make(0), lines: null }
        }
      ]),
      grades: fc.constant(null),
      indicators: fc.constant(indicators)
    })
  )

const measured: fc.Arbitrary<Measured> = fc.oneof(
  measure.map((value) => ({ kind: "value" as const, value })),
  fc
    .tuple(fc.integer({ min: 1, max: 400 }), fc.nat(400))
    .map(([of, n]) => ({ kind: "share" as const, of, yes: Math.min(of, n) }))
)

const anyDeducting = ({ kind }: DeductionRule): fc.Arbitrary<Deducting> => {
  if (kind === "fixedIfMissing") return fc.constant({ kind: "missing" })
  if (kind === "perOccurrence") {
    return fc.integer({ min: 1, max: 9 }).map((times) => ({ kind: "times", times }))
  }
  if (kind === "stated") return points(300).map((it) => ({ kind: "stated", points: it }))
  return measured.map((it) => ({ kind: "measured", measured: it }))
}

const anyEarning = ({ earning, worth }: IndicatorTerms): fc.Arbitrary<Earning> => {
  const score = fc.constantFrom(0, worth / 2, worth).map((it) => Points.make(it))
  switch (earning.kind) {
    case "linear":
      return measured.map((it) => ({ kind: "measured", measured: it }))
    case "proportional":
      return fc
        .tuple(fc.nat(9), fc.integer({ min: 1, max: 9 }))
        .map(([done, planned]) => ({ kind: "done", done, planned }))
    case "checklist":
      return fc.subarray(["a", "b"]).map((items) => ({ kind: "checked", items }))
    case "scorers":
      return fc.record({
        kind: fc.constant("score" as const),
        points: score,
        scorer: fc.constantFrom("office", "market")
      })
    default:
      return score.map((it) => ({ kind: "score", points: it, scorer: null }))
  }
}

const anyRounds: fc.Arbitrary<ReadonlyArray<Round>> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...roundKinds),
      day: fc.integer({ min: 10, max: 28 }).map((n) => Day.make(`2026-04-${n}`)),
      indicators: fc.constantFrom(null, null, ["I01", "I02"])
    }),
    { maxLength: 3 }
  )
  .map((rounds) => rounds.map((round, i) => ({ ...round, id: `R${i}` })))

const inRound = (rounds: ReadonlyArray<Round>) =>
  fc.constantFrom(null, ...rounds.map(({ id }) => id))

const deductionOf = (
  terms: TotalTerms,
  rounds: ReadonlyArray<Round>,
  id: string
): fc.Arbitrary<Deduction> =>
  fc
    .constantFrom(
      ...terms.indicators.flatMap((one) => one.deductions.map((rule) => ({ one, rule })))
    )
    .chain(({ one, rule }) =>
      fc.record({
        id: fc.constant(id),
        indicator: fc.constant(one.code),
        rule: fc.constant(rule.code),
        round: inRound(rounds),
        found: anyDeducting(rule)
      })
    )

const earnedOf = (terms: TotalTerms, rounds: ReadonlyArray<Round>): fc.Arbitrary<Earned> =>
  fc.constantFrom(...terms.indicators).chain((one) =>
    fc.record({
      id: fc.constant(""),
      indicator: fc.constant(one.code),
      round: inRound(rounds),
      found: anyEarning(one)
    })
  )

const ledger = (name: string) =>
  fc
    .array(points(400), { maxLength: 3 })
    .map((all) => all.map((it, i) => ({ id: `${name}${i}`, points: it })))

const numbered = <A extends { readonly id: string }>(name: string, all: ReadonlyArray<A>) =>
  all.map((one, i) => ({ ...one, id: `${name}${i}` }))

const anyInputs = (terms: TotalTerms): fc.Arbitrary<AssessInputs> =>
  anyRounds.chain((rounds) =>
    fc.record({
      month: fc.constantFrom(4, 5),
      placeKind: fc.constantFrom(null, "old", "new"),
      rounds: fc.constant(rounds),
      deductions: fc
        .array(deductionOf(terms, rounds, ""), { maxLength: 12 })
        .map((all) => numbered("D", all)),
      earned: fc.array(earnedOf(terms, rounds), { maxLength: 8 }).map((all) => numbered("E", all)),
      notApplicable: fc.constantFrom([], [], ["I02"]),
      outside: fc.record({
        bonuses: ledger("B"),
        penalties: ledger("P"),
        vetoes: fc.constantFrom([], [], [], [{ id: "X", rule: "V1" }], [{ id: "X", rule: "V2" }])
      }),
      lastPeriod: fc.constantFrom(new Map(), new Map([["I01", Points.make(500)]]))
    })
  )

export const anyAssessment = anyTerms.chain((terms) =>
  fc.record({ terms: fc.constant(terms), inputs: anyInputs(terms) })
)
