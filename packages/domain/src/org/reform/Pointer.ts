/**
 * Records that name a unit which is to be closed: a post there, a duty for it, the zone it lies in. They go
 * with the unit's place; what cannot is listed for somebody to decide.
 */
import { Schema } from "effect"

import type { Day } from "../../shared/Day.ts"
import { OrgUnitId } from "../OrgUnitId.ts"

export const PointerKind = Schema.Literals([
  "post",
  "household",
  "duty",
  "dutyPost",
  "zone",
  "grant",
  "office"
])
export type PointerKind = typeof PointerKind.Type

export const Pointer = Schema.Struct({
  kind: PointerKind,
  id: Schema.String,
  unitId: OrgUnitId,
  /** Whom or what it is about: a person, a zone, an account. */
  name: Schema.String
})
export interface Pointer extends Schema.Schema.Type<typeof Pointer> {}

/**
 * - `moves`  it goes on at the survivor, from the day on
 * - `ends`   it ends on the day: the survivor has its own, and may have only one
 * - `decide` it stays at the closed unit until somebody decides
 */
export type PointerFate = "moves" | "ends" | "decide"

/** One record, which may name a closing unit twice: the place of a duty, and the post that holds it. */
export interface Repointing {
  readonly pointers: readonly [Pointer, ...ReadonlyArray<Pointer>]
  /** Null only ends it. */
  readonly to: OrgUnitId | null
  readonly on: Day
  readonly newId: string
}

/** A zone is dated as a whole: those who leave it and those who join it do so in one new row. */
export interface ZoneRepointing {
  readonly zoneId: string
  readonly leaving: ReadonlyArray<OrgUnitId>
  readonly joining: ReadonlyArray<OrgUnitId>
  readonly on: Day
  readonly newId: string
}

/** Of these a place has one at most. */
const single = new Set<PointerKind>(["household", "zone"])
const undecided = new Set<PointerKind>(["grant", "office"])

/** What becomes of each pointer to the units that close, `own` being those of the survivor. */
export const fates = (
  pointers: ReadonlyArray<Pointer>,
  own: ReadonlyArray<Pointer>
): ReadonlyArray<Pointer & { readonly fate: PointerFate }> => {
  const taken = new Set(own.filter(({ kind }) => single.has(kind)).map(({ kind }) => kind))
  const zones = new Set(own.filter(({ kind }) => kind === "zone").map(({ id }) => id))
  return pointers.map((pointer) => {
    const { kind, id } = pointer
    if (undecided.has(kind)) return { ...pointer, fate: "decide" }
    const ends = taken.has(kind) && !zones.has(id)
    if (single.has(kind) && !ends && !taken.has(kind)) {
      taken.add(kind)
      if (kind === "zone") zones.add(id)
    }
    return { ...pointer, fate: ends ? "ends" : "moves" }
  })
}
