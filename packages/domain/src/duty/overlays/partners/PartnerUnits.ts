/** Use cases about partner units (结对单位): who has which stairwells, which have nobody, and what was done. */
import { Context, Effect, Layer } from "effect"

import type {
  OfficeAmbiguous,
  OfficeNotFound,
  PlaceAmbiguous,
  PlaceNotFound
} from "../../../errors.ts"
import type { ChangedMeanwhile, FieldRefused } from "../../../rowErrors.ts"
import type { CountedPage } from "../../../shared/Page.ts"
import type { Versioned } from "../../../shared/versionOf.ts"
import type { OverlayDayRefused, OverlayNotFound } from "../overlayErrors.ts"
import {
  type CoverageWanted,
  type PartnerCoverage,
  partnersAsked,
  type PartnerTable,
  type SessionListing,
  type TableWanted
} from "./partnersAsked.ts"
import type { SessionLine } from "./PartnerSession.ts"
import { type AddSession, type CorrectSession, sessionWritten } from "./sessionWritten.ts"

export interface SessionShown extends Versioned<SessionLine> {
  readonly weekend: boolean
}

type Unplaced = OfficeNotFound | OfficeAmbiguous | PlaceNotFound | PlaceAmbiguous
type Unwritten = OverlayNotFound | OverlayDayRefused | FieldRefused

export class PartnerUnits extends Context.Service<
  PartnerUnits,
  {
    readonly list: (wanted: TableWanted) => Effect.Effect<PartnerTable, Unplaced>
    readonly coverage: (wanted: CoverageWanted) => Effect.Effect<PartnerCoverage, Unplaced>
    /** The newest first. */
    readonly sessions: (
      wanted: SessionListing
    ) => Effect.Effect<CountedPage<SessionShown>, Unplaced | OverlayNotFound>
    readonly session: (
      wanted: AddSession
    ) => Effect.Effect<Versioned<SessionLine>, Unwritten | PlaceNotFound | PlaceAmbiguous>
    readonly correct: (
      wanted: CorrectSession
    ) => Effect.Effect<Versioned<SessionLine>, Unwritten | ChangedMeanwhile>
  }
>()("aiwei/PartnerUnits") {
  static readonly layer = Layer.effect(
    PartnerUnits,
    Effect.gen(function* () {
      const { table, coverage, sessions } = yield* partnersAsked
      const { add, correct, stamp } = yield* sessionWritten

      const log = Effect.fnUntraced(function* (wanted: SessionListing) {
        const page = yield* sessions(wanted)
        const rows = yield* Effect.forEach(page.rows, ({ weekend, ...line }) =>
          Effect.map(stamp(line), (row) => ({ ...row, weekend }))
        )
        return { ...page, rows }
      })

      return { list: table, coverage, sessions: log, session: add, correct }
    })
  )
}
