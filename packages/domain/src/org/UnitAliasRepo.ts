/** What the domain needs from storage for aliases. */
import { Context, type Effect } from "effect"

import type { Day } from "../shared/Day.ts"
import type { OrgUnitId } from "./OrgUnitId.ts"
import type { TreePath } from "./TreePath.ts"
import type { UnitAlias } from "./UnitAlias.ts"

export class UnitAliasRepo extends Context.Service<
  UnitAliasRepo,
  {
    /** An alias that is already known stays as it is. */
    readonly addAll: (rows: ReadonlyArray<UnitAlias>) => Effect.Effect<void>
    readonly findOf: (unitId: OrgUnitId) => Effect.Effect<ReadonlyArray<UnitAlias>>
    /** Of every unit at or below `top` on that day. */
    readonly findUnder: (top: TreePath, day: Day) => Effect.Effect<ReadonlyArray<UnitAlias>>
  }
>()("aiwei/UnitAliasRepo") {}
