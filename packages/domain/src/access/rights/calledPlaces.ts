/** Places that are named as people call them, as far as whoever asks may know of them. */
import { Effect } from "effect"

import { CurrentActor } from "../../audit/CurrentActor.ts"
import { placeCandidates } from "../../org/naming/placeFinder.ts"
import { isOfficeCalled, Offices } from "../../org/Offices.ts"
import type { TreePath } from "../../org/TreePath.ts"
import { today } from "../../shared/Instant.ts"
import { isInReach, touchesReach } from "./within.ts"

/**
 * One of these ways must be open, and a way is open when all its places are allowed. No way at all: there
 * is nothing of that name here. Null: no place was named, or it is the caller's own.
 */
export type Ways = ReadonlyArray<ReadonlyArray<TreePath>> | null

/** Several fit: all must be allowed, and the use case will tell which they are. */
export const allOf = (paths: ReadonlyArray<TreePath>): Ways => (paths.length === 0 ? [] : [paths])

export const calledPlaces = Effect.gen(function* () {
  const offices = yield* Offices
  const candidates = yield* placeCandidates

  const office = Effect.fnUntraced(function* (text: string | null) {
    const found = (yield* offices.list).filter((each) => isOfficeCalled(each, text))
    // Nobody named one: the use case asks for the only office within reach, and finds it or says so.
    return text === null && found.length !== 1 ? null : allOf(found.map(({ path }) => path))
  })

  const found = Effect.fnUntraced(function* (text: string) {
    return yield* candidates(text, yield* today)
  })

  const place = Effect.fnUntraced(function* (text: string) {
    const { reach } = yield* CurrentActor
    const near = (yield* found(text)).filter(({ path }) => touchesReach(reach, path))
    return allOf(near.map(({ path }) => path))
  })

  /** Whoever has a part of an office beside the whole of another has not all of them. */
  const wholeOffices = Effect.map(offices.list, (own) => allOf(own.map(({ path }) => path)))

  /** A name that the tree does not know is another organisation, which only an office has. */
  const workplace = Effect.fnUntraced(function* (text: string) {
    const { reach } = yield* CurrentActor
    const units = text === "" ? [] : yield* found(text)
    if (units.length === 0) return yield* wholeOffices
    const own = units.filter(({ path }) => isInReach(reach, path))
    return allOf(own.map(({ path }) => path))
  })

  return { office, place, workplace, wholeOffices }
})
