/** A frozen month of two lines, where a test says everything else itself. */
import type { Line } from "../../src/assessment/scoring/lineOf.ts"
import { OrgUnitId } from "../../src/org/OrgUnitId.ts"
import type {
  SnapshotCommunity,
  SnapshotInputs,
  SnapshotScheme
} from "../../src/publication/Snapshot.ts"
import { SchemeId } from "../../src/scheme/AssessmentScheme.ts"
import { straightToTheWall } from "../../src/scheme/document/PublicationTerms.ts"
import { usualRanking } from "../../src/scheme/document/RankingTerms.ts"
import type { SchemeDocument } from "../../src/scheme/document/SchemeDocument.ts"
import { Month } from "../../src/shared/Month.ts"
import { noPoints, Points } from "../../src/shared/Points.ts"
import { lineTerms, totalTerms } from "../assessment/scoring/madeTerms.ts"

export const idOf = (n: number) => OrgUnitId.make(String(n).padStart(26, "0"))
export const points = (value: number) => Points.make(Math.round(value * 1000))

const named = (code: string, name: string) => ({ category: "环境卫生", name, code })

/** Two lines of ten points, from a sheet's header. */
export const scheme: SnapshotScheme = {
  id: SchemeId.make("scheme"),
  version: 1,
  name: "考核",
  total: points(20),
  bonusMax: null,
  veto: null,
  notApplicable: "rebase",
  precision: 10,
  indicators: [
    { ...named("I01", "楼道"), worth: points(10) },
    { ...named("I02", "绿地"), worth: points(10) }
  ]
}

export const documentOf = (more: Partial<SchemeDocument>): SchemeDocument => {
  const words = { labels: [], clause: null, evidence: null, source: null, status: null }
  const line = (code: string, name: string) => ({
    ...lineTerms(code),
    ...named(code, name),
    ...words
  })
  const indicators = [line("I01", "楼道"), line("I02", "绿地")] as const
  return {
    layout: 1,
    name: "考核",
    edition: null,
    source: null,
    status: "officeRule",
    note: null,
    from: Month.make("2026-01"),
    until: null,
    ...totalTerms(indicators),
    ranking: usualRanking,
    publication: straightToTheWall,
    indicators,
    ...more
  }
}

/** Of ten points, with what its rule took. */
export const lineOf = (code: string, counted: number, more: Partial<Line> = {}): Line => ({
  code,
  counted: points(counted),
  applicable: points(10),
  reducedBy: noPoints,
  standing: "scored",
  counts: "own",
  rounds: 1,
  parts: [],
  ...more
})

type Leaf = SnapshotCommunity["leaves"][number]

export const leafOf = (value: number | null, more: Partial<NonNullable<Leaf>> = {}): Leaf => ({
  points: value === null ? null : points(value),
  notApplicable: false,
  reason: null,
  file: null,
  sheet: null,
  cell: null,
  ...more
})

export const community = (
  n: number,
  leaves: ReadonlyArray<Leaf>,
  more: Partial<SnapshotCommunity> = {}
): SnapshotCommunity => ({
  id: idOf(n),
  code: null,
  name: `社区${n}`,
  path: "",
  bonus: noPoints,
  bonusReason: null,
  vetoed: false,
  leaves,
  ...more
})

export const inputsOf = (
  communities: ReadonlyArray<SnapshotCommunity>,
  more: Partial<SnapshotInputs> = {}
): SnapshotInputs => ({
  office: { id: idOf(0), code: null, name: "滨河街道" },
  period: Month.make("2026-04"),
  dataAsOf: "2026-05-02T00:00:00.000Z",
  communities,
  before: null,
  bottomRuns: [],
  ...more
})
