/**
 * Months made by chance for laws over pairs of them: few values, so that two are often alike, and each thing
 * that a total, a rank, a grade or a group can hang on.
 */
import * as fc from "fast-check"

import { frozenLineOf, lineText } from "../../src/assessment/lines/FrozenLine.ts"
import type {
  SnapshotCommunity,
  SnapshotInputs,
  SnapshotScheme
} from "../../src/publication/Snapshot.ts"
import { snapshotOf } from "../../src/publication/snapshotOf.ts"
import type { RankingTerms } from "../../src/scheme/document/RankingTerms.ts"
import { RuleCode } from "../../src/scheme/rules/DeductionRule.ts"
import type { VetoRule } from "../../src/scheme/rules/TotalTerms.ts"
import { Month } from "../../src/shared/Month.ts"
import {
  community,
  documentOf,
  idOf,
  inputsOf,
  leafOf,
  lineOf,
  points,
  scheme
} from "./madeMonth.ts"

const R = RuleCode.make("R")
const march = Month.make("2026-03")
const value = fc.constantFrom(6, 8, 10)

const recorded = fc.oneof(
  fc.constant(null),
  value.map((of) => leafOf(of)),
  fc.constant(leafOf(null, { notApplicable: true }))
)

/** Each as the kernel can give it. */
const worked = (code: string) => {
  const nothing = { applicable: points(0), counts: "outside" } as const
  const out = { ...nothing, standing: "notApplicable" } as const
  const unused = { ...nothing, standing: "notInUse", reducedBy: points(10) } as const
  const few = { standing: "tooFew" } as const
  const taking = fc.tuple(value, fc.nat(2)).map(([of, taken]) => {
    const part = { what: "deduction", round: null, rule: R, evidence: [] } as const
    return lineOf(code, of, { parts: [{ ...part, points: points(0 - taken) }] })
  })
  const lines = fc.oneof(
    taking,
    fc.constantFrom(
      lineOf(code, 0, out),
      lineOf(code, 0, unused),
      lineOf(code, 0, { ...few, counts: "zero" }),
      lineOf(code, 10, { ...few, counts: "full" }),
      lineOf(code, 0, { ...few, counts: "blocks" }),
      lineOf(code, 0, { ...few, ...nothing })
    )
  )
  return lines.map((line) => leafOf(null, { line }))
}

const leafIn = (code: string) => fc.oneof(recorded, worked(code))
const ledger = fc.record({
  bonus: fc.constantFrom(points(0), points(2)),
  penalty: fc.constantFrom(points(0), points(1)),
  vetoes: fc.subarray(["V", "W"])
})

const unitOf = (n: number) =>
  fc
    .record({
      leaves: fc.tuple(leafIn("I01"), leafIn("I02")),
      name: fc.constantFrom(`社区${n}`, `改名${n}`),
      bonus: fc.constantFrom(points(0), points(1)),
      vetoed: fc.boolean(),
      group: fc.constantFrom(null, "一类", "二类"),
      ledger: fc.option(ledger)
    })
    .map(({ leaves, group, ledger: kept, ...of }): SnapshotCommunity => ({
      ...community(n, leaves, of),
      ...(group === null ? {} : { group }),
      ...(kept === null ? {} : { ledger: kept })
    }))

const units = fc
  .tuple(unitOf(1), unitOf(2), unitOf(3), fc.option(unitOf(4)))
  .map((all) => all.filter((one) => one !== null))

const last = fc.array(value, { minLength: 3, maxLength: 3 }).map((all) => ({
  period: march,
  version: 1,
  total: points(20),
  points: all.map((of, n) => ({ unitId: idOf(n + 1), points: points(of) }))
}))

export const inputs: fc.Arbitrary<SnapshotInputs> = fc
  .record({
    communities: units,
    groups: fc.constantFrom(null, ["一类", "二类"], ["二类", "一类"]),
    last: fc.option(last),
    run: fc.nat(2)
  })
  .map(({ communities, groups, last: held, run }) =>
    inputsOf(communities, {
      ...(groups === null ? {} : { groups }),
      last: held,
      bottomRuns: run === 0 ? [] : [{ unitId: idOf(1), run }]
    })
  )

const veto = (code: string, kind: "outOfRanks" | "zero"): VetoRule => ({
  code,
  text: code,
  effect: { kind },
  when: null
})
const breaker = fc.constantFrom<RankingTerms["tieBreakers"][number]>(
  { by: "fewerVetoes" },
  { by: "indicator", code: "I02" },
  { by: "category", name: "环境卫生" },
  { by: "rule", code: R },
  { by: "previous" },
  { by: "code" }
)

const document = fc
  .record({
    ties: fc.constantFrom<RankingTerms["ties"]>("competition", "dense", "modified", "ordinal"),
    tieBreakers: fc.uniqueArray(breaker, { maxLength: 2 }),
    vetoes: fc.subarray([veto("V", "outOfRanks"), veto("W", "zero")]),
    from: fc.constantFrom(15, 18)
  })
  .map(({ ties, tieBreakers, vetoes, from }) => {
    const at = (included: boolean) => ({ at: points(from), included })
    return documentOf({
      ranking: { ties, tieBreakers, bottom: null },
      vetoes,
      grades: [
        { name: "优秀", from: at(true), to: null, gives: null },
        { name: "其他", from: null, to: at(false), gives: null }
      ]
    })
  })

export const schemes: fc.Arbitrary<SnapshotScheme> = fc
  .record({
    notApplicable: fc.constantFrom("full", "rebase"),
    document: fc.option(document)
  })
  .map(({ notApplicable, document: written }) => ({
    ...scheme,
    notApplicable,
    ...(written === null ? {} : { document: written })
  }))

/** As the third layout freezes it; its hash is anything that differs where the line does. */
const frozen = (month: SnapshotInputs): SnapshotInputs => ({
  ...month,
  evidenceAt: "2026-05-02T00:00:00.000Z",
  communities: month.communities.map((one) => ({
    ...one,
    leaves: one.leaves.map((leaf) => {
      if (leaf?.line === undefined) return leaf
      const { line, ...rest } = leaf
      return { ...rest, figures: frozenLineOf(line, lineText(line)) }
    })
  }))
})

/** Two states of one month: wholly by chance, under one scheme, or of which one thing alone is another. */
export const pairs = fc
  .tuple(inputs, inputs, schemes, schemes, fc.nat(5), fc.nat(2))
  .map(([before, other, by, otherBy, how, layout]) => {
    const spelled = (month: SnapshotInputs, from: number) =>
      layout >= from ? frozen(month) : month
    const nth = (n: number) => ({
      ...before,
      communities: before.communities.map((one, at) =>
        at === n ? (other.communities.find(({ id }) => id === one.id) ?? one) : one
      )
    })
    const now = [other, nth(0), nth(1), { ...before, last: other.last ?? null }, before, other]
    return {
      before: snapshotOf(spelled(before, 2), by),
      now: snapshotOf(spelled(now[how] ?? before, 1), how === 0 || how === 4 ? otherBy : by)
    }
  })
