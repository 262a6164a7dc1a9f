/** Use cases about publications: make a month public, check that nothing changed since, show the board. */
import { Context, type Effect } from "effect"

import type { PublishedMark } from "../assessment/RankingView.ts"
import type {
  AlreadyPublished,
  OfficeAmbiguous,
  OfficeNotFound,
  PeriodHasNoScores,
  PublicationNotFound,
  ReasonNeeded,
  StepNotAllowed
} from "../errors.ts"
import type { Month } from "../shared/Month.ts"
import type { BoardEvent, BoardView } from "./BoardView.ts"
import type { PublicationId } from "./Publication.ts"
import type { PublicationHead } from "./PublicationRepo.ts"

export interface PublishWanted {
  readonly period: Month
  readonly office?: string | null | undefined
  /** Needed when the month is already published with other results. */
  readonly reason?: string | null | undefined
}

export interface Published extends PublishedMark {
  readonly id: PublicationId
  readonly period: Month
}

export interface Verification {
  readonly id: PublicationId
  readonly period: Month
  readonly version: number
  readonly ok: boolean
  /** As it was published. */
  readonly sha256: string
  /** Worked out again from the snapshot's own inputs. */
  readonly recomputed: string
}

export class Publications extends Context.Service<
  Publications,
  {
    readonly publish: (
      wanted: PublishWanted
    ) => Effect.Effect<
      Published,
      | OfficeNotFound
      | OfficeAmbiguous
      | PeriodHasNoScores
      | AlreadyPublished
      | ReasonNeeded
      | StepNotAllowed
    >
    /** Null checks every publication there is. */
    readonly verify: (
      id: PublicationId | null
    ) => Effect.Effect<ReadonlyArray<Verification>, PublicationNotFound>
    readonly list: (
      office: string | null
    ) => Effect.Effect<ReadonlyArray<PublicationHead>, OfficeNotFound | OfficeAmbiguous>
    /** Null while nothing is published. */
    readonly board: (
      office: string | null
    ) => Effect.Effect<BoardView | null, OfficeNotFound | OfficeAmbiguous>
    /** Cheap enough to ask every second. */
    readonly latestMark: (
      office: string | null
    ) => Effect.Effect<BoardEvent | null, OfficeNotFound | OfficeAmbiguous>
  }
>()("aiwei/Publications") {}
