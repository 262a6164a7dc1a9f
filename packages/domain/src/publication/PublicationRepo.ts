/** What the domain needs from storage for publications. A row is added whole; only its state may change. */
import { Context, type Effect, type Option } from "effect"

import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { Month } from "../shared/Month.ts"
import type { Publication, PublicationId } from "./Publication.ts"

/** A publication without its snapshot, which may be large. */
export type PublicationHead = Omit<Publication, "snapshot">

export class PublicationRepo extends Context.Service<
  PublicationRepo,
  {
    /** Call it inside `Atomically`; until that ends no one else can publish. */
    readonly lock: Effect.Effect<void>
    /** The same after `PlacementRepo.lockTree`, for whoever needs both. */
    readonly lockBehindTree: Effect.Effect<void>
    readonly insert: (publication: Publication) => Effect.Effect<void>
    /** From published to corrected: the one change a stored publication may see. */
    readonly markCorrected: (id: PublicationId) => Effect.Effect<void>
    readonly findById: (id: PublicationId) => Effect.Effect<Option.Option<Publication>>
    /** The newest version of that month. */
    readonly findLatest: (
      officeId: OrgUnitId,
      period: Month
    ) => Effect.Effect<Option.Option<Publication>>
    /** The newest version of the latest month before this one, or of all months when it is null. */
    readonly findNewest: (
      officeId: OrgUnitId,
      before: Month | null
    ) => Effect.Effect<Option.Option<Publication>>
    readonly newestHead: (officeId: OrgUnitId) => Effect.Effect<Option.Option<PublicationHead>>
    /** Every version, by month and version; of every office when it is null. */
    readonly heads: (officeId: OrgUnitId | null) => Effect.Effect<ReadonlyArray<PublicationHead>>
  }
>()("aiwei/PublicationRepo") {}
