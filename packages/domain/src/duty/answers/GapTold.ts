/**
 * Why nobody answers, as it is told to whoever asks: one line of plain fields. A similar name is a hint and
 * nothing more: nobody answers under it until somebody says so.
 */
import type { PersonId } from "../../people/Person.ts"
import type { Day } from "../../shared/Day.ts"
import type { GapReason } from "./Answerer.ts"

export interface SimilarName {
  readonly id: PersonId
  readonly name: string
}

export interface GapTold {
  readonly reason: GapReason["kind"]
  /** As it is written; null where nobody is. */
  readonly name: string | null
  /** Of whoever left, or is still to come. */
  readonly personId: PersonId | null
  /** The first day without them, where it is known; the first with them, of whoever is still to come. */
  readonly day: Day | null
  /** How many bear the name. */
  readonly count: number | null
  /** The active person of the office whose name is nearest to a name that nobody bears. */
  readonly similar: SimilarName | null
}

const untold = { name: null, personId: null, day: null, count: null, similar: null }

export const gapTold = (reason: GapReason, similar: SimilarName | null): GapTold => {
  switch (reason.kind) {
    case "nobody":
      return { reason: "nobody", ...untold }
    case "nameUnknown":
      return { reason: "nameUnknown", ...untold, name: reason.name, similar }
    case "left":
    case "notYet": {
      const { name, personId, day, kind } = reason
      return { reason: kind, ...untold, name, personId, day }
    }
    case "severalOfThatName":
      return { reason: "severalOfThatName", ...untold, name: reason.name, count: reason.count }
  }
}
