/** What is known of a unit for parting it from others of the same total. Nothing here moves a total. */
import type { Points } from "../../shared/Points.ts"

/** Points of what could be had: units to which less applied are compared by the share. */
export interface Share {
  readonly points: Points
  readonly of: Points
}

export interface TieFacts {
  /** How many vetoes hold, whatever they do. */
  readonly vetoes: number
  /** By the code of the line; what did not apply or was not done is not in it. */
  readonly lines: ReadonlyMap<string, Share>
  /** By the name of the category. */
  readonly categories: ReadonlyMap<string, Share>
  /** What each rule took, by its code. */
  readonly taken: ReadonlyMap<string, Points>
  /** On the whole scale, in the last published month; null where it had none. */
  readonly previous: Points | null
}

export const nothingKnown: TieFacts = {
  vetoes: 0,
  lines: new Map(),
  categories: new Map(),
  taken: new Map(),
  previous: null
}
