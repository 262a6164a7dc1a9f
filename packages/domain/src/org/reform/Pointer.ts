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
  "group",
  "seat",
  "frontage",
  "letter",
  "letterFor",
  "task",
  "taskPart",
  "taskPost",
  "taskOwner",
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
  name: Schema.String,
  /** Of what a place has one at most, which one it is: the purpose of a group, the year of a letter. */
  slot: Schema.NullOr(Schema.String),
  /** How many rows go with it: a group with its seats, a task with its parts. */
  rows: Schema.Int
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
  /** One for each of its rows. */
  readonly newIds: ReadonlyArray<string>
}

/** A zone is dated as a whole: those who leave it and those who join it do so in one new row. */
export interface ZoneRepointing {
  readonly zoneId: string
  readonly leaving: ReadonlyArray<OrgUnitId>
  readonly joining: ReadonlyArray<OrgUnitId>
  readonly on: Day
  readonly newId: string
}

const undecided = new Set<PointerKind>(["grant", "office"])

/** Who decides about it does so elsewhere: rights are given anew, and an office is never merged away. */
export const isUndecided = (kind: PointerKind): boolean => undecided.has(kind)

/** Whose task it is, of which there may be a row for each day it was given on. */
export const isOwner = (kind: PointerKind): boolean => kind === "taskPost" || kind === "taskOwner"

const slotOf = ({ kind, slot }: Pointer) => (slot === null ? null : `${kind}/${slot}`)

/** What becomes of each pointer to the units that close, `own` being those of the survivor. */
export const fates = (
  pointers: ReadonlyArray<Pointer>,
  own: ReadonlyArray<Pointer>
): ReadonlyArray<Pointer & { readonly fate: PointerFate }> => {
  const taken = new Set(own.map(slotOf))
  const zones = new Set(own.filter(({ kind }) => kind === "zone").map(({ id }) => id))
  return pointers.map((pointer) => {
    const { kind, id } = pointer
    if (undecided.has(kind)) return { ...pointer, fate: "decide" }
    // What has parts is done when they are, and they stay where they are.
    if (kind === "taskPart") return { ...pointer, fate: "ends" }
    const slot = slotOf(pointer)
    if (slot === null || zones.has(id)) return { ...pointer, fate: "moves" }
    if (taken.has(slot)) return { ...pointer, fate: "ends" }
    taken.add(slot)
    if (kind === "zone") zones.add(id)
    return { ...pointer, fate: "moves" }
  })
}
