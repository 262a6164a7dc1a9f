/** What the domain needs from storage for personal data: the rules, what was erased, and where it lies. */
import { Context, type Effect, Schema } from "effect"

import { OrgUnitId } from "../org/OrgUnitId.ts"
import { PersonId } from "../people/Person.ts"
import type { Day } from "../shared/Day.ts"
import type { RetentionRule } from "./RetentionRule.ts"

/** That something was erased, and never what. */
export const Erasure = Schema.Struct({
  id: Schema.String,
  at: Schema.String,
  /** A kind of retention; `request` for what somebody asked for. */
  cause: Schema.Literals(["complainants", "signIns", "leavers", "request"]),
  officeId: Schema.NullOr(OrgUnitId),
  personId: Schema.NullOr(PersonId),
  /** How many records were changed or taken away. */
  records: Schema.Int,
  reason: Schema.String
})
export interface Erasure extends Schema.Schema.Type<typeof Erasure> {}

/** One line of the journal of imports, where it lies. */
export const JournalLine = Schema.Struct({
  commitNo: Schema.Int,
  seq: Schema.Int,
  fileId: Schema.String,
  entity: Schema.String,
  sheet: Schema.String,
  cell: Schema.String,
  before: Schema.NullOr(Schema.String),
  after: Schema.String
})
export interface JournalLine extends Schema.Schema.Type<typeof JournalLine> {}

export interface StoredReport {
  readonly id: string
  /** As it was given. */
  readonly path: string
  /** JSON text. */
  readonly report: string
}

type StoredRows = ReadonlyArray<Readonly<Record<string, unknown>>>

/** Somebody's duties as they are stored, ended ones too. */
export interface StoredDuties {
  readonly zones: StoredRows
  readonly assignments: StoredRows
  /** In which the person signs for either side. */
  readonly letters: StoredRows
  /** Visits to contact points in which the person took part. */
  readonly visits: StoredRows
  /** Of frontages, by the person. */
  readonly checks: StoredRows
  readonly tasks: StoredRows
  /** Duties given by name. */
  readonly duties: ReadonlyArray<Readonly<Record<string, unknown>>>
  readonly registers: ReadonlyArray<Readonly<Record<string, unknown>>>
  readonly trainings: ReadonlyArray<Readonly<Record<string, unknown>>>
  readonly seats: ReadonlyArray<Readonly<Record<string, unknown>>>
  /** Organisations whose contact the person is. */
  readonly contacts: ReadonlyArray<Readonly<Record<string, unknown>>>
  /** What the person handed over or took over, a row for each thing. */
  readonly handovers: ReadonlyArray<Readonly<Record<string, unknown>>>
}

export interface Leaver {
  readonly id: PersonId
  readonly leftOn: string
}

export class PersonalRepo extends Context.Service<
  PersonalRepo,
  {
    readonly rules: Effect.Effect<ReadonlyArray<RetentionRule>>
    readonly putRule: (rule: RetentionRule) => Effect.Effect<void>
    /** Who left before that day and was not erased yet, the longest gone first. */
    readonly leaversBefore: (day: Day) => Effect.Effect<ReadonlyArray<Leaver>>
    /** Sessions that are over and tries at passwords from before that moment; gives how many. */
    readonly forgetSignIns: (before: string) => Effect.Effect<number>
    readonly noteErasure: (erasure: Erasure) => Effect.Effect<void>
    readonly erasureOf: (person: PersonId) => Effect.Effect<Erasure | null>
    /** How many of the office's people were erased. */
    readonly erasedOf: (office: OrgUnitId) => Effect.Effect<number>
    /** Of the person, and of the duties that are known to be theirs. */
    readonly journalOf: (person: PersonId) => Effect.Effect<ReadonlyArray<JournalLine>>
    readonly putJournal: (lines: ReadonlyArray<JournalLine>) => Effect.Effect<void>
    readonly reportsOf: (files: ReadonlyArray<string>) => Effect.Effect<ReadonlyArray<StoredReport>>
    readonly putReport: (id: string, report: string) => Effect.Effect<void>
    readonly dutiesOf: (person: PersonId) => Effect.Effect<StoredDuties>
    /**
     * What registers and trainings tell of the person. That somebody was on a register, was trained and sat
     * in a group is counted, and stays.
     */
    readonly forgetHeld: (person: PersonId) => Effect.Effect<void>
    /** Entries of the trail about the person, as they are stored, the oldest first. */
    readonly trailOf: (
      person: PersonId
    ) => Effect.Effect<ReadonlyArray<Readonly<Record<string, unknown>>>>
    /** Names of the accounts that are shown under this name: whether it is the same person, people decide. */
    readonly accountsCalled: (name: string) => Effect.Effect<ReadonlyArray<string>>
  }
>()("aiwei/PersonalRepo") {}
