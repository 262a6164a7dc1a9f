/** What a version of a month changed against the one before it, and what it was made for. */
import { Context, Effect, Layer } from "effect"

import { seenUnits } from "../../access/rights/seenUnits.ts"
import { AppealRepo } from "../../appeals/AppealRepo.ts"
import type { MonthChange } from "../../assessment/board/BoardViews.ts"
import { monthChanges } from "../../assessment/board/changes/monthChanges.ts"
import type { OfficeAmbiguous, OfficeNotFound } from "../../errors.ts"
import { VersionNotFound } from "../../errors.ts"
import { Offices } from "../../org/Offices.ts"
import type { Month } from "../../shared/Month.ts"
import { PublicationRepo } from "../PublicationRepo.ts"
import { versionReader } from "../versionReader.ts"
import { type CorrectedUnit, correctionOf } from "./correctionOf.ts"

export interface CorrectionWanted {
  readonly office?: string | null | undefined
  readonly period: Month
  /** The newest when left out. */
  readonly version?: number | null | undefined
}

export interface CorrectionView {
  readonly period: Month
  readonly version: number
  readonly publishedAt: string | null
  readonly reason: string | null
  /** Numbers of the appeals it answers, of units that whoever asks may see. */
  readonly appeals: ReadonlyArray<number>
  /** What holds of all units at once. */
  readonly whole: ReadonlyArray<MonthChange>
  readonly rows: ReadonlyArray<CorrectedUnit>
}

export class Corrections extends Context.Service<
  Corrections,
  {
    /** The first version changed nothing: there was none before it. */
    readonly show: (
      wanted: CorrectionWanted
    ) => Effect.Effect<CorrectionView, OfficeNotFound | OfficeAmbiguous | VersionNotFound>
  }
>()("aiwei/Corrections") {
  static readonly layer = Layer.effect(
    Corrections,
    Effect.gen(function* () {
      const offices = yield* Offices
      const publications = yield* PublicationRepo
      const appeals = yield* AppealRepo
      const read = yield* versionReader
      const seenOf = yield* seenUnits

      const show = Effect.fn("Corrections.show")(function* (wanted: CorrectionWanted) {
        const office = yield* offices.resolve(wanted.office ?? null)
        const { period } = wanted
        const heads = (yield* publications.heads(office.id)).filter((one) => one.period === period)
        const version = wanted.version ?? heads.at(-1)?.version ?? 1
        const head = heads.find((one) => one.version === version)
        if (head === undefined) return yield* new VersionNotFound({ period, version })
        const now = yield* read(office.id, period, version)
        const before = version === 1 ? null : yield* read(office.id, period, version - 1)
        const rows = before === null ? [] : correctionOf(before.snapshot, now.snapshot)
        const whole = before === null ? [] : monthChanges(now.snapshot, before.snapshot)
        const answered = (yield* appeals.ofOffice(office.id, period)).filter(
          ({ correctedBy }) => correctedBy === head.id
        )
        const isSeen = yield* seenOf(
          office,
          [...rows, ...answered].map(({ unitId }) => unitId)
        )
        const { publishedAt, reason } = head
        return {
          period,
          version,
          publishedAt,
          reason,
          appeals: answered
            .filter(({ unitId }) => isSeen(unitId))
            .map(({ no }) => no)
            .toSorted((a, b) => a - b),
          whole,
          rows: rows.filter(({ unitId }) => isSeen(unitId))
        }
      })

      return { show }
    })
  )
}
