/**
 * Finds what a community's total is made of: as recorded now, or as a version froze it. The office is
 * the one that is named, else the nearest one above the place.
 */
import { Effect, Option } from "effect"

import { repliesReader } from "../../appeals/repliesReader.ts"
import { PeriodHasNoScores } from "../../errors.ts"
import { ownDoubles } from "../../evidence/rounds/ownDoubles.ts"
import { ImportBatchRepo } from "../../importing/ImportBatchRepo.ts"
import { Offices, type OfficeView } from "../../org/Offices.ts"
import { OrgTree } from "../../org/OrgTree.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import { isWithin } from "../../org/TreePath.ts"
import { frozenTerms } from "../../publication/evidence/frozenTerms.ts"
import { linesThen } from "../../publication/evidence/linesThen.ts"
import { PublicationRepo } from "../../publication/PublicationRepo.ts"
import { type Snapshot, type SnapshotCommunity, workedIn } from "../../publication/Snapshot.ts"
import { versionReader } from "../../publication/versionReader.ts"
import { documentRead } from "../../scheme/document/documentRead.ts"
import { toBeChecked } from "../../scheme/document/toBeChecked.ts"
import type { Month } from "../../shared/Month.ts"
import { frozenFigures } from "../board/MonthFigures.ts"
import { monthReader } from "../monthReader.ts"
import type { PublishedMark } from "../RankingView.ts"
import { ScoreRepo } from "../ScoreRepo.ts"
import type { Standing } from "../standings.ts"
import { type PlaceInMonth, placeReader } from "../totals/placeReader.ts"
import { inputsBefore, readBeforeHands } from "./beforeHands.ts"
import { discrepanciesOf } from "./discrepanciesOf.ts"
import { explanationOf } from "./explanationOf.ts"
import { filesById, sourceIn } from "./fileNames.ts"
import { frozenExplained } from "./frozenExplained.ts"
import { openedReader } from "./openedReader.ts"
import { withLines } from "./withLines.ts"

export interface ExplanationWanted {
  readonly period: Month
  readonly office?: string | null | undefined
  /** A community's code, id, name or alias. */
  readonly place: string
  /** Null or left out: as recorded now. */
  readonly version?: number | null | undefined
}

const ranksIn = (standings: ReadonlyArray<Standing>): number =>
  standings.filter(({ rank }) => rank !== null).length

const recordedExplanation = Effect.gen(function* () {
  const scores = yield* ScoreRepo
  const imports = yield* ImportBatchRepo
  const read = yield* monthReader
  const placeIn = yield* placeReader
  const open = yield* openedReader
  const documentOf = yield* documentRead

  /** The sheet's own scores are read only where the sheet says something else than what came out. */
  const doubtsOf = Effect.fnUntraced(function* (
    office: OfficeView,
    { tally, unit, sheet, ...place }: PlaceInMonth,
    file: Parameters<typeof discrepanciesOf>[4]
  ) {
    if (tally === null) return []
    const found = discrepanciesOf(place, undefined, tally, unit, file)
    if (found.length === 0) return found
    const before = yield* readBeforeHands(scores, yield* read(office, sheet.period))
    return discrepanciesOf(place, before.get(unit.id), tally, unit, file)
  })

  return Effect.fnUntraced(function* (office: OfficeView, unitId: OrgUnitId, period: Month) {
    const found = yield* placeIn(office, unitId, period)
    const { scheme, indicators, tally, sheet, unit, card, rank, of } = found
    const recorded = yield* scores.entriesOf(sheet.id, unitId)
    const entries = withLines(recorded, yield* scores.linesOf(sheet.id, [unitId]))
    const document = scheme.document ?? (yield* documentOf(scheme))
    const opened = yield* open({ sheetId: sheet.id, unitId, period }, document)
    const files = yield* filesById(imports, tally === null ? entries : [...entries, tally])
    const discrepancies = yield* doubtsOf(office, found, files.get(tally?.fileId ?? ""))
    const made = { scheme, indicators, entries, tally, card, opened, sourceOf: sourceIn(files) }
    const checked = toBeChecked(scheme.document)
    return { ...explanationOf(made), ...checked, unit, rank, of, discrepancies }
  })
})

const frozenExplanation = Effect.gen(function* () {
  const imports = yield* ImportBatchRepo
  const scores = yield* ScoreRepo
  const open = yield* openedReader
  const frozen = yield* versionReader
  const linesOf = yield* linesThen
  const termsOf = yield* frozenTerms

  /** Null where a version has a sheet's scores and nothing beside them. */
  const openedOf = Effect.fnUntraced(function* (
    office: OfficeView,
    { inputs, scheme }: Snapshot,
    { id: unitId, leaves, ledger }: SnapshotCommunity,
    publishedAt: string | null
  ) {
    const { period, evidenceAt } = inputs
    const sheet = Option.getOrNull(yield* scores.findSheet(office.id, period))
    const isPlain = ledger === undefined && leaves.every((leaf) => workedIn(leaf) === null)
    if (sheet === null || isPlain) return null
    const of = { sheetId: sheet.id, unitId, period }
    return yield* open(of, yield* termsOf(scheme), evidenceAt ?? publishedAt)
  })

  return Effect.fnUntraced(function* (
    office: OfficeView,
    unitId: OrgUnitId,
    period: Month,
    version: number
  ) {
    const { snapshot, mark } = yield* frozen(office.id, period, version)
    const { standings, units } = frozenFigures(snapshot, mark)
    const standing = standings.find((one) => one.unitId === unitId)
    const community = snapshot.inputs.communities.find(({ id }) => id === unitId)
    const lines = community && (yield* linesOf(office.id, snapshot, community))
    const [explained, unit] = [frozenExplained(snapshot, unitId, lines), units.get(unitId)]
    if (standing === undefined || !community || explained === null || unit === undefined) {
      return yield* new PeriodHasNoScores({ period })
    }
    const { tally, entries } = explained
    const files = yield* filesById(imports, [...entries, tally])
    const file = files.get(tally.fileId ?? "")
    const asRead = frozenFigures({ ...snapshot, inputs: inputsBefore(snapshot.inputs) }, mark)
    const before = asRead.standings.find((one) => one.unitId === unitId)
    const discrepancies = discrepanciesOf(standing, before, tally, unit, file)
    const { card, rank } = standing
    const opened = yield* openedOf(office, snapshot, community, mark.publishedAt)
    const made = explanationOf({ ...explained, card, opened, sourceOf: sourceIn(files) })
    const checked = toBeChecked(snapshot.scheme.document)
    return { ...made, ...checked, unit, rank, of: ranksIn(standings), discrepancies }
  })
})

export const explaining = Effect.gen(function* () {
  const offices = yield* Offices
  const tree = yield* OrgTree
  const publications = yield* PublicationRepo
  const recordedNow = yield* recordedExplanation
  const asPublished = yield* frozenExplanation
  const repliesOf = yield* repliesReader
  const doubles = yield* ownDoubles

  const placeAndOffice = Effect.fnUntraced(function* ({ place, office }: ExplanationWanted) {
    if (office != null) {
      const named = yield* offices.resolve(office)
      return { office: named, unit: yield* tree.find(place, named.path) }
    }
    const unit = yield* tree.find(place)
    const above = (yield* offices.list)
      .filter(({ path }) => isWithin(unit.path, path))
      .toSorted((a, b) => b.path.length - a.path.length)[0]
    return { office: above ?? (yield* offices.resolve(null)), unit }
  })

  const newestMark = Effect.fnUntraced(function* (office: OfficeView, period: Month) {
    const heads = yield* publications.heads(office.id)
    const head = heads.findLast((one) => one.period === period)
    if (head?.publishedAt == null || head.sha256 === null) return null
    const mark: PublishedMark = { version: head.version, at: head.publishedAt, sha256: head.sha256 }
    return mark
  })

  return Effect.fn("Rankings.explain")(function* (wanted: ExplanationWanted) {
    const { period, version } = wanted
    const { office, unit } = yield* placeAndOffice(wanted)
    yield* doubles.refused(unit.id, period)
    const explained = yield* version == null
      ? recordedNow(office, unit.id, period)
      : asPublished(office, unit.id, period, version)
    const published = yield* newestMark(office, period)
    const replies = (yield* repliesOf(office.id, period)).filter(({ unitId }) => unitId === unit.id)
    return { ...explained, period, version: version ?? null, published, replies }
  })
})
