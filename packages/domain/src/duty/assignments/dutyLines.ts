/** The list of duties that were given, a part at a time. */
import { Effect } from "effect"

import { placeFinder } from "../../org/naming/placeFinder.ts"
import { Offices } from "../../org/Offices.ts"
import type { Day } from "../../shared/Day.ts"
import { today } from "../../shared/Instant.ts"
import { limitOf } from "../../shared/Page.ts"
import type { DutyPage } from "../answers/DutyTold.ts"
import { officeAbove } from "../edits/officeAbove.ts"
import { DutyKinds } from "../kinds/DutyKinds.ts"
import { DutyAssignmentRepo } from "./DutyAssignmentRepo.ts"
import type { DutyLine } from "./DutyLine.ts"

export interface DutyListing {
  readonly office?: string | null | undefined
  /** A place; the whole office when left out. */
  readonly under?: string | null | undefined
  readonly duty?: string | null | undefined
  /** Today when left out. */
  readonly on?: Day | null | undefined
  readonly cursor?: string | null | undefined
  readonly limit?: number | null | undefined
}

const afterOf = (cursor: string | null | undefined) => {
  if (cursor == null) return null
  const [path = "", ...id] = cursor.split(":")
  return { path, id: id.join(":") }
}

export const dutyLines = Effect.gen(function* () {
  const repo = yield* DutyAssignmentRepo
  const offices = yield* Offices
  const kinds = yield* DutyKinds
  const find = yield* placeFinder
  const above = yield* officeAbove

  return Effect.fn("DutyAssignments.list")(function* (listing: DutyListing) {
    const { office, under, duty } = listing
    const day = listing.on ?? (yield* today)
    const own = office == null ? null : yield* offices.resolve(office)
    const top =
      under == null
        ? (own ?? (yield* offices.resolve(null)))
        : yield* find(under, own?.path ?? null, day)
    const officeId = own?.id ?? (yield* above(top.id, day))
    const kind = duty == null ? null : yield* kinds.known(officeId, duty)
    const limit = limitOf(listing.limit)
    const wanted = {
      top: top.path,
      day,
      duty: kind?.code ?? null,
      after: afterOf(listing.cursor),
      limit: limit + 1
    }
    const found = yield* repo.part(wanted)
    const rows = found.slice(0, limit)
    const last = rows.at(-1)
    const more = found.length > limit && last !== undefined
    return {
      rows,
      next: more ? `${last.placePath}:${last.id}` : null,
      total: yield* repo.count(wanted),
      day,
      duties: kind === null ? yield* kinds.of(officeId) : [kind]
    } satisfies DutyPage<DutyLine>
  })
})
