/** How daily checks are kept. */
import type { DailyCheckRecord } from "../../report/inspections.ts"
import { registerOf } from "../RegisterKind.ts"

const { day, decimal, kept, list, text, time } = registerOf<DailyCheckRecord>()

export const dailyCheckRegister = kept("daily_check", {
  day: "date",
  keys: [["date", "period", "community", "place", "inspectors", "problem"]],
  fields: [
    text("no", "编号", "Number"),
    day("date", "日期", "Day"),
    time("time", "时间", "Time", { from: "date" }),
    text("period", "时段", "Session"),
    text("place", "地点", "Place"),
    list("inspectors", "巡查人", "Inspectors"),
    text("problem", "发现问题", "Problem"),
    decimal("deduction", "扣分", "Points off"),
    text("rectification", "处理情况", "What was done"),
    text("remark", "备注", "Remark")
  ]
})
