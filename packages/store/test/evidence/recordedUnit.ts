import { ScoreRepo } from "@aiwei/domain/assessment/ScoreRepo"
import { SheetId } from "@aiwei/domain/assessment/ScoreSheet"
/** Made-up evidence of the kernel's tests, stored under a scheme with the same document. */
import type { AssessInputs } from "@aiwei/domain/assessment/scoring/assess"
import { EvidenceId, type EvidenceItem } from "@aiwei/domain/evidence/EvidenceItem"
import { type Inspection, InspectionId } from "@aiwei/domain/evidence/Inspection"
import { LedgerId, type LedgerRow } from "@aiwei/domain/evidence/LedgerRow"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import type { TreePath } from "@aiwei/domain/org/TreePath"
import { SchemeId } from "@aiwei/domain/scheme/AssessmentScheme"
import { straightToTheWall } from "@aiwei/domain/scheme/document/PublicationTerms"
import { type RankingTerms, usualRanking } from "@aiwei/domain/scheme/document/RankingTerms"
import type { SchemeDocument } from "@aiwei/domain/scheme/document/SchemeDocument"
import { IndicatorId } from "@aiwei/domain/scheme/Indicator"
import type { TotalTerms } from "@aiwei/domain/scheme/rules/TotalTerms"
import { SchemeRepo } from "@aiwei/domain/scheme/SchemeRepo"
import { IdGenerator } from "@aiwei/domain/shared/IdGenerator"
import { Month } from "@aiwei/domain/shared/Month"
import { Points } from "@aiwei/domain/shared/Points"
import { Array as Arr, Effect } from "effect"

import type { SampleOffice } from "../sampleOffice.ts"

export const april = Month.make("2026-04")
export const recordedAt = "2026-04-30T00:00:00.000Z"

const blank = {
  reference: null,
  fileId: null,
  sheetName: null,
  cell: null,
  raw: null,
  createdAt: recordedAt,
  createdBy: "account:li",
  withdrawnAt: null,
  withdrawnBy: null,
  withdrawnReason: null
}
const noPhoto = { fileName: null, fileBytes: null, fileSha256: null }

export interface StoredUnit {
  readonly sheetId: SheetId
  readonly unitId: OrgUnitId
  readonly path: TreePath
  /** The kernel's ids stand behind it: two units of one database never share one. */
  readonly prefix: string
}

const documentFor = (terms: TotalTerms, ranking: RankingTerms): SchemeDocument => ({
  ...terms,
  layout: 1,
  name: "考核",
  edition: null,
  source: null,
  status: "proposal",
  note: null,
  from: Month.make("2026-01"),
  until: null,
  ranking,
  publication: straightToTheWall,
  indicators: Arr.map(terms.indicators, (one, i) => ({
    ...one,
    category: i === 0 ? "组织管理" : "环境卫生",
    name: one.code,
    labels: [],
    clause: null,
    evidence: null,
    source: null,
    status: null
  }))
})

/** A sheet of April under these terms. */
export const sheetUnder = Effect.fnUntraced(function* (
  sample: SampleOffice,
  terms: TotalTerms,
  ranking: RankingTerms = usualRanking
) {
  const schemes = yield* SchemeRepo
  const scores = yield* ScoreRepo
  const id = yield* (yield* IdGenerator).next
  const document = documentFor(terms, ranking)
  const earlier = yield* schemes.findAll(sample.office.id)
  const scheme = {
    ...sample.scheme,
    id: SchemeId.make(id),
    version: 1 + earlier.length,
    total: terms.total,
    bonusMax: terms.bonusMax,
    precision: terms.precision,
    notApplicable: terms.notApplicable === "full" ? ("full" as const) : ("rebase" as const)
  }
  const indicators = document.indicators.map(({ code, category, name, worth }, i) => ({
    id: IndicatorId.make(`${id}-${code}`),
    schemeId: scheme.id,
    code,
    ordinal: i + 1,
    category,
    name,
    worth
  }))
  yield* schemes.insert(scheme, indicators, document)
  const sheetId = SheetId.make(`${sample.office.id}-${april}`)
  const { id: officeId } = sample.office
  yield* scores.upsertSheet({
    id: sheetId,
    officeId,
    schemeId: scheme.id,
    period: april,
    updatedAt: recordedAt
  })
  return { sheetId, scheme, indicators, document }
})

export const inspectionRows = (
  { rounds }: Pick<AssessInputs, "rounds">,
  { prefix, ...at }: StoredUnit
): ReadonlyArray<Inspection> =>
  rounds.map(({ id, kind, day, indicators }) => ({
    ...blank,
    ...at,
    id: InspectionId.make(prefix + id),
    kind,
    day,
    indicators,
    time: null,
    inspectors: ["李督查"],
    doubleOf: null,
    note: null
  }))

export const itemRows = (
  { deductions, earned, notApplicable }: AssessInputs,
  { prefix, ...at }: StoredUnit
): ReadonlyArray<EvidenceItem> => {
  const row = (
    id: string,
    indicator: string,
    round: string | null,
    found: EvidenceItem["found"]
  ): EvidenceItem => ({
    ...blank,
    ...noPhoto,
    ...at,
    id: EvidenceId.make(prefix + id),
    indicator,
    found,
    inspectionId: round === null ? null : InspectionId.make(prefix + round),
    source: round === null ? "survey" : "inspection",
    day: null,
    placeId: null,
    spot: null,
    clause: null,
    note: null
  })
  return [
    ...deductions.map((it) =>
      row(it.id, it.indicator, it.round, { says: "deducts", rule: it.rule, found: it.found })
    ),
    ...earned.map((it) => row(it.id, it.indicator, it.round, { says: "earns", found: it.found })),
    ...notApplicable.map((code, i) => row(`N${i}`, code, null, { says: "notApplicable" }))
  ]
}

export const ledgerRows = (
  { outside }: Pick<AssessInputs, "outside">,
  { prefix, ...at }: StoredUnit
): ReadonlyArray<LedgerRow> => {
  const row = (
    kind: LedgerRow["kind"],
    id: string,
    points: Points,
    veto: string | null
  ): LedgerRow => ({
    ...blank,
    ...noPhoto,
    ...at,
    id: LedgerId.make(`${prefix}${kind}${id}`),
    kind,
    points,
    veto,
    reason: "依据文件",
    day: null
  })
  return [
    ...outside.bonuses.map(({ id, points }) => row("bonus", id, points, null)),
    ...outside.penalties.map(({ id, points }) => row("penalty", id, points, null)),
    ...outside.vetoes.map(({ id, rule }) => row("veto", id, Points.make(0), rule))
  ]
}
