/** How evidence can be refused. Everything that is wrong with one record is named at once, and nothing of it is kept. */
import { Schema } from "effect"

import { Month } from "../shared/Month.ts"

export const EvidenceFault = Schema.Literals([
  /** The month's scheme has no such line. */
  "unknownIndicator",
  /** The line has no such rule. */
  "unknownRule",
  /** Several rules of the line read it: one must be named. */
  "severalRules",
  /** No rule of the line reads what is said. */
  "notRead",
  /** Nothing is said, or several things at once. */
  "nothingSaid",
  "unreadable",
  /** More yes than were asked, more done than there is. */
  "moreThanAsked",
  /** Finer than the scheme's steps. */
  "tooFine",
  "aboveWorth",
  /** The inspection did not look at this line. */
  "notLookedAt",
  "dayOutsidePeriod",
  "dayAhead",
  /** The scheme does not score places of this kind. */
  "notScored",
  /** The place is not one of the unit's. */
  "placeElsewhere",
  /** The inspection is not of this unit and month, or was withdrawn. */
  "roundElsewhere",
  /** Whoever scored a round first does not score it a second time. */
  "ownRound",
  /** Who scores a round again says so before: from then on nothing of it is told to them. */
  "doubleNotBegun",
  /** They gave it up, it was taken back, or theirs is put down: they know the first scoring now. */
  "doubleEnded",
  /** No account goes by this name that may record an inspection of the unit. */
  "noScorer",
  /** The scheme has no such veto. */
  "unknownVeto",
  /** The file is no photo that a browser shows. */
  "notPhoto",
  "blank",
  /** Of a file's row: no unit of the office, or several. */
  "unknownUnit",
  /** Of a file's row: a month that lies ahead. */
  "monthAhead"
])
export type EvidenceFault = typeof EvidenceFault.Type

export const RefusedEvidence = Schema.Struct({
  /** Which of the findings, counted from 1; null for the record itself. */
  finding: Schema.NullOr(Schema.Int),
  why: EvidenceFault,
  /** What was given. */
  text: Schema.String,
  /** What it may be: codes, a limit, a month. */
  allowed: Schema.NullOr(Schema.String)
})
export interface RefusedEvidence extends Schema.Schema.Type<typeof RefusedEvidence> {}

export class EvidenceRefused extends Schema.TaggedError<EvidenceRefused>()("EvidenceRefused", {
  faults: Schema.Array(RefusedEvidence)
}) {}

/** No inspection, evidence or ledger entry has this id. */
export class EvidenceNotFound extends Schema.TaggedError<EvidenceNotFound>()("EvidenceNotFound", {
  id: Schema.String
}) {}

/** It was withdrawn before; by whom and when stands beside it. */
export class EvidenceWithdrawn extends Schema.TaggedError<EvidenceWithdrawn>()(
  "EvidenceWithdrawn",
  { id: Schema.String, at: Schema.String, by: Schema.String }
) {}

/** The caller scores this inspection again and has not put theirs down: nothing of its unit and month is told. */
export class DoubleOpen extends Schema.TaggedError<DoubleOpen>()("DoubleOpen", {
  inspection: Schema.String,
  period: Month
}) {}

export const evidenceErrors = [
  EvidenceRefused,
  EvidenceNotFound,
  EvidenceWithdrawn,
  DoubleOpen
] as const
