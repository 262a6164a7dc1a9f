/**
 * What every procedure says about itself before it may exist: the verb it needs and where in the tree
 * it acts. Rights, audit and the tests that walk the router read it; nothing guesses from a path.
 */
import type { Verb } from "@aiwei/domain/access/Verb"

/**
 * How the place is found:
 * - `nowhere`  the procedure concerns the caller alone, or the public
 * - `office`   the office the input names, or the only one there is
 * - `place`    the place the input names
 * - `batch`    the office of the import batch the input names
 * - `rows`     the office of the people, zones or buildings the input names
 * - `all`      the installation: accounts, tokens, the list of offices
 */
export type PlaceRule = "nowhere" | "office" | "place" | "batch" | "rows" | "all"

export interface Declaration {
  readonly verb: Verb
  readonly place: PlaceRule
}
