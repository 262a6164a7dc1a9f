/**
 * Everything somebody holds on a day, from every register, as far as whoever asks may see it; and for which of
 * that they were never trained.
 */
import { Context, Effect, Layer, Option } from "effect"

import type { BuildingLine } from "../../duty/BuildingLine.ts"
import { HouseholdAssignmentRepo } from "../../duty/HouseholdAssignmentRepo.ts"
import { DutyKinds } from "../../duty/kinds/DutyKinds.ts"
import type { ResponsibilityZone } from "../../duty/ResponsibilityZone.ts"
import { ZoneRepo } from "../../duty/ZoneRepo.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
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
import { heldInReach } from "./heldInReach.ts"
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
  /** How much more there is where whoever asks sees nothing. */
  readonly beyond: number
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
      const inReach = yield* heldInReach

      const buildingsOf = Effect.fnUntraced(function* (id: PersonId, day: Day) {
        const units = (yield* assignments.heldBy([id], day)).map(({ unitId }) => unitId)
        const lines = yield* assignments.rowsOf(units, day)
        const { rows, beyond } = yield* inReach.placed(lines, (line) => line.id)
        const told = rows.map(({ id: unit, name, community, compound }) => ({
          id: unit,
          name,
          community,
          compound
        }))
        return { rows: told, beyond }
      })

      const zonesOf = Effect.fnUntraced(function* (id: PersonId, day: Day) {
        const { rows, beyond } = yield* inReach.ofZones(yield* zones.ledBy([id], day))
        const told = rows.map((zone) => ({ id: zone.id, zoneNo: zone.zoneNo, name: zone.name }))
        return { rows: told, beyond }
      })

      /** Duties and seats, by name and by post. */
      const givenTo = Effect.fnUntraced(function* (
        person: PersonId,
        units: ReadonlyArray<OrgUnitId>,
        day: Day
      ) {
        const own = ownAmong(person, day)
        const duties = yield* own(yield* held.dutiesOf({ person, units, day }))
        const seats = yield* own(yield* held.seatsOf({ person, units, day }))
        return {
          duties: yield* inReach.placed(duties, ({ placeId }) => placeId),
          seats: yield* inReach.placed(seats, ({ unitId }) => unitId)
        }
      })

      const of = Effect.fn("PersonHoldings.of")(function* (given: string, on: Day | null) {
        const [id, day] = [PersonId.make(given), on ?? (yield* today)]
        const stored = Option.getOrNull(yield* people.findById(id))
        if (stored === null) return yield* new PersonNotFound({ id })
        const { name, officeId, status } = stored
        const all = yield* posts.ofPeople([id])
        const had = yield* trainings.ofPeople([id])
        const units = [...new Set([officeId, ...all.flatMap(({ unitId }) => unitId ?? [])])]
        const { duties, seats } = yield* givenTo(id, units, day)
        const [led, buildings] = [yield* zonesOf(id, day), yield* buildingsOf(id, day)]
        const known = new Map((yield* kinds.of(officeId)).map((kind) => [kind.code, kind]))
        const codes = [...new Set(duties.rows.map(({ duty }) => duty))]
        return {
          person: { id, name, status },
          day,
          posts: all.filter(heldOn(day)).map((post) => ({ ...post, postKind: postKindOf(post) })),
          registers: (yield* registers.ofPeople([id])).filter(heldOn(day)),
          zones: led.rows,
          buildings: buildings.rows,
          duties: duties.rows,
          seats: seats.rows,
          contacts: yield* held.contactOf(id, day),
          trainings: had,
          beyond: duties.beyond + seats.beyond + led.beyond + buildings.beyond,
          warnings: codes.flatMap((code) => {
            const kind = known.get(code)
            if (kind === undefined) return []
            return untrained(kind, { personId: id, name }, had, day) ?? []
          })
        } satisfies PersonHeld
      })

      return { of }
    })
  )
}
