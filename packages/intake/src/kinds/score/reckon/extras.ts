/**
 * What is added to a community's points and taken off beside the scheme: 加分, 减分 and a 加减分 that may be
 * either. The most that the sheet allows caps the sum; a penalty is never capped.
 */
import { compact } from "../../../cells/cellText.ts"
import { readExtra } from "../../../cells/readExtra.ts"
import { failure, type Findings } from "../../../table/Findings.ts"
import type { SheetEntry } from "../sheet/ScoreSheet.ts"

export type Extras = (
  entry: SheetEntry,
  most: number | null
) => { readonly bonus: number; readonly counted: number }

/** With `deducted`, a lone 扣分 is a penalty too. */
export const extrasOf =
  (deducted: boolean): Extras =>
  (entry, most) => {
    const added = readExtra(entry.bonus.text) ?? 0
    const penalty = Math.abs(readExtra(entry.penalty) ?? 0)
    const off = penalty + (deducted ? Math.abs(readExtra(entry.deducted) ?? 0) : 0)
    const capped = most === null ? added : Math.min(added, most)
    return { bonus: added - off, counted: capped - off }
  }

export const sayExtras = ({ bonus }: SheetEntry, said: Findings): void => {
  if (readExtra(bonus.text) !== null) return
  const raw = compact(bonus.text)
  const zh = `加分“${raw}”看不出分数，没有计入总分，请改为数字后重新导入。`
  const en = `The bonus “${raw}” names no points and was not counted; write a number.`
  said.add(failure("invalid_bonus", zh, en, { raw }), bonus.cell ?? undefined)
}
