/**
 * The port through which one kind of thing is handed over. A kind joins by a file in `sources/` that makes
 * one of these, and a line in `heldSources.ts`; nothing else knows the kinds apart.
 */
import type { Effect } from "effect"

import type { PersonId } from "../people/Person.ts"
import type { ChangeTooEarly } from "../rowErrors.ts"
import type { Day } from "../shared/Day.ts"
import type { HeldKind, HeldRow } from "./HeldThing.ts"

export interface Successor {
  readonly id: PersonId
  readonly name: string
}

/** Null: it is left open, and ends. */
export interface Passing {
  readonly id: string
  readonly to: Successor | null
}

/** What was stored of one thing, for the trail and for the sheet. */
export interface Passed {
  readonly id: string
  /** The span in which the successor holds it; null when nobody does. */
  readonly goesOnAs: string | null
  /** As the trail names what is held. */
  readonly subject: string
  readonly before: unknown
  readonly after: unknown
}

export interface HeldSource {
  readonly kind: HeldKind
  /** Everything these people hold on that day or later. */
  readonly of: (people: ReadonlyArray<PersonId>, day: Day) => Effect.Effect<ReadonlyArray<HeldRow>>
  /** Ids are those that `of` gave. Runs inside the handover's transaction. */
  readonly passOn: (
    things: ReadonlyArray<Passing>,
    on: Day,
    /** Of the document that the handover rests on. */
    docNo: string | null
  ) => Effect.Effect<ReadonlyArray<Passed>, ChangeTooEarly>
}
