/** What the domain needs from storage for schemes. */
import { Context, type Effect, type Option } from "effect"

import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { AssessmentScheme, SchemeId } from "./AssessmentScheme.ts"
import type { SchemeDocument } from "./document/SchemeDocument.ts"
import type { Indicator, IndicatorLabel } from "./Indicator.ts"

export class SchemeRepo extends Context.Service<
  SchemeRepo,
  {
    /** A scheme with its indicators; without a document where it was read from a sheet's header. */
    readonly insert: (
      scheme: AssessmentScheme,
      indicators: ReadonlyArray<Indicator>,
      document?: SchemeDocument
    ) => Effect.Effect<void>
    /**
     * The scheme of the same id, whole: its lines and labels go. The use case has made sure that nothing
     * was ever scored, signed or published by it.
     */
    readonly replace: (
      scheme: AssessmentScheme,
      indicators: ReadonlyArray<Indicator>,
      document: SchemeDocument
    ) => Effect.Effect<void>
    /** Whether a target of a responsibility letter names one of its lines. */
    readonly isNamedByLetters: (id: SchemeId) => Effect.Effect<boolean>
    /** None where it was read from a sheet's header: `documentRead` gives that of every scheme. */
    readonly storedDocument: (id: SchemeId) => Effect.Effect<Option.Option<SchemeDocument>>
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
