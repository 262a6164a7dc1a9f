/** What the domain needs from storage for schemes. */
import { Context, type Effect, type Option } from "effect"

import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { AssessmentScheme, SchemeId } from "./AssessmentScheme.ts"
import type { Indicator, IndicatorLabel } from "./Indicator.ts"

export class SchemeRepo extends Context.Service<
  SchemeRepo,
  {
    /** A scheme with its indicators, which are then never edited. */
    readonly insert: (
      scheme: AssessmentScheme,
      indicators: ReadonlyArray<Indicator>
    ) => Effect.Effect<void>
    /** The newest version first. */
    readonly findAll: (officeId: OrgUnitId) => Effect.Effect<ReadonlyArray<AssessmentScheme>>
    readonly findById: (id: SchemeId) => Effect.Effect<Option.Option<AssessmentScheme>>
    /** In the order of the scheme. */
    readonly indicatorsOf: (id: SchemeId) => Effect.Effect<ReadonlyArray<Indicator>>
    readonly labelsOf: (id: SchemeId) => Effect.Effect<ReadonlyArray<IndicatorLabel>>
    /** A label that is already known stays as it is. */
    readonly addLabels: (labels: ReadonlyArray<IndicatorLabel>) => Effect.Effect<void>
  }
>()("aiwei/SchemeRepo") {}
