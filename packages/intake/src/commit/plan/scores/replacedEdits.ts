/**
 * Scores that somebody had changed by hand and that a sheet writes anew. The sheet counts, since it is the
 * newer word, but never silently: each is a finding with its cell, and the audit trail keeps the edit.
 */
import type { ScoreEntry } from "@aiwei/domain/assessment/ScoreEntry"
import { type Points, written } from "@aiwei/domain/shared/Points"

import type { Finding } from "../../../report.ts"
import type { SheetBook } from "../Books.ts"
import { type Entry, sameEntry, type Tally } from "./scoreRows.ts"

interface Shown {
  readonly points: Points | null
  readonly notApplicable: boolean
}

const zh = ({ points, notApplicable }: Shown): string =>
  notApplicable ? "不适用" : points === null ? "未检查" : written(points)
const en = ({ points, notApplicable }: Shown): string =>
  notApplicable ? "not applicable" : points === null ? "not done" : written(points)

const replaced = (cell: string, was: Shown, by: Shown): Finding => ({
  code: "replaces_hand_edit",
  cell,
  message: `这一格曾手工改为 ${zh(was)}，按表上的内容写成 ${zh(by)}。手工修改的经过留在操作记录里，请核对。`,
  messageEn: `This score was changed by hand to ${en(was)}; the sheet makes it ${en(by)}.`
})

/** Of one community, in the order of the sheet. */
export const replacedEdits = (
  was: {
    readonly entries: ReadonlyMap<string, ScoreEntry>
    readonly tally: Pick<Tally, "bonus" | "vetoed" | "edit"> | undefined
  },
  entries: ReadonlyArray<Entry>,
  tally: Tally
): ReadonlyArray<Finding> => {
  const cells = entries.flatMap((entry) => {
    const before = was.entries.get(entry.indicatorId)
    if (before === undefined || before.edit === null || sameEntry(before, entry)) return []
    return [replaced(entry.cell ?? "", before, entry)]
  })
  const { bonus, vetoed, edit } = was.tally ?? { bonus: tally.bonus, vetoed: false, edit: null }
  if (edit === null || (bonus === tally.bonus && vetoed === tally.vetoed)) return cells
  const at = tally.bonusCell ?? tally.vetoCell ?? tally.statedTotalCell ?? ""
  return [
    ...cells,
    replaced(
      at,
      { points: bonus, notApplicable: false },
      { points: tally.bonus, notApplicable: false }
    )
  ]
}

/** A sheet of another scheme takes every entry of the month with it. */
export const lostEdits = (stored: SheetBook | undefined, cell: string): ReadonlyArray<Finding> => {
  const count = stored?.entries.filter(({ edit }) => edit !== null).length ?? 0
  if (count === 0) return []
  return [
    {
      code: "replaces_hand_edit",
      cell,
      message: `这张表用的是另一套考核方案，这个月原有的 ${count} 处手工修改不再有效，请核对。`,
      messageEn: `This sheet is scored by another scheme; ${count} scores changed by hand are gone.`
    }
  ]
}
