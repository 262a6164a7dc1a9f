/** Who left longer ago than the rule says is taken out of the books, some at a time; gives how many. */
import { Effect, Option } from "effect"

import { PlacementRepo } from "../org/PlacementRepo.ts"
import { PersonRepo } from "../people/PersonRepo.ts"
import { Atomically } from "../shared/Atomically.ts"
import { dayAt, hoursFromNow } from "../shared/Instant.ts"
import { PersonalRepo } from "./PersonalRepo.ts"
import { personErasure } from "./personErasure.ts"

/** One transaction for this many people: a first run after years must not hold everybody up. */
const atOnce = 50

export const leaversErased = Effect.gen(function* () {
  const repo = yield* PersonalRepo
  const people = yield* PersonRepo
  const placements = yield* PlacementRepo
  const atomically = yield* Atomically
  const erased = yield* personErasure

  const leave = (due: ReadonlyArray<{ readonly id: Parameters<typeof people.findById>[0] }>) =>
    Effect.gen(function* () {
      yield* placements.lockTree
      for (const { id } of due) {
        const person = Option.getOrNull(yield* people.findById(id))
        if (person?.status !== "left") continue
        const reason = "retention"
        yield* erased(person, { verb: "personal.erase", cause: "leavers", reason })
      }
    }).pipe(atomically.run)

  return Effect.fn("leaversErased")(function* (days: number) {
    const before = dayAt(yield* hoursFromNow(-24 * days))
    const due = yield* repo.leaversBefore(before)
    for (let from = 0; from < due.length; from += atOnce) {
      yield* leave(due.slice(from, from + atOnce))
    }
    return due.length
  })
})
