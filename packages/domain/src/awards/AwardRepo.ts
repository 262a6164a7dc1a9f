/** What the domain needs from storage for the register of awards. */
import { Context, type Effect, type Option } from "effect"

import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { Award, AwardId } from "./Award.ts"

export class AwardRepo extends Context.Service<
  AwardRepo,
  {
    readonly insert: (award: Award) => Effect.Effect<void>
    readonly withdraw: (award: Award) => Effect.Effect<void>
    readonly findById: (id: AwardId) => Effect.Effect<Option.Option<Award>>
    /** Those that stand, the newest year first. */
    readonly ofOffice: (officeId: OrgUnitId) => Effect.Effect<ReadonlyArray<Award>>
  }
>()("aiwei/AwardRepo") {}
