/** Use cases about a month's ranking: worked out from the entries each time, written nowhere. */
import { Context, Effect, Layer } from "effect"

import { everyone, seenUnits } from "../access/rights/seenUnits.ts"
import { repliesReader } from "../appeals/repliesReader.ts"
import {
  type OfficeAmbiguous,
  type OfficeNotFound,
  type PeriodHasNoScores,
  type PlaceAmbiguous,
  type PlaceNotFound,
  type SchemeNotFound,
  type VersionNotFound
} from "../errors.ts"
import type { DoubleOpen } from "../evidence/evidenceErrors.ts"
import { besides, ownDoubles } from "../evidence/rounds/ownDoubles.ts"
import { ImportBatchRepo } from "../importing/ImportBatchRepo.ts"
import { Offices, type OfficeView } from "../org/Offices.ts"
import { differsFrom } from "../publication/differsFrom.ts"
import type { PublicationState } from "../publication/Publication.ts"
import { type PublicationHead, PublicationRepo } from "../publication/PublicationRepo.ts"
import { rankedByScheme } from "../ranking/rankedByScheme.ts"
import type { Month } from "../shared/Month.ts"
import { written } from "../shared/Points.ts"
import { readBeforeHands, type StandingsById } from "./explain/beforeHands.ts"
import { discrepanciesOf } from "./explain/discrepanciesOf.ts"
import { type ExplanationWanted, explaining } from "./explain/explaining.ts"
import { type FilesById, filesById } from "./explain/fileNames.ts"
import type { ExplanationView } from "./ExplanationView.ts"
import { meanBonus, meanChange, meanText, meanTotal } from "./means/monthMeans.ts"
import { type MonthRead, monthReader } from "./monthReader.ts"
import { categoriesOf, rankingRow, schemeHead } from "./rankingRow.ts"
import type { Discrepancy, PublishedMark, RankingView } from "./RankingView.ts"
import { ScoreRepo } from "./ScoreRepo.ts"
import type { Standing } from "./standings.ts"
import { unscoredUnits } from "./unscored.ts"

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
  /** Only this peer group. */
  readonly group?: string | null | undefined
}

export interface OtherScheme extends RankingWanted {
  /** By its id, number or name. */
  readonly scheme: string
}

const markOf = (head: PublicationHead | null): PublishedMark | null =>
  head?.publishedAt == null || head.sha256 === null
    ? null
    : { version: head.version, at: head.publishedAt, sha256: head.sha256 }

const discrepanciesIn = (
  read: MonthRead,
  shown: ReadonlyArray<Standing>,
  files: FilesById,
  before: StandingsById
): ReadonlyArray<Discrepancy> =>
  shown.flatMap((row) => {
    const { unitId } = row
    const [tally, unit] = [read.tallies.get(unitId), read.units.get(unitId)]
    if (tally === undefined || unit === undefined) return []
    const file = files.get(tally.fileId ?? "")
    return discrepanciesOf(row, before.get(unitId), tally, unit, file)
  })

/** `shown`: those of the standings that may be seen; the means are those of all. */
const monthView = (
  office: OfficeView,
  read: MonthRead,
  shown: ReadonlyArray<Standing>,
  latest: { readonly head: PublicationHead | null; readonly differs: boolean },
  told: Pick<RankingView, "unscored" | "discrepancies" | "replies">
): RankingView => {
  const { head, differs } = latest
  const categories = categoriesOf(read.indicators)
  const names = categories.map(({ name }) => name)
  const { units, sums, standings, scheme } = read
  const seen = shown === standings ? null : new Set(shown.map(({ unitId }) => unitId))
  return {
    period: read.sheet.period,
    office: { id: office.id, code: office.code, name: office.name },
    scheme: schemeHead(scheme, read.document, read.rules.ranking.ties),
    groups: read.groups.names ?? [],
    categories: categories.map(({ name, points }) => ({
      name,
      points: written(points),
      mean: meanText(meanChange(name, standings, sums, scheme))
    })),
    state: head?.state ?? "draft",
    published: markOf(head),
    differs,
    rows: shown.map((row) => rankingRow(row, { units, sums, seen, categories: names })),
    mean: meanText(meanTotal(standings, scheme)),
    meanOf: standings.filter(({ rank }) => rank !== null).length,
    meanBonus: meanText(meanBonus(standings, scheme)),
    ...told,
    dataAsOf: read.sheet.updatedAt
  }
}

const nothingTold = { discrepancies: [], replies: [] }

/** Of the month as a whole the means stay those of all groups. */
const ofGroup = (view: RankingView, group: string | null | undefined): RankingView =>
  group == null ? view : { ...view, rows: view.rows.filter((row) => row.group === group) }

/** The month with means of those units alone of which something is told. */
const toldReader = Effect.map(
  ownDoubles,
  ({ units }) =>
    (found: MonthRead) =>
      Effect.map(units, (hidden) =>
        hidden.size === 0 ? found : { ...found, standings: besides(found.standings, hidden) }
      )
)

export class Rankings extends Context.Service<
  Rankings,
  {
    readonly month: (
      wanted: RankingWanted
    ) => Effect.Effect<RankingView, OfficeNotFound | OfficeAmbiguous | PeriodHasNoScores>
    /** The month ranked by another scheme than its own, without comparing it with anything stated or published. */
    readonly byScheme: (
      wanted: OtherScheme
    ) => Effect.Effect<
      RankingView,
      OfficeNotFound | OfficeAmbiguous | PeriodHasNoScores | SchemeNotFound
    >
    readonly explain: (
      wanted: ExplanationWanted
    ) => Effect.Effect<
      ExplanationView,
      | OfficeNotFound
      | OfficeAmbiguous
      | PlaceNotFound
      | PlaceAmbiguous
      | PeriodHasNoScores
      | VersionNotFound
      | DoubleOpen
    >
    /** The months that have a ranking, the newest first. */
    readonly periods: (
      office: string | null
    ) => Effect.Effect<ReadonlyArray<PeriodRow>, OfficeNotFound | OfficeAmbiguous>
  }
>()("aiwei/Rankings") {
  static readonly layer = Layer.effect(
    Rankings,
    Effect.gen(function* () {
      const offices = yield* Offices
      const scores = yield* ScoreRepo
      const publications = yield* PublicationRepo
      const imports = yield* ImportBatchRepo
      const read = yield* monthReader
      const seenOf = yield* seenUnits
      const toldOf = yield* toldReader
      const by = yield* rankedByScheme
      const repliesOf = yield* repliesReader
      const unscoredOf = yield* unscoredUnits

      const shownOf = Effect.fnUntraced(function* (office: OfficeView, found: MonthRead) {
        const isSeen = yield* seenOf(office, [...found.units.keys()])
        return isSeen === everyone
          ? found.standings
          : found.standings.filter(({ unitId }) => isSeen(unitId))
      })

      const unscored = Effect.fnUntraced(function* (office: OfficeView, found: MonthRead) {
        const units = yield* unscoredOf(office, found)
        return units.map(({ id, code, name }) => ({ unitId: id, unitCode: code, unitName: name }))
      })

      const viewOf = Effect.fnUntraced(function* (office: OfficeView, found: MonthRead) {
        const files = yield* filesById(imports, found.tallies.values())
        const heads = yield* publications.heads(office.id)
        const head = heads.findLast(({ period }) => period === found.sheet.period) ?? null
        const differs = yield* differsFrom(heads, office, found, { scores, publications })
        const before = yield* readBeforeHands(scores, found)
        const shown = yield* shownOf(office, found)
        const discrepancies = discrepanciesIn(found, shown, files, before)
        const seen = new Set(shown.map(({ unitId }) => unitId))
        const isPrinted = found.document?.publication.repliesPrinted ?? true
        const told = isPrinted ? yield* repliesOf(office.id, found.sheet.period) : []
        const replies = told.filter(({ unitId }) => seen.has(unitId))
        const beside = { unscored: yield* unscored(office, found), discrepancies, replies }
        return monthView(office, yield* toldOf(found), shown, { head, differs }, beside)
      })

      const month = Effect.fn("Rankings.month")(function* ({ period, ...wanted }: RankingWanted) {
        const office = yield* offices.resolve(wanted.office ?? null)
        return ofGroup(yield* viewOf(office, yield* read(office, period)), wanted.group)
      })

      const byScheme = Effect.fn("Rankings.byScheme")(function* (wanted: OtherScheme) {
        const office = yield* offices.resolve(wanted.office ?? null)
        const own = yield* read(office, wanted.period)
        const found = yield* by(office, own, wanted.scheme)
        if (found === own) return ofGroup(yield* viewOf(office, own), wanted.group)
        const shown = yield* shownOf(office, found)
        const beside = { ...nothingTold, unscored: yield* unscored(office, own) }
        const latest = { head: null, differs: false }
        const view = monthView(office, yield* toldOf(found), shown, latest, beside)
        return ofGroup(view, wanted.group)
      })

      const periods = Effect.fn("Rankings.periods")(function* (office: string | null) {
        const { id } = yield* offices.resolve(office)
        const heads = yield* publications.heads(id)
        return (yield* scores.findScoredSheets(id))
          .toReversed()
          .map(({ period, updatedAt }): PeriodRow => {
            const head = heads.findLast((one) => one.period === period)
            return {
              period,
              state: head?.state ?? "draft",
              version: head?.version ?? null,
              publishedAt: head?.publishedAt ?? null,
              sheetUpdatedAt: updatedAt
            }
          })
      })

      return { month, byScheme, explain: yield* explaining, periods }
    })
  )
}
