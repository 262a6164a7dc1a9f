/** Use cases about a month's ranking: worked out from the entries each time, written nowhere. */
import { Context, type Effect } from "effect"

import type {
  OfficeAmbiguous,
  OfficeNotFound,
  PeriodHasNoScores,
  PlaceAmbiguous,
  PlaceNotFound
} from "../errors.ts"
import type { PublicationState } from "../publication/Publication.ts"
import type { Month } from "../shared/Month.ts"
import type { ExplanationView } from "./ExplanationView.ts"
import type { RankingView } from "./RankingView.ts"

export interface PeriodRow {
  readonly period: Month
  readonly state: PublicationState
  /** Of the newest publication; null before the first. */
  readonly version: number | null
  readonly publishedAt: string | null
  readonly sheetUpdatedAt: string
}

export interface RankingWanted {
  readonly period: Month
  readonly office?: string | null | undefined
}

export interface ExplanationWanted extends RankingWanted {
  /** A community's code, id, name or alias. */
  readonly place: string
}

export class Rankings extends Context.Service<
  Rankings,
  {
    readonly month: (
      wanted: RankingWanted
    ) => Effect.Effect<RankingView, OfficeNotFound | OfficeAmbiguous | PeriodHasNoScores>
    readonly explain: (
      wanted: ExplanationWanted
    ) => Effect.Effect<
      ExplanationView,
      OfficeNotFound | OfficeAmbiguous | PlaceNotFound | PlaceAmbiguous | PeriodHasNoScores
    >
    /** The newest month first. */
    readonly periods: (
      office: string | null
    ) => Effect.Effect<ReadonlyArray<PeriodRow>, OfficeNotFound | OfficeAmbiguous>
  }
>()("aiwei/Rankings") {}
