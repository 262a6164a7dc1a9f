/**
 * Two files of one import that disagree about one record. The first in the import's order counts, the
 * other is skipped and says so: else importing the same folder twice would change it to and fro.
 */
import type { Finding } from "../../report.ts"
import { type PlannedChange, skippedChange } from "./Plan.ts"

export const isOverruled = ({ action }: PlannedChange, claimed: boolean): boolean =>
  claimed && action === "changed"

export const overruled = (change: PlannedChange): PlannedChange => ({
  ...skippedChange(change.entity, change.id, change),
  overruled: true
})

export const overruledFinding = ({ cell }: PlannedChange): Finding => ({
  code: "said_by_other_file",
  cell,
  message:
    "同一批中另一个文件对这条记录有不同的内容，已按先导入的那个文件为准，这一条没有采用，请核对。",
  messageEn: "Another file of this import says otherwise about this record; that one was kept."
})
