/**
 * The worklist of one officer (包户): the places they hold with what is open there, and their contact points.
 * Whoever asks gets what lies where they see something, and how much lies elsewhere.
 */
import { Context, Effect, Layer, Option } from "effect"

import type { UnitLevel } from "../../../org/levels/OrgLevel.ts"
import { Offices } from "../../../org/Offices.ts"
import type { OrgUnitId } from "../../../org/OrgUnitId.ts"
import { PlacementRepo } from "../../../org/PlacementRepo.ts"
import { isWithin, type TreePath } from "../../../org/TreePath.ts"
import { heldInReach } from "../../../people/holdings/heldInReach.ts"
import { type PersonHeld, PersonHoldings } from "../../../people/holdings/PersonHoldings.ts"
import { PersonId } from "../../../people/Person.ts"
import { PersonRepo } from "../../../people/PersonRepo.ts"
import { PersonNotFound } from "../../../rowErrors.ts"
import type { Day } from "../../../shared/Day.ts"
import { today } from "../../../shared/Instant.ts"
import type { Task } from "../../../tasks/Task.ts"
import { TaskRepo } from "../../../tasks/TaskRepo.ts"
import { placeLines } from "../../answers/placeLines.ts"
import { DutyAssignmentRepo } from "../../assignments/DutyAssignmentRepo.ts"
import { householdOfficer } from "../../kinds/builtinDuties.ts"
import type { DutyCode } from "../../kinds/DutyKind.ts"
import { type OwnPoint, ownPoints } from "../contacts/ownPoints.ts"
import { partnerUnit } from "../overlayDuties.ts"
import { nearestHeld } from "./nearestHeld.ts"
import { type OpenItem, openItems } from "./openItems.ts"

export interface WorkPlace {
  readonly placeId: OrgUnitId
  /** Names from the office on. */
  readonly place: string
  readonly level: UnitLevel
  readonly duties: ReadonlyArray<DutyCode>
  readonly open: ReadonlyArray<Omit<OpenItem, "path">>
}
export interface OwnTask {
  readonly id: string
  readonly title: string
  readonly due: Day
  readonly late: boolean
}
export interface Worklist {
  readonly person: { readonly id: PersonId; readonly name: string }
  readonly day: Day
  readonly places: ReadonlyArray<WorkPlace>
  readonly contactPoints: ReadonlyArray<OwnPoint>
  /** Given to the person by name, and not done yet. */
  readonly tasks: ReadonlyArray<OwnTask>
  /** How much is open at all of the places, with the tasks and the points not visited this month. */
  readonly open: number
  /** How much more they hold, or have to do, where whoever asks sees nothing. */
  readonly beyond: number
}

interface Held {
  readonly id: OrgUnitId
  readonly path: TreePath
  readonly duties: ReadonlyArray<DutyCode>
}

const withoutPath = ({ kind, placeId, name, no }: OpenItem) => ({ kind, placeId, name, no })

const taskOf = (task: Pick<Task, "id" | "title" | "due">, day: Day): OwnTask => {
  const { id, title, due } = task
  return { id, title, due, late: due < day }
}

export class Worklists extends Context.Service<
  Worklists,
  {
    readonly of: (id: string, on: Day | null) => Effect.Effect<Worklist, PersonNotFound>
  }
>()("aiwei/Worklists") {
  static readonly layer = Layer.effect(
    Worklists,
    Effect.gen(function* () {
      const holdings = yield* PersonHoldings
      const people = yield* PersonRepo
      const placements = yield* PlacementRepo
      const offices = yield* Offices
      const duties = yield* DutyAssignmentRepo
      const pointsOf = yield* ownPoints
      const tasks = yield* TaskRepo
      const openIn = yield* openItems
      const { linesOf } = yield* placeLines
      const inReach = yield* heldInReach

      const placesOf = Effect.fnUntraced(function* (held: PersonHeld, day: Day) {
        const given = [
          ...held.buildings.map((one) => ({ id: one.id, duty: householdOfficer })),
          ...held.duties.map(({ placeId, duty }) => ({ id: placeId, duty }))
        ]
        const found: Array<Held> = []
        for (const [unitId, own] of Map.groupBy(given, (one) => one.id)) {
          const place = Option.getOrNull(yield* placements.findOn(unitId, day))
          const codes = [...new Set(own.map(({ duty }) => duty))]
          if (place !== null) found.push({ id: unitId, path: place.path, duties: codes })
        }
        return found.toSorted((a, b) => (a.path < b.path ? -1 : 1))
      })

      const openAt = Effect.fnUntraced(function* (
        places: ReadonlyArray<Held>,
        top: TreePath,
        day: Day
      ) {
        const any = { top, day, duty: partnerUnit, after: null, limit: 1 }
        const withPartners = (yield* duties.part(any)).length > 0
        const outermost = places.filter(
          ({ path }) => !places.some((other) => other.path !== path && isWithin(path, other.path))
        )
        const items = yield* Effect.forEach(outermost, (place) => openIn(place, day, withPartners))
        return nearestHeld(
          places.map(({ path }) => path),
          items.flat()
        )
      })

      const of = Effect.fn("Worklists.of")(function* (given: string, on: Day | null) {
        const [id, day] = [PersonId.make(given), on ?? (yield* today)]
        const person = Option.getOrNull(yield* people.findById(id))
        if (person === null) return yield* new PersonNotFound({ id })
        const own = yield* holdings.of(id, day)
        const held = yield* placesOf(own, day)
        const { path: top } = yield* offices.byId(person.officeId)
        const open = yield* openAt(held, top, day)
        const lines = yield* linesOf(
          held.map(({ path }) => path),
          day
        )
        const places = held.map((place, at): WorkPlace => ({
          placeId: place.id,
          place: lines[at]?.path ?? place.id,
          level: lines[at]?.level ?? "building",
          duties: place.duties,
          open: (open.get(place.path) ?? []).map(withoutPath)
        }))
        const points = yield* pointsOf(id, person.officeId, day)
        const assigned = yield* inReach.placed(yield* tasks.heldBy([id], day), (one) => one.unitId)
        const todo = assigned.rows.map((task) => taskOf(task, day))
        const left = todo.length + places.reduce((all, place) => all + place.open.length, 0)
        return {
          person: { id, name: person.name },
          day,
          places,
          contactPoints: points,
          tasks: todo,
          open: left + points.filter(({ visited }) => !visited).length,
          beyond: own.beyond + assigned.beyond
        } satisfies Worklist
      })

      return { of }
    })
  )
}
