/** What the domain needs from storage for responsibility letters. */
import { Context, type Effect, type Option } from "effect"

import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { PersonId } from "../people/Person.ts"
import type { Day } from "../shared/Day.ts"
import type {
  LetterTarget,
  LetterTargetLine,
  LetterTemplate,
  LetterTemplateId
} from "./LetterTemplate.ts"
import type { LetterId, ResponsibilityLetter, StoredLetterLine } from "./ResponsibilityLetter.ts"

/** An organisation of the office that is there on the day, with whoever speaks for it. */
export interface PartyOrganisation {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly contactId: PersonId | null
  /** Null while nobody is known, or whoever was has left. */
  readonly contactName: string | null
}

export class LetterRepo extends Context.Service<
  LetterRepo,
  {
    readonly insertTemplate: (
      template: LetterTemplate,
      targets: ReadonlyArray<LetterTarget>
    ) => Effect.Effect<void>
    /** The newest year first; null asks for every year. */
    readonly templates: (
      officeId: OrgUnitId,
      year: number | null
    ) => Effect.Effect<ReadonlyArray<LetterTemplate>>
    readonly targetsOf: (
      templates: ReadonlyArray<LetterTemplateId>
    ) => Effect.Effect<ReadonlyArray<LetterTargetLine>>
    readonly upsertAll: (letters: ReadonlyArray<ResponsibilityLetter>) => Effect.Effect<void>
    /** As far as whoever asks may see it. */
    readonly findById: (id: LetterId) => Effect.Effect<Option.Option<StoredLetterLine>>
    /** Those of the year that may be seen, by the party's name; ended ones too. */
    readonly ofYear: (
      officeId: OrgUnitId,
      year: number
    ) => Effect.Effect<ReadonlyArray<StoredLetterLine>>
    /** By name, each with its contact; empty for whoever may not see the office. */
    readonly organisations: (
      officeId: OrgUnitId,
      day: Day
    ) => Effect.Effect<ReadonlyArray<PartyOrganisation>>
    /** Unsigned letters, and those that hold later, in which this person signs for either side. */
    readonly heldBy: (
      people: ReadonlyArray<PersonId>,
      day: Day
    ) => Effect.Effect<ReadonlyArray<StoredLetterLine>>
    /** The name under which the person is written, wherever that is. */
    readonly renameLeader: (person: PersonId, name: string) => Effect.Effect<void>
    /** The same in letters that nobody signed yet: a signed one shows who signed it. */
    readonly renameUnsigned: (person: PersonId, name: string) => Effect.Effect<void>
  }
>()("aiwei/LetterRepo") {}
