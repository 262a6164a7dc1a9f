/**
 * Takes back what a file did to the records of one entity. It is given all of them at once, the newest first,
 * and says of each what became of it. Call it inside the file's transaction.
 */
import type { UndoOutcome } from "@aiwei/domain/importing/undo/UndoOutcome"
import type { Effect } from "effect"

import type { UndoLine } from "./UndoLine.ts"
import type { UndoPorts } from "./UndoPorts.ts"

export type Outcomes = ReadonlyMap<number, UndoOutcome>

/** `staying` are the records that are new by this file and stay, of all entities that had their turn. */
export type Reverse = (
  lines: ReadonlyArray<UndoLine>,
  staying: ReadonlySet<string>
) => Effect.Effect<Outcomes, never, UndoPorts>

export interface Reverser {
  /** As the journal calls it. */
  readonly entity: string
  readonly reverse: Reverse
}
