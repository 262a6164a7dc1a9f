/** What the domain needs from storage for the registers that people are on. */
import { Context, type Effect } from "effect"

import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { Day } from "../../shared/Day.ts"
import type { PersonId } from "../Person.ts"
import type { PersonRegister, RegisterKind, RegisterLine } from "./PersonRegister.ts"

export interface RegisterWanted {
  readonly officeId: OrgUnitId
  /** Null: all of them. */
  readonly register: RegisterKind | null
  readonly day: Day
  /** The line after which the part begins. */
  readonly after: string | null
  readonly limit: number
}

export class PersonRegisterRepo extends Context.Service<
  PersonRegisterRepo,
  {
    /** Every span, ended ones too, the oldest first. */
    readonly ofPeople: (
      people: ReadonlyArray<PersonId>
    ) => Effect.Effect<ReadonlyArray<RegisterLine>>
    readonly part: (wanted: RegisterWanted) => Effect.Effect<ReadonlyArray<RegisterLine>>
    readonly count: (wanted: RegisterWanted) => Effect.Effect<number>
    readonly upsertAll: (rows: ReadonlyArray<PersonRegister>) => Effect.Effect<void>
  }
>()("aiwei/PersonRegisterRepo") {}
