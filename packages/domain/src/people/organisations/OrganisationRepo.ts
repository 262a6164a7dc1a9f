/** What the domain needs from storage for organisations outside of the office. */
import { Context, type Effect, type Option, Schema } from "effect"

import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { Day } from "../../shared/Day.ts"
import { Organisation, type OrganisationId, type OrganisationKind } from "../Organisation.ts"

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
  readonly after: string | null
  readonly limit: number
}

export class OrganisationRepo extends Context.Service<
  OrganisationRepo,
  {
    readonly findById: (id: OrganisationId) => Effect.Effect<Option.Option<Organisation>>
    readonly called: (
      officeId: OrgUnitId,
      name: string
    ) => Effect.Effect<ReadonlyArray<Organisation>>
    readonly part: (wanted: OrganisationsWanted) => Effect.Effect<ReadonlyArray<OrganisationLine>>
    readonly count: (wanted: OrganisationsWanted) => Effect.Effect<number>
    readonly upsert: (organisation: Organisation) => Effect.Effect<void>
  }
>()("aiwei/OrganisationRepo") {}
