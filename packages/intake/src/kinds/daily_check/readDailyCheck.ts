/**
 * The log of daily rounds. A blank day, session, community, place or inspector is that of the line above,
 * for so the logs are kept; 正常 and 无 in the column of problems mean that there was none.
 */
import { compact, textOf } from "../../cells/cellText.ts"
import { parseThousandths, writtenExactly } from "../../cells/exact.ts"
import { nothing, read, type Reading } from "../../cells/Reading.ts"
import type { DailyCheckRecord } from "../../report/inspections.ts"
import { findings } from "../../table/Findings.ts"
import { remembered } from "../../table/remembered.ts"
import type { Context } from "../../table/resolve.ts"
import { carried } from "../../table/rows/carried.ts"
import { daysIn, sayOutOfPeriod } from "../../table/rows/daysIn.ts"
import { peopleIn } from "../../table/rows/peopleIn.ts"
import { placesIn } from "../../table/rows/placesIn.ts"
import { sheetOf } from "../../table/rows/sheetOf.ts"
import { wordsIn } from "../../table/rows/wordsIn.ts"
import type { SheetRead } from "../../table/SheetRead.ts"
import { readAt, type Table } from "../../table/Table.ts"
import { walkRows } from "../../table/walkRows.ts"
import type { PlainKind } from "../PlainKind.ts"
import { dailyCheckHeadings } from "./headings.ts"

const noProblem =
  /^(?:(?:检查|巡查|现场|总体|一切|卫生|情况|整体|环境)*(?:正常|良好|较好|合格|达标|整洁|干净|好)|无(?:问题|异常|明显问题|情况|突出问题)?|没有(?:问题|发现问题)?|(?:暂|尚)?未(?:发现|见)(?:任何|明显|卫生)?(?:问题|异常)?|无发现问题|√|✓|[-—–/\\]+|0)[。.]?$/u

const deductionOf = (text: string): Reading<string> => {
  const words = compact(text).replace(/[−－–—](?=[\d.])/gu, "-")
  if (/^(?:[-—–/\\]+|无)?$/u.test(words)) return nothing
  if (/^(?:不扣|未扣|不扣分|未扣分|无扣分)$/u.test(words)) return read("0")
  const digits = /^(?:扣减?|减|-|\(-?)?分?[:：]?-?(\d*\.?\d+)分?\)?(?:\/.*)?$/u.exec(words)?.[1]
  const amount = digits === undefined ? null : parseThousandths(digits)
  if (amount !== null) return read(writtenExactly(amount))
  return {
    value: null,
    doubt: {
      code: "invalid_number",
      severity: "error",
      zh: `“${text}”看不出扣了几分，已留空，请核对后补填。`,
      en: `“${text}” does not say how many points were taken off; left empty.`,
      more: { raw: text }
    }
  }
}

/** Nearly every problem begins as none of these words does; only signs that NFKC changes leave it open. */
const mayBeNone = /^(?:[检巡现总一卫情整环正良较合达干好无没暂尚未√✓\-—–/\\0]|[^!-~\u4e00-\u9fff])/u

const isNone = (problem: string): boolean =>
  mayBeNone.test(problem) && noProblem.test(compact(problem))

const session = (text: string): string => {
  if (/^(?:上|上午|早|早上|上午班|AM|第一次)$/iu.test(text)) return "上午"
  return /^(?:下|下午|午后|下午班|PM|第二次)$/iu.test(text) ? "下午" : text
}

const filled = ["date", "period", "community", "place", "inspectors"]

export const readDailyCheck = (table: Table, context: Context): SheetRead<DailyCheckRecord> => {
  const said = findings()
  const walked = walkRows(table, ["problem", "place", "inspectors"])
  const source = carried(table, walked, filled)
  const words = wordsIn(table, source)
  const days = daysIn(table, walked, context, "date", source, said)
  const place = placesIn(table, walked, context, source, said, ["place"])
  const people = peopleIn(table, walked.data, context, "inspectors", source, said)
  const [sessionOf, deductionIn] = [remembered(session), remembered(deductionOf)]
  const records = walked.data.map((row): DailyCheckRecord => {
    const { day, time, half } = days(row)
    const at = place(row)
    const { names, rosterRows } = people(row, at)
    const problem = words(row, "problem")
    const from = source(row, "deduction")
    const [no, period, remark] = [words(row, "no"), words(row, "period"), words(row, "remark")]
    if (source(row, "date") === row) sayOutOfPeriod(table, row, "date", day, said, true)
    return {
      row,
      ...(no === null ? {} : { no }),
      date: day,
      ...(time === null ? {} : { time }),
      period: (period === null ? null : sessionOf(period)) ?? half,
      ...at,
      place: words(row, "place"),
      inspectors: names,
      inspectorRosterRows: rosterRows,
      problem: problem === null || isNone(problem) ? null : problem,
      deduction:
        from === null
          ? null
          : readAt(table, from, "deduction", (cell) => deductionIn(textOf(cell)), said),
      rectification: words(row, "rectification"),
      ...(remark === null ? {} : { remark })
    }
  })
  return sheetOf(table, walked, records, said)
}

export const dailyCheck: PlainKind<DailyCheckRecord> = {
  kind: "daily_check",
  vocabularies: [dailyCheckHeadings],
  read: readDailyCheck,
  monthly: true
}
