/** Of what posts hold, only what falls to one very person on a day: of two leaders in charge the first. */
import { Effect, Result } from "effect"

import type { DutyFacts } from "../../duty/answers/DutyFacts.ts"
import { named } from "../../duty/answers/resolved.ts"
import type { Day } from "../../shared/Day.ts"
import { LeadingGroupRepo } from "../groups/LeadingGroupRepo.ts"
import type { PersonId } from "../Person.ts"
import type { HeldSeat } from "./HeldReads.ts"

export const ownByPost = Effect.gen(function* () {
  const groups = yield* LeadingGroupRepo

  return (id: PersonId, day: Day) =>
    Effect.fnUntraced(function* <Row extends Pick<HeldSeat, "postUnitId" | "postKind">>(
      rows: ReadonlyArray<Row>
    ) {
      const units = [...new Set(rows.flatMap(({ postUnitId }) => postUnitId ?? []))]
      const people = yield* groups.peopleFor({ people: [], units, day })
      const facts: DutyFacts = { holdings: [], people, organisations: new Map() }
      return rows.filter(({ postUnitId: unitId, postKind }) => {
        if (unitId === null || postKind === null) return true
        const seat = { holder: { kind: "post", unitId, postKind }, namesakes: 0 } as const
        const found = named(seat, facts, day)
        return Result.isSuccess(found) && found.success.personId === id
      })
    })
})
