/** Use cases about offices: which there are, and which one is meant when nobody says. */
import { Context, type Effect } from "effect"

import type { OfficeAmbiguous, OfficeNotFound } from "../errors.ts"
import type { DivisionCode } from "./DivisionCode.ts"
import type { OrgUnitId } from "./OrgUnitId.ts"
import type { TreePath } from "./TreePath.ts"

export interface OfficeView {
  readonly id: OrgUnitId
  readonly code: DivisionCode | null
  readonly name: string
  readonly district: string | null
  /** Where it stands today. */
  readonly path: TreePath
}

export class Offices extends Context.Service<
  Offices,
  {
    readonly list: Effect.Effect<ReadonlyArray<OfficeView>>
    /** By code, id or name; null asks for the only one. */
    readonly resolve: (
      office: string | null
    ) => Effect.Effect<OfficeView, OfficeNotFound | OfficeAmbiguous>
    /** Makes a unit an office, or gives it its district. */
    readonly ensure: (unitId: OrgUnitId, district: string | null) => Effect.Effect<void>
  }
>()("aiwei/Offices") {}
