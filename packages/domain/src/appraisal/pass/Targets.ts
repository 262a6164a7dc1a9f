/** Use cases about a pass line: a month or a year held against it. They write nothing. docs/rules/appraisal.md */
import { Context, Effect, Layer } from "effect"

import { seenUnits } from "../../access/rights/seenUnits.ts"
import { monthReader } from "../../assessment/monthReader.ts"
import { ScoreRepo } from "../../assessment/ScoreRepo.ts"
import type { OfficeAmbiguous, OfficeNotFound, PeriodHasNoScores } from "../../errors.ts"
import { Offices, type OfficeView } from "../../org/Offices.ts"
import { snapshotNow } from "../../publication/frozenInputs.ts"
import { linesToCheck, toBeCheckedOf } from "../../scheme/document/toBeChecked.ts"
import type { Month } from "../../shared/Month.ts"
import { type Points, written } from "../../shared/Points.ts"
import { type AppraisalTerms, readAppraisal } from "../Appraisal.ts"
import { AppraisalRefused } from "../appraisalErrors.ts"
import { appraisalMade } from "../appraisalMade.ts"
import { AppraisalRepo } from "../AppraisalRepo.ts"
import { comparedTotal, lossesOf } from "./lossesOf.ts"
import type { PassLine } from "./PassLine.ts"
import { type Targeted, targetRow, type TargetView } from "./TargetView.ts"
import { yearTargets } from "./yearTargets.ts"

export interface TargetWanted {
  readonly office?: string | null | undefined
  readonly year: number
  /** That month, as it is recorded now; left out: the year, from its published months. */
  readonly period?: Month | null | undefined
  /** Left out: what the year's appraisal says. */
  readonly pass?: PassLine | null | undefined
}

interface Held {
  readonly total: Points
  readonly rows: ReadonlyArray<Targeted>
  /** Codes of the lines whose figures are still to be checked. */
  readonly toCheck: ReadonlyArray<string>
}

export class Targets extends Context.Service<
  Targets,
  {
    readonly of: (
      wanted: TargetWanted
    ) => Effect.Effect<
      TargetView,
      OfficeNotFound | OfficeAmbiguous | PeriodHasNoScores | AppraisalRefused
    >
  }
>()("aiwei/Targets") {
  static readonly layer = Layer.effect(
    Targets,
    Effect.gen(function* () {
      const offices = yield* Offices
      const scores = yield* ScoreRepo
      const repo = yield* AppraisalRepo
      const readMonth = yield* monthReader
      const seenOf = yield* seenUnits
      const made = yield* appraisalMade

      const ofMonth = Effect.fnUntraced(function* (office: OfficeView, period: Month) {
        const read = yield* readMonth(office, period)
        const snapshot = yield* snapshotNow(scores, office, read)
        const communities = new Map(snapshot.inputs.communities.map((one) => [one.id, one]))
        const rows = snapshot.results.flatMap((result): ReadonlyArray<Targeted> => {
          const one = communities.get(result.unitId)
          if (one === undefined) return []
          const score = comparedTotal(result)
          return [
            { unitId: one.id, name: one.name, score, mean: null, losses: lossesOf(snapshot, one) }
          ]
        })
        const toCheck = linesToCheck(snapshot.scheme.document)
        const held: Held = { total: snapshot.scheme.total, rows, toCheck }
        return held
      })

      /** Weights and scale are those of the year's appraisal, as far as there is one. */
      const ofYear = Effect.fnUntraced(function* (
        officeId: OfficeView["id"],
        year: number,
        known: AppraisalTerms | null,
        pass: PassLine
      ) {
        const { months, missing } = known ?? { months: null, missing: null }
        const { snapshot, published } = yield* made(officeId, { year, months, missing })
        const held: Held = {
          total: snapshot.terms.total,
          rows: yearTargets(snapshot, published, pass),
          toCheck: published.flatMap(({ read }) => read.toBeChecked ?? [])
        }
        return held
      })

      const of = Effect.fn("Targets.of")(function* ({ year, ...wanted }: TargetWanted) {
        const office = yield* offices.resolve(wanted.office ?? null)
        const [latest] = yield* repo.ofOffice(office.id, year)
        const known = latest === undefined ? null : readAppraisal(latest.snapshot).terms
        const pass = wanted.pass ?? known?.pass
        if (pass === undefined) return yield* new AppraisalRefused({ why: "noPass", year })
        const period = wanted.period ?? null
        const { total, rows, toCheck } =
          period === null
            ? yield* ofYear(office.id, year, known, pass)
            : yield* ofMonth(office, period)
        const isSeen = yield* seenOf(
          office,
          rows.map(({ unitId }) => unitId)
        )
        const view: TargetView = {
          year,
          period,
          pass: { at: written(pass.at), included: pass.included },
          declared: wanted.pass == null,
          total: written(total),
          rows: rows.filter(({ unitId }) => isSeen(unitId)).map((row) => targetRow(pass, row)),
          ...toBeCheckedOf(toCheck)
        }
        return view
      })

      return { of }
    })
  )
}
