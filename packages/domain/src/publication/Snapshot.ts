/**
 * What a publication freezes: inputs, scheme, results and board, enough to work the month out again
 * without the database. Its canonical JSON is what the SHA-256 is taken over, so a field may be added
 * only as a key that older ones are without, or with a new `layout`. docs/rules/publication.md
 */
import { Schema } from "effect"

import { EntryEdit, TallyEdit } from "../assessment/sheet/HandEdit.ts"
import { DivisionCode } from "../org/DivisionCode.ts"
import { OrgUnitId } from "../org/OrgUnitId.ts"
import { NotApplicable, SchemeId } from "../scheme/AssessmentScheme.ts"
import { Month } from "../shared/Month.ts"
import { Points, Precision } from "../shared/Points.ts"

const text = Schema.NullOr(Schema.String)
const Unit = Schema.Struct({
  id: OrgUnitId,
  code: Schema.NullOr(DivisionCode),
  name: Schema.String
})

/** In the order of the scheme's indicators; null where nothing is recorded. */
const RecordedLeaf = Schema.NullOr(
  Schema.Struct({
    points: Schema.NullOr(Points),
    notApplicable: Schema.Boolean,
    reason: text,
    file: text,
    sheet: text,
    cell: text,
    /** Of a value entered by hand; without one the key is left out, as it always was. */
    edit: Schema.optionalKey(EntryEdit)
  })
)

/** What a sheet says of a community as a whole, and where: never counted, told when somebody asks. */
const Told = Schema.Struct({
  bonusCell: text,
  vetoCell: text,
  statedTotal: Schema.NullOr(Points),
  statedTotalCell: text,
  statedRank: Schema.NullOr(Schema.Int),
  statedRankCell: text,
  file: text,
  sheet: text,
  edit: Schema.optionalKey(TallyEdit)
})

const Community = Schema.Struct({
  ...Unit.fields,
  path: Schema.String,
  bonus: Points,
  bonusReason: text,
  vetoed: Schema.Boolean,
  /** Versions published before this was frozen are without it. */
  tally: Schema.optionalKey(Told),
  leaves: Schema.Array(RecordedLeaf)
})
export interface SnapshotCommunity extends Schema.Schema.Type<typeof Community> {}

const Rank = Schema.Struct({ unitId: OrgUnitId, rank: Schema.NullOr(Schema.Int) })
const BottomRun = Schema.Struct({ unitId: OrgUnitId, run: Schema.Int })

export const SnapshotInputs = Schema.Struct({
  office: Unit,
  period: Month,
  dataAsOf: Schema.String,
  communities: Schema.Array(Community),
  /** The published month before, when there is one. */
  before: Schema.NullOr(
    Schema.Struct({ period: Month, version: Schema.Int, ranks: Schema.Array(Rank) })
  ),
  bottomRuns: Schema.Array(BottomRun)
})
export interface SnapshotInputs extends Schema.Schema.Type<typeof SnapshotInputs> {}

export const SnapshotScheme = Schema.Struct({
  id: SchemeId,
  version: Schema.Int,
  name: Schema.String,
  total: Points,
  bonusMax: Schema.NullOr(Points),
  veto: text,
  notApplicable: NotApplicable,
  precision: Precision,
  indicators: Schema.Array(
    Schema.Struct({
      code: Schema.String,
      category: Schema.String,
      name: Schema.String,
      worth: Points
    })
  )
})
export interface SnapshotScheme extends Schema.Schema.Type<typeof SnapshotScheme> {}

export const SnapshotResult = Schema.Struct({
  unitId: OrgUnitId,
  rank: Schema.NullOr(Schema.Int),
  total: Points,
  base: Points,
  rebase: Points,
  bonus: Points,
  applicable: Points,
  vetoed: Schema.Boolean,
  notDone: Schema.Int,
  change: Schema.NullOr(Schema.Int),
  bottomRun: Schema.Int
})
export interface SnapshotResult extends Schema.Schema.Type<typeof SnapshotResult> {}

const SnapshotBoard = Schema.Struct({
  office: Schema.Struct({ code: text, name: Schema.String }),
  period: Month,
  schemeTotal: Schema.String,
  comparedWith: Schema.NullOr(Month),
  dataAsOf: Schema.String,
  rows: Schema.Array(
    Schema.Struct({
      rank: Schema.NullOr(Schema.Int),
      unitName: Schema.String,
      total: Schema.String,
      change: Schema.NullOr(Schema.Int),
      vetoed: Schema.Boolean
    })
  )
})
export interface SnapshotBoard extends Schema.Schema.Type<typeof SnapshotBoard> {}

export const Snapshot = Schema.Struct({
  layout: Schema.Literal(1),
  inputs: SnapshotInputs,
  scheme: SnapshotScheme,
  results: Schema.Array(SnapshotResult),
  board: SnapshotBoard
})
export interface Snapshot extends Schema.Schema.Type<typeof Snapshot> {}

/** The snapshot as it was stored; a text that is none dies, since only this program writes them. */
export const readSnapshot = Schema.decodeUnknownSync(Schema.fromJsonString(Snapshot))

/** Only the results, for the month after: a large month's leaves need not be read for them. */
export const readResults = (text: string): ReadonlyArray<SnapshotResult> =>
  Schema.decodeUnknownSync(
    Schema.fromJsonString(Schema.Struct({ results: Snapshot.fields.results }))
  )(text).results

/** What a curve over months needs: results without the leaves they were made of. */
const Course = Schema.Struct({
  inputs: Schema.Struct({ dataAsOf: Schema.String }),
  scheme: Schema.Struct({ total: Points, precision: Precision }),
  results: Snapshot.fields.results
})
export const readCourse = Schema.decodeUnknownSync(Schema.fromJsonString(Course))

/** None for a text that is no snapshot, which is what a check must be able to say. */
export const snapshotIn = Schema.decodeUnknownOption(Schema.fromJsonString(Snapshot))

/** The board alone, for the wall. */
export const readBoard = (text: string): SnapshotBoard =>
  Schema.decodeUnknownSync(Schema.fromJsonString(Schema.Struct({ board: SnapshotBoard })))(text)
    .board
