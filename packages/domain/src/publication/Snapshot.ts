/**
 * What a publication freezes: inputs, scheme, results and board, enough to work the month out again
 * without the database. Its canonical JSON is what the SHA-256 is taken over, so a field may be added
 * only as a key that older ones are without, or with a new `layout`. docs/rules/publication.md
 */
import { Effect, Schema } from "effect"

import { FrozenLine, type LineFigures } from "../assessment/lines/FrozenLine.ts"
import { LineKept } from "../assessment/lines/KeptLine.ts"
import { EntryEdit, TallyEdit } from "../assessment/sheet/HandEdit.ts"
import { DivisionCode } from "../org/DivisionCode.ts"
import { OrgUnitId } from "../org/OrgUnitId.ts"
import { OutsideRanks } from "../ranking/OutsideRanks.ts"
import { SchemeId } from "../scheme/AssessmentScheme.ts"
import { SchemeDocument } from "../scheme/document/SchemeDocument.ts"
import { Month } from "../shared/Month.ts"
import { Points, Precision } from "../shared/Points.ts"

const text = Schema.NullOr(Schema.String)
const Unit = Schema.Struct({
  id: OrgUnitId,
  code: Schema.NullOr(DivisionCode),
  name: Schema.String
})

const none = Effect.succeed(null)
/** A leaf of layout 3 that has evidence alone is written without these fields. */
const recordedPoints = Schema.NullOr(Points).pipe(Schema.withDecodingDefaultTypeKey(none))
const outside = Schema.Boolean.pipe(Schema.withDecodingDefaultTypeKey(Effect.succeed(false)))
const recordedText = Schema.NullOr(Schema.String).pipe(Schema.withDecodingDefaultTypeKey(none))

/** In the order of the scheme's indicators; null where nothing is recorded. */
const RecordedLeaf = Schema.NullOr(
  Schema.Struct({
    points: recordedPoints,
    notApplicable: outside,
    reason: recordedText,
    file: recordedText,
    sheet: recordedText,
    cell: recordedText,
    /** Of a value entered by hand; without one the key is left out, as it always was. */
    edit: Schema.optionalKey(EntryEdit),
    /** What its evidence came to, with the rule, round and evidence of each part. Layout 2 alone. */
    line: Schema.optionalKey(LineKept),
    /** What its evidence came to, and the hash of all its parts. Layout 3. */
    figures: Schema.optionalKey(FrozenLine)
  })
)

export type SnapshotLeaf = (typeof RecordedLeaf)["Type"]

/** What a line came to that was worked out, whichever layout froze it; null for one that was not. */
export const workedIn = (leaf: SnapshotLeaf): LineFigures | null =>
  leaf?.figures ?? leaf?.line ?? null

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
  /** By which the scheme tells kinds of place. Layout 3. */
  level: Schema.optionalKey(Schema.String),
  bonus: Points,
  bonusReason: text,
  vetoed: Schema.Boolean,
  /** Versions published before this was frozen are without it. */
  tally: Schema.optionalKey(Told),
  leaves: Schema.Array(RecordedLeaf),
  /** Peer group, where it was in one. */
  group: Schema.optionalKey(Schema.String),
  /** What the ledger gave beside the tally, and the vetoes that were given or that lines made hold. */
  ledger: Schema.optionalKey(
    Schema.Struct({ bonus: Points, penalty: Points, vetoes: Schema.Array(Schema.String) })
  )
})
export interface SnapshotCommunity extends Schema.Schema.Type<typeof Community> {}

const Rank = Schema.Struct({
  unitId: OrgUnitId,
  rank: Schema.NullOr(Schema.Int),
  group: Schema.optionalKey(Schema.String)
})
const BottomRun = Schema.Struct({ unitId: OrgUnitId, run: Schema.Int })

export const SnapshotInputs = Schema.Struct({
  office: Unit,
  period: Month,
  dataAsOf: Schema.String,
  /** ISO instant: what was put down until then, and not taken back until then, is what counted. Layout 3. */
  evidenceAt: Schema.optionalKey(Schema.String),
  communities: Schema.Array(Community),
  /** The published month before, when there is one. */
  before: Schema.NullOr(
    Schema.Struct({ period: Month, version: Schema.Int, ranks: Schema.Array(Rank) })
  ),
  bottomRuns: Schema.Array(BottomRun),
  /** The office's peer groups in their order; without the key it had none. */
  groups: Schema.optionalKey(Schema.Array(Schema.String)),
  /** The last published month, whichever it was: totals that tie-breakers and improvement look at. */
  last: Schema.optionalKey(
    Schema.NullOr(
      Schema.Struct({
        period: Month,
        version: Schema.Int,
        total: Points,
        points: Schema.Array(Schema.Struct({ unitId: OrgUnitId, points: Points }))
      })
    )
  )
})
export interface SnapshotInputs extends Schema.Schema.Type<typeof SnapshotInputs> {}

export const SnapshotScheme = Schema.Struct({
  id: SchemeId,
  version: Schema.Int,
  name: Schema.String,
  total: Points,
  bonusMax: Schema.NullOr(Points),
  veto: text,
  /** Of a scheme's row; what makes the whole smaller is written as re-basing, and its document says how. */
  notApplicable: Schema.Literals(["rebase", "full"]),
  precision: Precision,
  indicators: Schema.Array(
    Schema.Struct({
      code: Schema.String,
      category: Schema.String,
      name: Schema.String,
      worth: Points
    })
  ),
  /** Whole, where it has one. Layout 2. */
  document: Schema.optionalKey(SchemeDocument)
})
export interface SnapshotScheme extends Schema.Schema.Type<typeof SnapshotScheme> {}

/** What the later layouts say beyond the first one. */
const beyond = {
  group: Schema.NullOr(Schema.String),
  /** The total that was ranked: on the whole scale, where less than the whole could be had. */
  compared: Schema.NullOr(Points),
  available: Points,
  penalty: Points,
  floor: Points,
  veto: Points,
  /** Codes of the vetoes that hold. */
  vetoes: Schema.Array(Schema.String),
  grade: text,
  outside: Schema.NullOr(OutsideRanks),
  pointsChange: Schema.NullOr(Points)
}

export const SnapshotResult = Schema.Struct({
  unitId: OrgUnitId,
  rank: Schema.NullOr(Schema.Int),
  /** Null while a line blocked it. */
  total: Schema.NullOr(Points),
  base: Points,
  rebase: Points,
  bonus: Points,
  applicable: Points,
  vetoed: Schema.Boolean,
  notDone: Schema.Int,
  change: Schema.NullOr(Schema.Int),
  bottomRun: Schema.Int,
  beyond: Schema.optionalKey(Schema.Struct(beyond))
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
      total: text,
      change: Schema.NullOr(Schema.Int),
      vetoed: Schema.Boolean,
      group: Schema.optionalKey(Schema.String),
      grade: Schema.optionalKey(Schema.String)
    })
  )
})
export interface SnapshotBoard extends Schema.Schema.Type<typeof SnapshotBoard> {}

export const Snapshot = Schema.Struct({
  /**
   * 3 where there is a document, a group, evidence or a ledger: what has none keeps the hash it always had.
   * 2 froze all parts of all lines instead of their hashes; none is made any more.
   */
  layout: Schema.Literals([1, 2, 3]),
  inputs: SnapshotInputs,
  scheme: SnapshotScheme,
  results: Schema.Array(SnapshotResult),
  board: SnapshotBoard
})
export interface Snapshot extends Schema.Schema.Type<typeof Snapshot> {}

/** The snapshot as it was stored; a text that is none dies, since only this program writes them. */
export const readSnapshot = Schema.decodeUnknownSync(Schema.fromJsonString(Snapshot))

/** Only the results, for the month after: a large month's leaves need not be read for them. */
const Earlier = Schema.Struct({
  scheme: Schema.Struct({ total: Points }),
  results: Snapshot.fields.results
})
export const readEarlier = Schema.decodeUnknownSync(Schema.fromJsonString(Earlier))

/** What a curve over months needs: results without the leaves they were made of. */
const Course = Schema.Struct({
  inputs: Schema.Struct({ dataAsOf: Schema.String }),
  scheme: Schema.Struct({ total: Points, precision: Precision }),
  results: Snapshot.fields.results
})
export const readCourse = Schema.decodeUnknownSync(Schema.fromJsonString(Course))

/** None for a text that is no snapshot, which is what a check must be able to say. */
export const snapshotIn = Schema.decodeUnknownOption(Schema.fromJsonString(Snapshot))
