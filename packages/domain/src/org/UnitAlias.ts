/** Another spelling under which offices write a unit. An alias may belong to two units; then it decides nothing. */
import { Schema } from "effect"

import { OrgUnitId } from "./OrgUnitId.ts"

export const UnitAlias = Schema.Struct({ unitId: OrgUnitId, alias: Schema.NonEmptyString })
export interface UnitAlias extends Schema.Schema.Type<typeof UnitAlias> {}
