/**
 * Use cases about months in figures: indicators against communities, curves over months, two months or
 * two versions side by side. They read what `Rankings` and the publications hold, and write nothing.
 */
import { Context, Effect, Layer } from "effect"

import type {
  OfficeAmbiguous,
  OfficeNotFound,
  PeriodHasNoScores,
  VersionNotFound
} from "../../errors.ts"
import type { ComparisonView, MatrixView, TrendView } from "./BoardViews.ts"
import { type CompareWanted, comparing } from "./comparing.ts"
import { type MatrixWanted, matrixReading } from "./matrixReading.ts"
import { type TrendWanted, trendReading } from "./trendReading.ts"

type NoSuchMonth = OfficeNotFound | OfficeAmbiguous | PeriodHasNoScores

export class MonthBoards extends Context.Service<
  MonthBoards,
  {
    readonly matrix: (
      wanted: MatrixWanted
    ) => Effect.Effect<MatrixView, NoSuchMonth | VersionNotFound>
    readonly trend: (wanted: TrendWanted) => Effect.Effect<TrendView, NoSuchMonth>
    readonly compare: (
      wanted: CompareWanted
    ) => Effect.Effect<ComparisonView, NoSuchMonth | VersionNotFound>
  }
>()("aiwei/MonthBoards") {
  static readonly layer = Layer.effect(
    MonthBoards,
    Effect.gen(function* () {
      return {
        matrix: yield* matrixReading,
        trend: yield* trendReading,
        compare: yield* comparing
      }
    })
  )
}
