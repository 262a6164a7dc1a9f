/** Use cases about assessment schemes. A version that exists is never edited. */
import { Context, type Effect } from "effect"

import type { OfficeAmbiguous, OfficeNotFound, SchemeInvalid, SchemeNotFound } from "../errors.ts"
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { Month } from "../shared/Month.ts"
import type { Points, Precision } from "../shared/Points.ts"
import type { AssessmentScheme, NotApplicable } from "./AssessmentScheme.ts"
import type { SchemeRow, SchemeShown } from "./SchemeView.ts"

export interface NewIndicator {
  /** `I01`, `I02` … by position when left out. */
  readonly code?: string | undefined
  readonly category: string
  readonly name: string
  readonly worth: Points
  readonly labels?: ReadonlyArray<string> | undefined
}

/** The version is the next of the office. */
export interface NewScheme {
  readonly officeId: OrgUnitId
  readonly name: string
  readonly total: Points
  readonly bonusMax: Points | null
  readonly veto: string | null
  readonly notApplicable: NotApplicable
  readonly precision?: Precision | undefined
  readonly validFrom: Month
  readonly indicators: ReadonlyArray<NewIndicator>
}

export class Schemes extends Context.Service<
  Schemes,
  {
    readonly list: (
      office: string | null
    ) => Effect.Effect<ReadonlyArray<SchemeRow>, OfficeNotFound | OfficeAmbiguous>
    /** By id or version number; null asks for the newest. */
    readonly show: (wanted: {
      readonly scheme?: string | null | undefined
      readonly office?: string | null | undefined
    }) => Effect.Effect<SchemeShown, SchemeNotFound | OfficeNotFound | OfficeAmbiguous>
    readonly add: (scheme: NewScheme) => Effect.Effect<AssessmentScheme, SchemeInvalid>
  }
>()("aiwei/Schemes") {}
