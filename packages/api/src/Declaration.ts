/**
 * What every procedure says about itself before it may exist: the verb it needs and where in the tree
 * it acts. Rights, audit and the tests that walk the router read it; nothing guesses from a path.
 */
import type { Naming } from "@aiwei/domain/access/rights/Naming"
import type { Verb } from "@aiwei/domain/access/Verb"

/**
 * How the place is found:
 * - `nowhere`     the procedure concerns the caller alone, or the public
 * - `everywhere`  a list that names no place: the caller gets what is theirs
 * - `office`      the office the input names, or the only one there is
 * - `place`       the place the input names
 * - `batch`       the offices of the import batch the input names
 * - `upload`      the same, of the file that the request's head names
 * - `rows`        the people, zones or buildings the input names
 * - `all`         the installation: accounts, tokens, backups
 */
export type PlaceRule =
  | "nowhere"
  | "everywhere"
  | "office"
  | "place"
  | "batch"
  | "upload"
  | "rows"
  | "all"

/** By the field's path in the input, arrays left out: `people.id`. */
export type Fields<Field extends string> = { readonly [F in Field]?: Naming }

export interface Declaration<Field extends string = string> {
  readonly verb: Verb
  readonly place: PlaceRule
  /** What these name must lie in a branch of the caller's. */
  readonly inside?: Fields<Field>
  /** These narrow a list: what they name may also lie above a branch, and the answer is cut to it. */
  readonly narrowedBy?: Fields<Field>
  /** These pick among what the caller may have anyway: the use case finds nothing else. */
  readonly among?: ReadonlyArray<Field>
}

type Part<T> = NonNullable<T> extends ReadonlyArray<infer Each> ? Part<Each> : NonNullable<T>

/** Paths of all fields of an input, those of all members of a union. */
export type FieldIn<T> = T extends string | number | boolean
  ? never
  : T extends object
    ? { [K in keyof T & string]: K | `${K}.${FieldIn<Part<T[K]>>}` }[keyof T & string]
    : never
export type InputFields<T> = FieldIn<Part<T>>
