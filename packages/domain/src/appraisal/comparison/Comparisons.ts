/**
 * Subdistricts side by side, from what each has published: whoever asks gets the offices that lie whole in
 * their reach. Scores are brought to 100, since each office may have a scheme of its own. docs/rules/appraisal.md
 */
import { Context, Effect, Layer } from "effect"

import { isInReach } from "../../access/rights/within.ts"
import { CurrentActor } from "../../audit/CurrentActor.ts"
import { besides, ownDoubles } from "../../evidence/rounds/ownDoubles.ts"
import { Offices } from "../../org/Offices.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import { type ToBeChecked, toBeCheckedOf } from "../../scheme/document/toBeChecked.ts"
import type { Month } from "../../shared/Month.ts"
import { Points, rounded, written } from "../../shared/Points.ts"
import { ratio } from "../../shared/Ratio.ts"
import type { AppraisedMonth } from "../Appraisal.ts"
import { twelveMonths } from "../appraisalMade.ts"
import { appraise } from "../appraise.ts"
import type { PassLine } from "../pass/PassLine.ts"
import { publishedMonths } from "../publishedMonths.ts"
import { type Spread, spreadOf } from "./spreadOf.ts"

export interface CompareWanted {
  readonly year: number
  /** Out of 100. */
  readonly pass?: PassLine | null | undefined
}

export interface SpreadView {
  readonly units: number
  readonly mean: string
  readonly least: string
  readonly lower: string
  readonly middle: string
  readonly upper: string
  readonly most: string
  readonly passed: number | null
  /** Percent of the units, with one decimal; null without a line. */
  readonly share: string | null
}

/** Of the lines of its published months. */
export interface ComparedOffice extends ToBeChecked {
  readonly officeId: OrgUnitId
  readonly code: string | null
  readonly name: string
  /** In the order of the view's months; null where the month is not published. */
  readonly months: ReadonlyArray<SpreadView | null>
  /** Of the units' years: each unit's published months, all alike. */
  readonly year: SpreadView | null
}

export interface ComparisonView {
  readonly year: number
  readonly pass: { readonly at: string; readonly included: boolean } | null
  readonly months: ReadonlyArray<Month>
  readonly offices: ReadonlyArray<ComparedOffice>
}

const hundred = Points.make(100_000)

const shareOf = ({ units, passed }: Spread): string | null =>
  passed === null
    ? null
    : written(rounded(ratio(BigInt(passed) * 100_000n, BigInt(units)), 100)).slice(0, -1)

const spreadView = (spread: Spread | null): SpreadView | null =>
  spread === null
    ? null
    : {
        units: spread.units,
        mean: written(spread.mean),
        least: written(spread.least),
        lower: written(spread.lower),
        middle: written(spread.middle),
        upper: written(spread.upper),
        most: written(spread.most),
        passed: spread.passed,
        share: shareOf(spread)
      }

const outOfHundred = ({ units, total }: AppraisedMonth): ReadonlyArray<Points> =>
  units.flatMap(({ points }) =>
    points === null || total <= 0
      ? []
      : [rounded(ratio(BigInt(points) * BigInt(hundred), BigInt(total)), 10)]
  )

const yearScores = (year: number, months: ReadonlyArray<AppraisedMonth>): ReadonlyArray<Points> =>
  appraise(
    {
      year,
      months: twelveMonths(year),
      missing: "exclude",
      total: hundred,
      precision: 10,
      scale: null
    },
    months
  ).results.flatMap(({ score }) => (score === null ? [] : [score]))

export class Comparisons extends Context.Service<
  Comparisons,
  { readonly of: (wanted: CompareWanted) => Effect.Effect<ComparisonView> }
>()("aiwei/Comparisons") {
  static readonly layer = Layer.effect(
    Comparisons,
    Effect.gen(function* () {
      const offices = yield* Offices
      const monthsOf = yield* publishedMonths
      const doubles = yield* ownDoubles

      const of = Effect.fn("Comparisons.of")(function* ({ year, pass }: CompareWanted) {
        const { reach } = yield* CurrentActor
        const hidden = yield* doubles.units
        const line = pass ?? null
        const months = twelveMonths(year).map(({ month }) => month)
        const seen = (yield* offices.list).filter(({ path }) => isInReach(reach, path))
        const compared = yield* Effect.forEach(seen, ({ id, code, name }) =>
          Effect.map(monthsOf(id, new Set(months)), (published): ComparedOffice => {
            const reads = published.map(({ read }) => ({
              ...read,
              units: besides(read.units, hidden)
            }))
            const byMonth = new Map(reads.map((read) => [read.month, outOfHundred(read)]))
            return {
              officeId: id,
              code,
              name,
              months: months.map((month) => spreadView(spreadOf(byMonth.get(month) ?? [], line))),
              year: spreadView(spreadOf(yearScores(year, reads), line)),
              ...toBeCheckedOf(reads.flatMap((read) => read.toBeChecked ?? []))
            }
          })
        )
        const view: ComparisonView = {
          year,
          pass: line === null ? null : { at: written(line.at), included: line.included },
          months,
          offices: compared
        }
        return view
      })

      return { of }
    })
  )
}
