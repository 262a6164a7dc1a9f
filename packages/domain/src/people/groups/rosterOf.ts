/** Reads who stands behind seats on a day, somebody from outside with the organisation they come from. */
import { Effect } from "effect"

import type { DutyFacts } from "../../duty/answers/DutyFacts.ts"
import type { Day } from "../../shared/Day.ts"
import { PersonRegisterRepo } from "../registers/PersonRegisterRepo.ts"
import type { GroupSeat } from "./GroupSeat.ts"
import { LeadingGroupRepo } from "./LeadingGroupRepo.ts"
import { roster, type RosterSeat } from "./roster.ts"

type Seats = ReadonlyArray<GroupSeat>

export const rosterOf = Effect.gen(function* () {
  const groups = yield* LeadingGroupRepo
  const registers = yield* PersonRegisterRepo

  const factsOf = Effect.fnUntraced(function* (seats: Seats, day: Day) {
    const holders = seats.map(({ holder }) => holder)
    const people = holders.flatMap((one) =>
      one.kind === "person" && one.personId !== null ? [one.personId] : []
    )
    const units = holders.flatMap((one) => (one.kind === "post" ? [one.unitId] : []))
    const asked = { people: [...new Set(people)], units: [...new Set(units)], day }
    const known = yield* groups.peopleFor(asked)
    return { holdings: [], people: known, organisations: new Map() } satisfies DutyFacts
  })

  /** By person, where somebody from outside works. */
  const comingFrom = Effect.fnUntraced(function* (rows: ReadonlyArray<RosterSeat>, day: Day) {
    const ids = rows.flatMap(({ holder }) => holder?.personId ?? [])
    const all = ids.length === 0 ? [] : yield* registers.ofPeople([...new Set(ids)])
    return new Map(
      all
        .filter(({ validFrom, validTo }) => validFrom <= day && day < validTo)
        .flatMap(({ personId, organisationName }) =>
          organisationName === null ? [] : [[personId, organisationName] as const]
        )
    )
  })

  return Effect.fn("rosterOf")(function* (seats: Seats, day: Day) {
    const rows = roster(seats, yield* factsOf(seats, day), day)
    const from = yield* comingFrom(rows, day)
    return rows.map((row): RosterSeat => {
      const { holder } = row
      if (holder === null || holder.personId === null) return row
      const organisation = holder.organisation ?? from.get(holder.personId) ?? null
      return { ...row, holder: { ...holder, organisation } }
    })
  })
})
