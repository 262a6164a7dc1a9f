/** The people of a meeting's form: those on its list, or those whom a line of names tells. */
import { addressOf } from "@aiwei/workbook/address"

import { textOf } from "../../../cells/cellText.ts"
import { isDitto, readName } from "../../../cells/readName.ts"
import { readNames } from "../../../cells/readNames.ts"
import { type Legend, readAttendance } from "../../../cells/said/readAttendance.ts"
import type { Grid } from "../../../grid/Grid.ts"
import type { Attendance, Attendee } from "../../../report/meetings.ts"
import type { Findings } from "../../../table/Findings.ts"
import type { Context } from "../../../table/resolve.ts"
import { isNobody, whereabouts } from "../../meeting_attendance/attendees.ts"
import type { Pair } from "./formPairs.ts"
import type { SignBlock } from "./signBlocks.ts"

export interface BlockRead {
  readonly attendees: ReadonlyArray<Attendee>
  /** `A14:D21`. */
  readonly range: string
  readonly rows: ReadonlyArray<number>
}

export const readBlock = (
  grid: Grid,
  block: SignBlock,
  rows: ReadonlyArray<number>,
  context: Context,
  legend: Legend,
  said: Findings
): BlockRead | null => {
  let lastUnit = ""
  const attendees = rows.flatMap((row): ReadonlyArray<Attendee> => {
    const name = readName(textOf(grid.own(row, block.name)))
    const unitText = block.unit === null ? "" : textOf(grid.cell(row, block.unit))
    lastUnit = isDitto(unitText) ? lastUnit : unitText
    if (name === null || isNobody(name)) return []
    const cell = addressOf(row, block.name)
    const unit = block.unit === null ? undefined : addressOf(row, block.unit)
    const mark = block.mark === null ? "√" : textOf(grid.cell(row, block.mark))
    return [
      {
        cell,
        markCell: block.mark === null ? null : addressOf(row, block.mark),
        name,
        ...whereabouts(context, name, lastUnit, { name: cell, unit }, said),
        ...readAttendance(mark, name, legend)
      }
    ]
  })
  const used = rows.filter((row) =>
    attendees.some(({ cell }) => cell === addressOf(row, block.name))
  )
  const [first, last] = [used[0], used.at(-1)]
  if (first === undefined || last === undefined) return null
  return {
    attendees,
    range: `${addressOf(first, block.left)}:${addressOf(last, block.right)}`,
    rows: used
  }
}

const attendanceIn: Readonly<Partial<Record<Pair["field"], Attendance>>> = {
  attending: "present",
  missing: "absent"
}

/** 参会人员：张三、李四；缺席人员：王五（请假）. */
export const attendeesNamed = (
  pairs: ReadonlyArray<Pair>,
  context: Context,
  said: Findings
): ReadonlyArray<Attendee> =>
  pairs.flatMap(({ field, label, row, column, text }) => {
    const attendance = attendanceIn[field]
    if (attendance === undefined) return []
    const cell = addressOf(row, column)
    const away = /请假/u.test(`${label}${text}`) ? "leave" : attendance
    return readNames(text)
      .filter((name) => !isNobody(name) && /^\p{Script=Han}[\p{Script=Han}·]{1,7}$/u.test(name))
      .map((name) => ({
        cell,
        markCell: null,
        name,
        ...whereabouts(context, name, "", { name: cell, unit: undefined }, said),
        attendance: field === "missing" ? away : attendance,
        proxyName: null
      }))
  })
