/** What the domain needs from storage for organisations outside of the office. */
import { Context, type Effect, type Option, Schema } from "effect"

import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { Day } from "../../shared/Day.ts"
import { Organisation, type OrganisationId, type OrganisationKind } from "../Organisation.ts"
import type { PersonId } from "../Person.ts"

export const OrganisationLine = Schema.Struct({
  ...Organisation.fields,
  /** Null also for somebody whom the reader may not see. */
  contactName: Schema.NullOr(Schema.String)
})
export interface OrganisationLine extends Schema.Schema.Type<typeof OrganisationLine> {}

export interface OrganisationsWanted {
  readonly officeId: OrgUnitId
  readonly kind: OrganisationKind | null
  /** Null: ended ones too. */
  readonly day: Day | null
  /** Whose contact of the day is told. */
  readonly contactsOn: Day
  readonly after: string | null
  readonly limit: number
}

/** That somebody speaks for it from a day on; nobody is null. */
export interface ContactChange {
  readonly organisationId: OrganisationId
  readonly fromDay: Day
  readonly contactId: PersonId | null
}

/** The days in which one person is the contact. */
export interface ContactSpan {
  readonly id: string
  readonly organisation: Organisation
  readonly personId: PersonId
  readonly validFrom: Day
  readonly validTo: Day
}

export class OrganisationRepo extends Context.Service<
  OrganisationRepo,
  {
    /** With its contact of the day. */
    readonly findById: (id: OrganisationId, day: Day) => Effect.Effect<Option.Option<Organisation>>
    readonly called: (
      officeId: OrgUnitId,
      name: string
    ) => Effect.Effect<ReadonlyArray<Organisation>>
    readonly part: (wanted: OrganisationsWanted) => Effect.Effect<ReadonlyArray<OrganisationLine>>
    readonly count: (wanted: OrganisationsWanted) => Effect.Effect<number>
    /** Of one that is there already, the contact stays: another speaks for it from a day on. */
    readonly upsert: (organisation: Organisation) => Effect.Effect<void>
    readonly speaksFrom: (change: ContactChange) => Effect.Effect<void>
    /** Forgets who was to speak for it after that day. */
    readonly forgetAfter: (id: OrganisationId, day: Day) => Effect.Effect<void>
    /** Of the days that reach that day or later. */
    readonly spokenFor: (
      people: ReadonlyArray<PersonId>,
      day: Day
    ) => Effect.Effect<ReadonlyArray<ContactSpan>>
  }
>()("aiwei/OrganisationRepo") {}
