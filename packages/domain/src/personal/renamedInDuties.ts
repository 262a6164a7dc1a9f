/** Everywhere a person is written down by name as holding something: the name that stands there from now on. */
import { Effect } from "effect"

import { DutyAssignmentRepo } from "../duty/assignments/DutyAssignmentRepo.ts"
import { HouseholdAssignmentRepo } from "../duty/HouseholdAssignmentRepo.ts"
import { ZoneRepo } from "../duty/ZoneRepo.ts"
import { LetterRepo } from "../letters/LetterRepo.ts"
import type { PersonId } from "../people/Person.ts"
import { TaskRepo } from "../tasks/TaskRepo.ts"

export const renamedInDuties = Effect.gen(function* () {
  const zones = yield* ZoneRepo
  const assignments = yield* HouseholdAssignmentRepo
  const duties = yield* DutyAssignmentRepo
  const letters = yield* LetterRepo
  const tasks = yield* TaskRepo

  return Effect.fnUntraced(function* (person: PersonId, name: string) {
    yield* zones.renameLeader(person, name)
    yield* assignments.renameOfficer(person, name)
    yield* duties.renameHolder(person, name)
    yield* letters.renameLeader(person, name)
    yield* tasks.renameOwner(person, name)
  })
})
