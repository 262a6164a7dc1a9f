/** What the domain needs from storage for visits to contact points. */
import { Context, type Effect, type Option } from "effect"

import type { OrgUnitId } from "../../../org/OrgUnitId.ts"
import type { TreePath } from "../../../org/TreePath.ts"
import type { PersonId } from "../../../people/Person.ts"
import type { Day } from "../../../shared/Day.ts"
import type { ContactVisit, VisitLine } from "./ContactVisit.ts"

export interface VisitsWanted {
  readonly officeId: OrgUnitId
  /** Where the places stand today, or stood last. */
  readonly top: TreePath
  readonly pointId: string | null
  readonly from: Day
  /** The last day. */
  readonly to: Day
}

export interface VisitPart extends VisitsWanted {
  readonly after: { readonly day: string; readonly id: string } | null
  readonly limit: number
}

export class ContactVisitRepo extends Context.Service<
  ContactVisitRepo,
  {
    readonly findById: (id: string) => Effect.Effect<Option.Option<VisitLine>>
    /** The newest first. */
    readonly part: (wanted: VisitPart) => Effect.Effect<ReadonlyArray<VisitLine>>
    readonly count: (wanted: VisitsWanted) => Effect.Effect<number>
    /** Of these points until the day, in no order; how often is asked, so nobody's reach cuts it. */
    readonly ofPoints: (
      pointIds: ReadonlyArray<string>,
      until: Day
    ) => Effect.Effect<ReadonlyArray<VisitLine>>
    readonly upsert: (visit: ContactVisit, people: ReadonlyArray<PersonId>) => Effect.Effect<void>
  }
>()("aiwei/ContactVisitRepo") {}
