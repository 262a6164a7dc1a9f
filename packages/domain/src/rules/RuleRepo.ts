/** What the domain needs from storage for rule documents, and which scheme used which. */
import { Context, type Effect } from "effect"

import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { SchemeId } from "../scheme/AssessmentScheme.ts"
import type { RuleDocument, RuleId, RuleNamed } from "./RuleDocument.ts"

export class RuleRepo extends Context.Service<
  RuleRepo,
  {
    readonly insert: (rule: RuleDocument) => Effect.Effect<void>
    /** By title, the newest version of each first. */
    readonly ofOffice: (officeId: OrgUnitId) => Effect.Effect<ReadonlyArray<RuleDocument>>
    /** A scheme without any is absent. */
    readonly namedBy: (
      schemes: ReadonlyArray<SchemeId>
    ) => Effect.Effect<ReadonlyMap<string, RuleNamed>>
    /** Null takes the name away. */
    readonly nameFor: (scheme: SchemeId, rule: RuleId | null) => Effect.Effect<void>
  }
>()("aiwei/RuleRepo") {}
