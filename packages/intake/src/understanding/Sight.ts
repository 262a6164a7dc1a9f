/**
 * What a first look makes of a sheet, before anything in it is resolved: nothing, a known kind of table,
 * or a score sheet.
 */
import type { Named } from "../file/period.ts"
import type { Grid } from "../grid/Grid.ts"
import type { Recognised } from "../heading/recogniseTable.ts"
import type { PlainName } from "../kinds/PlainKind.ts"
import type { ScoreShape } from "../kinds/score/shape/ScoreShape.ts"
import type { UsedMapping } from "../report/UsedMapping.ts"
import type { Table } from "../table/Table.ts"
import type { SheetReason } from "./sheetReasons.ts"

export type Sight =
  | { readonly kind: "ignored"; readonly reason: SheetReason; readonly blank: boolean }
  | { readonly kind: "form"; readonly as: "meeting"; readonly grid: Grid; readonly names: string }
  | {
      readonly kind: "plain"
      readonly as: PlainName
      readonly table: Table
      readonly recognised: Recognised
      /** What somebody said of its columns; no other reading overrules it. */
      readonly mapping?: UsedMapping
    }
  | {
      readonly kind: "score"
      readonly table: Table
      readonly shape: ScoreShape
      readonly named: Named
    }

export const ignored = (reason: SheetReason, blank = false): Sight => ({
  kind: "ignored",
  reason,
  blank
})
