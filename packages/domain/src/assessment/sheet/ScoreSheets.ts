/** Use cases about a month's score sheet: a range of it, what happened to a cell, a save, a month begun. */
import { Context, Effect, Layer, Option } from "effect"

import { seenUnits } from "../../access/rights/seenUnits.ts"
import type {
  OfficeAmbiguous,
  OfficeNotFound,
  PeriodHasNoScores,
  PlaceNotFound,
  SchemeNotFound
} from "../../errors.ts"
import { ImportBatchRepo } from "../../importing/ImportBatchRepo.ts"
import { Offices } from "../../org/Offices.ts"
import { type PublicationHead, PublicationRepo } from "../../publication/PublicationRepo.ts"
import type { RowsRefused } from "../../rowErrors.ts"
import { SchemeRepo } from "../../scheme/SchemeRepo.ts"
import type { Month } from "../../shared/Month.ts"
import { rowLimits } from "../../shared/RowQuery.ts"
import { filesById, sourceIn } from "../explain/fileNames.ts"
import type { CellHistory, CellWanted } from "../history/CellHistory.ts"
import { historyReader } from "../history/historyReader.ts"
import type { PublishedMark } from "../RankingView.ts"
import { monthBegin, type MonthToBegin } from "./monthBegin.ts"
import type { ScoresChange } from "./ScoreChange.ts"
import type { MonthAhead, MonthBegun, ScoresRefused } from "./sheetErrors.ts"
import { sheetReader } from "./sheetReader.ts"
import { sheetCategories, sheetRow, sheetScheme } from "./sheetRow.ts"
import type { ScoresChanged, SheetView, SheetWanted } from "./SheetView.ts"
import { sheetWriter } from "./sheetWriter.ts"

type NoOffice = OfficeNotFound | OfficeAmbiguous

const markOf = (head: PublicationHead | undefined): PublishedMark | null =>
  head?.publishedAt == null || head.sha256 === null
    ? null
    : { version: head.version, at: head.publishedAt, sha256: head.sha256 }

export class ScoreSheets extends Context.Service<
  ScoreSheets,
  {
    /** Also of a month that nobody has begun: it says so, and which scheme would be used. */
    readonly sheet: (wanted: SheetWanted) => Effect.Effect<SheetView, NoOffice>
    /** Empty for a cell that nobody touched, and for an indicator that the month does not have. */
    readonly history: (wanted: CellWanted) => Effect.Effect<CellHistory, NoOffice | PlaceNotFound>
    readonly change: (
      wanted: ScoresChange
    ) => Effect.Effect<
      ScoresChanged,
      NoOffice | PeriodHasNoScores | PlaceNotFound | RowsRefused | ScoresRefused
    >
    readonly begin: (
      wanted: MonthToBegin
    ) => Effect.Effect<
      { readonly period: Month; readonly scheme: string },
      NoOffice | MonthAhead | MonthBegun | SchemeNotFound
    >
  }
>()("aiwei/ScoreSheets") {
  static readonly layer = Layer.effect(
    ScoreSheets,
    Effect.gen(function* () {
      const offices = yield* Offices
      const publications = yield* PublicationRepo
      const schemes = yield* SchemeRepo
      const imports = yield* ImportBatchRepo
      const reader = yield* sheetReader
      const seenOf = yield* seenUnits

      const sheet = Effect.fn("ScoreSheets.sheet")(function* (wanted: SheetWanted) {
        const { period } = wanted
        const office = yield* offices.resolve(wanted.office ?? null)
        const month = yield* reader.sheetOf(office, period)
        const { scheme, indicators, standings } = month
        const isSeen = yield* seenOf(
          office,
          month.units.map(({ id }) => id)
        )
        const units = month.units.filter(({ id }) => isSeen(id))
        const [offset, limit] = [wanted.offset ?? 0, wanted.limit ?? rowLimits.usual]
        const rows = yield* reader.recorded(month, units.slice(offset, offset + limit))
        const sourced = rows.flatMap(({ entries, tally }) => [
          ...entries,
          ...(tally === null ? [] : [tally])
        ])
        const sourceOf = sourceIn(yield* filesById(imports, sourced))
        const heads = yield* publications.heads(office.id)
        const head = heads.findLast((one) => one.period === period)
        const published = markOf(head)
        const updatedAt = month.sheet?.updatedAt ?? null
        const stored = scheme === null ? null : yield* schemes.storedDocument(scheme.id)
        const document = stored === null ? null : Option.getOrNull(stored)
        const labels = scheme === null ? [] : yield* schemes.labelsOf(scheme.id)
        const view: SheetView = {
          period,
          office: { id: office.id, code: office.code, name: office.name },
          begun: month.sheet !== null,
          scheme: scheme === null ? null : sheetScheme(scheme, document),
          categories: sheetCategories(indicators, labels),
          state: head?.state ?? "draft",
          published,
          changedSince: published !== null && updatedAt !== null && updatedAt > published.at,
          updatedAt,
          rows: rows.map((row) =>
            sheetRow(row, indicators, standings.get(row.unit.id), row.version, sourceOf)
          ),
          total: units.length,
          offset
        }
        return view
      })

      return {
        sheet,
        history: yield* historyReader,
        change: yield* sheetWriter,
        begin: yield* monthBegin
      }
    })
  )
}
