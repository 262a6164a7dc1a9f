/** Everything somebody holds on a day, from every register, and for which of it they were never trained. */
import { Context, Effect, Layer, Option } from "effect"

import type { BuildingLine } from "../../duty/BuildingLine.ts"
import { HouseholdAssignmentRepo } from "../../duty/HouseholdAssignmentRepo.ts"
import { DutyKinds } from "../../duty/kinds/DutyKinds.ts"
import type { ResponsibilityZone } from "../../duty/ResponsibilityZone.ts"
import { ZoneRepo } from "../../duty/ZoneRepo.ts"
import { heldOn } from "../../register/spans.ts"
import { PersonNotFound } from "../../rowErrors.ts"
import type { Day } from "../../shared/Day.ts"
import { today } from "../../shared/Instant.ts"
import { PersonId } from "../Person.ts"
import { PersonRepo } from "../PersonRepo.ts"
import type { Post } from "../Post.ts"
import { type PostKind, postKindOf } from "../PostKind.ts"
import { PostRepo } from "../PostRepo.ts"
import type { RegisterLine } from "../registers/PersonRegister.ts"
import { PersonRegisterRepo } from "../registers/PersonRegisterRepo.ts"
import type { TrainingLine } from "../trainings/Training.ts"
import { TrainingRepo } from "../trainings/TrainingRepo.ts"
import { type Untrained, untrained } from "../trainings/untrained.ts"
import { type HeldContact, type HeldDuty, HeldReads, type HeldSeat } from "./HeldReads.ts"
import { ownByPost } from "./ownByPost.ts"

export interface PersonHeld {
  readonly person: { readonly id: PersonId; readonly name: string; readonly status: string }
  readonly day: Day
  readonly posts: ReadonlyArray<Post & { readonly postKind: PostKind }>
  readonly registers: ReadonlyArray<RegisterLine>
  readonly zones: ReadonlyArray<Pick<ResponsibilityZone, "id" | "zoneNo" | "name">>
  readonly buildings: ReadonlyArray<Pick<BuildingLine, "id" | "name" | "community" | "compound">>
  readonly duties: ReadonlyArray<HeldDuty>
  readonly seats: ReadonlyArray<HeldSeat>
  readonly contacts: ReadonlyArray<HeldContact>
  /** All of them, those that ran out too. */
  readonly trainings: ReadonlyArray<TrainingLine>
  /** Technical duties held without a training that counts that day. */
  readonly warnings: ReadonlyArray<Untrained>
}

export class PersonHoldings extends Context.Service<
  PersonHoldings,
  {
    readonly of: (id: string, on: Day | null) => Effect.Effect<PersonHeld, PersonNotFound>
  }
>()("aiwei/PersonHoldings") {
  static readonly layer = Layer.effect(
    PersonHoldings,
    Effect.gen(function* () {
      const people = yield* PersonRepo
      const posts = yield* PostRepo
      const zones = yield* ZoneRepo
      const assignments = yield* HouseholdAssignmentRepo
      const registers = yield* PersonRegisterRepo
      const trainings = yield* TrainingRepo
      const held = yield* HeldReads
      const kinds = yield* DutyKinds
      const ownAmong = yield* ownByPost

      const buildingsOf = Effect.fnUntraced(function* (id: PersonId, day: Day) {
        const units = (yield* assignments.heldBy([id], day)).map(({ unitId }) => unitId)
        const lines = yield* assignments.rowsOf(units, day)
        return lines.map((line) => ({
          id: line.id,
          name: line.name,
          community: line.community,
          compound: line.compound
        }))
      })

      const zonesOf = Effect.fnUntraced(function* (id: PersonId, day: Day) {
        const led = yield* zones.ledBy([id], day)
        return led.map((zone) => ({ id: zone.id, zoneNo: zone.zoneNo, name: zone.name }))
      })

      const of = Effect.fn("PersonHoldings.of")(function* (given: string, on: Day | null) {
        const [id, day] = [PersonId.make(given), on ?? (yield* today)]
        const stored = Option.getOrNull(yield* people.findById(id))
        if (stored === null) return yield* new PersonNotFound({ id })
        const { name, officeId, status } = stored
        const all = yield* posts.ofPeople([id])
        const had = yield* trainings.ofPeople([id])
        const units = [...new Set([officeId, ...all.flatMap(({ unitId }) => unitId ?? [])])]
        const own = ownAmong(id, day)
        const duties = yield* own(yield* held.dutiesOf({ person: id, units, day }))
        const known = new Map((yield* kinds.of(officeId)).map((kind) => [kind.code, kind]))
        const codes = [...new Set(duties.map(({ duty }) => duty))]
        return {
          person: { id, name, status },
          day,
          posts: all.filter(heldOn(day)).map((post) => ({ ...post, postKind: postKindOf(post) })),
          registers: (yield* registers.ofPeople([id])).filter(heldOn(day)),
          zones: yield* zonesOf(id, day),
          buildings: yield* buildingsOf(id, day),
          duties,
          seats: yield* own(yield* held.seatsOf({ person: id, units, day })),
          contacts: yield* held.contactOf(id, day),
          trainings: had,
          warnings: codes.flatMap((code) => {
            const kind = known.get(code)
            return kind === undefined
              ? []
              : (untrained(kind, { personId: id, name }, had, day) ?? [])
          })
        } satisfies PersonHeld
      })

      return { of }
    })
  )
}
