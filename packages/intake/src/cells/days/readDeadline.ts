/**
 * By when something is to be done: a day, or a span from the day it was found (三日内, 一周内, 立即, 月底前).
 * 长期 is no day; a span without a day to count from is told.
 */
import type { Cell } from "@aiwei/workbook/Workbook"

import { compact, saysNothing, textOf } from "../cellText.ts"
import { chineseNumber } from "../chineseNumber.ts"
import { nothing, read, type Reading } from "../Reading.ts"
import { endOfMonth, plusDays, plusMonths, plusWorkingDays } from "./calendar.ts"
import type { DayContext } from "./dayShapes.ts"
import { readDay } from "./readDay.ts"
import { rolledOver } from "./rolledOver.ts"

const atOnce =
  /^(?:立即|立刻|即时|即刻|马上|当场|现场|立行立改|立整立改|立查立改|边查边改|即查即改|即知即改|当日|当天|即日|限当日|当即|今日|今天)(?:整改|完成|内|前|办结|清理|清除|整改到位|整改完成)*$/u
const openEnded = /^(?:长期|长期坚持|持续|持续整改|常态化|日常|不限|待定|另行通知|全年)/u
const span =
  /^(?:限|限期|于|在|自.{0,6}起)?([\d〇零一二两三四五六七八九十半]+)个?(工作日|日|天|周|星期|礼拜|月|小时)(?:之?内|以内|前|后)?(?:整改|完成|办结|整改到位|整改完成|完成整改)*$/u
const monthEnd =
  /^(?:(本|当|次|下)月|(?:(\d{4})年)?([\d一二三四五六七八九十]{1,3})月)(?:份)?(?:底|末)(?:之?前|以前)?(?:完成|整改)*$/u

const amount = (text: string): number | null =>
  text === "半" ? 0.5 : /^\d+$/u.test(text) ? Number(text) : chineseNumber(text)

const counted = (from: string, size: number, unit: string): string => {
  if (unit === "工作日") return plusWorkingDays(from, size)
  if (unit === "小时") return plusDays(from, Math.ceil(size / 24))
  if (unit === "月") return size < 1 ? plusDays(from, 15) : plusMonths(from, size)
  const days = unit === "日" || unit === "天" ? size : size * 7
  return plusDays(from, Math.ceil(days))
}

const noStart = (raw: string): Reading<string> => ({
  value: null,
  doubt: {
    code: "deadline_without_start",
    severity: "warning",
    zh: `“${raw}”要从发现日期算起，而发现日期为空，时限已留空，请补填。`,
    en: `“${raw}” counts from the day found, which is missing; left empty.`,
    more: { raw }
  }
})

const ofMonthEnd = (text: string, from: string | null, context: DayContext): string | null => {
  const [, relative, year, month] = monthEnd.exec(text) ?? []
  const start = from ?? (context.year === null ? null : `${context.year}-01-01`)
  if (relative !== undefined && from !== null) {
    const at = /次|下/u.test(relative) ? plusMonths(`${from.slice(0, 7)}-01`, 1) : from
    return endOfMonth(Number(at.slice(0, 4)), Number(at.slice(5, 7)))
  }
  const named = month === undefined ? null : amount(month)
  if (named === null || named < 1 || named > 12 || (year === undefined && start === null))
    return null
  const inYear = Number(year ?? start?.slice(0, 4))
  const end = endOfMonth(inYear, named)
  return year === undefined && from !== null && end < from ? endOfMonth(inYear + 1, named) : end
}

export const readDeadline = (
  cell: Cell | undefined,
  from: string | null,
  context: DayContext
): Reading<string> => {
  if (cell?.day !== undefined) return read(cell.day)
  const raw = textOf(cell).trim()
  const text = compact(raw).replace(/[。.]$/u, "")
  if (saysNothing(text) || openEnded.test(text)) return nothing
  if (atOnce.test(text)) return from === null ? noStart(raw) : read(from)
  if (/^次日|^明[日天]|^第二天/u.test(text))
    return from === null ? noStart(raw) : read(plusDays(from, 1))
  const [, size, unit] = span.exec(text) ?? []
  const many = size === undefined ? null : amount(size)
  const isDayOfMonth = unit === "日" && !/内/u.test(text) && /前/u.test(text)
  const isMonthName = unit === "月" && !/个|内/u.test(text)
  if (many !== null && unit !== undefined && !isDayOfMonth && !isMonthName) {
    return from === null ? noStart(raw) : read(counted(from, many, unit))
  }
  const end = ofMonthEnd(text, from, context)
  if (end !== null) return read(end)
  const bare = text.replace(/(?:之前|以前|前|内|止|完成|整改完成|整改到位|前完成|前整改)+$/u, "")
  const near: DayContext = {
    year: context.year ?? (from === null ? null : Number(from.slice(0, 4))),
    month: from === null ? context.month : Number(from.slice(5, 7))
  }
  const day = readDay(
    cell === undefined
      ? cell
      : { ...cell, value: typeof cell.value === "number" ? cell.value : bare },
    near
  )
  return day.value === null ? day : { ...day, value: rolledOver(day.value, from, cell) }
}
