/** What the domain needs from storage for trainings. */
import { Context, type Effect } from "effect"

import type { DutyCode } from "../../duty/kinds/DutyKind.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { PersonId } from "../Person.ts"
import type { Training, TrainingLine } from "./Training.ts"

export interface TrainingsWanted {
  readonly officeId: OrgUnitId
  readonly duty: DutyCode | null
  readonly after: string | null
  readonly limit: number
}

export class TrainingRepo extends Context.Service<
  TrainingRepo,
  {
    /** The oldest first. */
    readonly ofPeople: (
      people: ReadonlyArray<PersonId>
    ) => Effect.Effect<ReadonlyArray<TrainingLine>>
    readonly part: (wanted: TrainingsWanted) => Effect.Effect<ReadonlyArray<TrainingLine>>
    readonly count: (wanted: TrainingsWanted) => Effect.Effect<number>
    readonly upsert: (training: Training) => Effect.Effect<void>
    /** One that was written down wrongly. */
    readonly remove: (id: string) => Effect.Effect<void>
  }
>()("aiwei/TrainingRepo") {}
