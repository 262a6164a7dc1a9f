/** What the domain needs from storage for yearly appraisals. A row is added whole and never changes. */
import { Context, type Effect } from "effect"

import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { Appraisal } from "./Appraisal.ts"

export class AppraisalRepo extends Context.Service<
  AppraisalRepo,
  {
    readonly insert: (appraisal: Appraisal) => Effect.Effect<void>
    /** The newest year first, and its newest version; of every year when it is null. */
    readonly ofOffice: (
      officeId: OrgUnitId,
      year: number | null
    ) => Effect.Effect<ReadonlyArray<Appraisal>>
  }
>()("aiwei/AppraisalRepo") {}
