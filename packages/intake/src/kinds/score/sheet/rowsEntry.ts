/** One line of such a table: the marks of a community and what the office states about it. */
import { addressOf } from "@aiwei/workbook/address"

import { compact, textOf, tidy } from "../../../cells/cellText.ts"
import { readExtra } from "../../../cells/readExtra.ts"
import type { Communities } from "../../../reference/Communities.ts"
import { type Table } from "../../../table/Table.ts"
import { type PartRow, pointsFirst } from "../shape/partRows.ts"
import { columnWith, type ScoreShape } from "../shape/ScoreShape.ts"
import { type ScoreRole } from "../shape/scoreWords.ts"
import { markFrom, noteAt, reasonText, statedAt, unstated } from "./entryParts.ts"
import type { Group } from "./indicatorGroups.ts"
import { bonusReasonBeside, bonusReasonIn, sharedReasons } from "./reasons.ts"
import { columnsWith } from "./rowsFields.ts"
import type { SheetEntry } from "./ScoreSheet.ts"

export const entryOf = (
  shape: ScoreShape,
  table: Table,
  communities: Communities,
  groups: ReadonlyArray<Group>,
  rows: ReadonlyArray<PartRow>
): SheetEntry => {
  const { grid } = table
  const row = rows[0]?.row ?? 0
  const at = columnWith(shape, "community") ?? 0
  const name = tidy(textOf(grid.cell(row, at)))
  const stated = (role: ScoreRole) => {
    const [column] = columnsWith(shape, role)
    if (column === undefined) return unstated
    const said = pointsFirst(rows).map((r) => statedAt(grid, r, [column]))
    return said.find(({ text }) => compact(text) !== "") ?? said[0] ?? unstated
  }
  const remark = tidy(
    [...columnsWith(shape, "remark"), ...columnsWith(shape, "reason")]
      .map((c) => textOf(grid.cell(row, c)))
      .join("；")
  )
  const labels = groups.map(({ indicator }) => compact(indicator.label))
  const shared = new Map(
    sharedReasons(remark, (n) => labels.some((label) => label === n || label.includes(n))).flatMap(
      ({ names, reason }) =>
        names.map((n) => [labels.findIndex((l) => l === n || l.includes(n)), reason] as const)
    )
  )
  const bonus = stated("bonus")
  return {
    row,
    community: communities.find(name),
    name,
    nameCell: addressOf(row, at),
    marks: groups.map(({ parts }, index) => {
      const mark = markFrom(
        grid,
        rows.flatMap((one) =>
          parts.map(({ column, part }) => ({ row: one.row, column, part: one.part ?? part }))
        )
      )
      return { ...mark, reason: mark.reason ?? reasonText(shared.get(index) ?? "") }
    }),
    bonus: {
      ...bonus,
      reason:
        noteAt(grid, row, columnsWith(shape, "bonus")) ??
        bonusReasonBeside(bonus.text) ??
        bonusReasonIn(remark, (readExtra(bonus.text) ?? 0) > 0)
    },
    penalty: stated("penalty").text,
    deducted: stated("deduction").text,
    veto: stated("veto"),
    total: stated("total"),
    rank: stated("rank")
  }
}
