/**
 * Somebody of an outside organisation (M15): on the staff list, so that work can be given to them, and on the
 * register of people from outside, which tells where they come from.
 */
import { Effect } from "effect"

import type { Day } from "../../shared/Day.ts"
import type { Organisation } from "../Organisation.ts"
import { PeopleEdits } from "../PeopleEdits.ts"
import { Registers } from "../registers/Registers.ts"

/** As they are to stand on the staff list. */
export interface Outsider {
  readonly name: string
  readonly phone?: string | null | undefined
  readonly post?: string | null | undefined
}

export const outsiderAdded = Effect.gen(function* () {
  const people = yield* PeopleEdits
  const registers = yield* Registers

  const added = Effect.fnUntraced(function* (
    { officeId: office, name: unit }: Pick<Organisation, "officeId" | "name">,
    { name, phone = null, post = null }: Outsider,
    on: Day
  ) {
    const { id } = yield* people.add({ office, person: { name, phone, post, unit }, on })
    return id
  })

  const registered = (person: string, { id: organisation }: Organisation, on: Day) =>
    registers.put({ person, register: "outside", organisation, on })

  return { added, registered }
})
