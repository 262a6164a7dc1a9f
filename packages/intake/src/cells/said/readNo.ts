/**
 * A number that is a name: of a licence, a case, a record. Text as it stands; a stored number with all its
 * digits, unless the spreadsheet kept fifteen of more.
 */
import type { Cell } from "@aiwei/workbook/Workbook"

import { compact, saysNothing, textOf, tidy } from "../cellText.ts"
import { nothing, read, type Reading } from "../Reading.ts"

const none =
  /^(?:无证|未办|未办理|办理中|正在办理|在办|待办|申请中|没有|暂未办理|未取得|不需要|不需|免办|缺|×|x|丢失|遗失|未提供)$/iu

const lost = (raw: string): Reading<string> => ({
  value: null,
  doubt: {
    code: "precision_lost",
    severity: "error",
    zh: `“${raw}”是科学计数，末尾数字已丢失，已留空，请补填。`,
    en: `“${raw}” lost its last digits to scientific notation; left empty.`,
    more: { raw, expected: null }
  }
})

export const readNo = (cell: Cell | undefined): Reading<string> => {
  const text = tidy(textOf(cell)).replace(/^['’‘`]/u, "")
  const words = compact(text)
  if (saysNothing(words) || none.test(words)) return nothing
  if (typeof cell?.value === "number") {
    if (!Number.isSafeInteger(cell.value)) return cell.value > 1e15 ? lost(text) : read(text)
    return /E\+?\d+$/iu.test(cell.shown ?? "") && /0{5,}$/u.test(words)
      ? lost(cell.shown ?? text)
      : read(words)
  }
  if (/^\d(?:\.\d+)?E\+?\d{2}$/iu.test(words)) return lost(text)
  return read(text.replace(/(?<=^\d+)\.0$/u, ""))
}
