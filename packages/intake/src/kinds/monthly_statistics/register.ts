/** How monthly figures are kept. */
import type { MonthlyStatisticsRecord } from "../../report/further.ts"
import { registerOf } from "../RegisterKind.ts"

const { kept, month, number, text } = registerOf<MonthlyStatisticsRecord>()

export const monthlyStatisticsRegister = kept("monthly_statistics", {
  day: "period",
  keys: [["period", "community", "unit"]],
  fields: [
    month("period", "月份", "Month", { from: "*" }),
    text("unit", "单位", "Unit"),
    number("turnout", "出动人次", "Turnout"),
    number("rubbish", "清理垃圾（吨）", "Rubbish (t)"),
    number("corners", "清除卫生死角（处）", "Corners cleared"),
    number("posters", "清理小广告（处）", "Posters removed"),
    number("leaflets", "发放资料（份）", "Leaflets"),
    number("vehicles", "出动车辆（台次）", "Vehicles"),
    text("remark", "备注", "Remark")
  ]
})
