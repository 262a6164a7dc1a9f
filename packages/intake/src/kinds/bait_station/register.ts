/** How bait stations are kept. */
import type { BaitStationRecord } from "../../report/further.ts"
import { registerOf } from "../RegisterKind.ts"

const { day, kept, months, number, text, yesNo } = registerOf<BaitStationRecord>()

export const baitStationRegister = kept("bait_station", {
  day: "checkedDate",
  keys: [["no"], ["community", "estate", "place"]],
  fields: [
    text("no", "编号", "Number"),
    text("estate", "小区", "Compound"),
    text("place", "位置", "Place"),
    text("type", "类型", "Type"),
    number("count", "数量", "Stations"),
    text("bait", "毒饵名称", "Bait"),
    text("amount", "投放量", "Amount"),
    day("installedDate", "安装时间", "Installed on"),
    day("checkedDate", "检查时间", "Checked on"),
    text("consumed", "取食情况", "Consumed"),
    text("refilled", "补充量", "Refilled"),
    yesNo("damaged", "是否损坏", "Damaged"),
    text("keeper", "维护人", "Kept by"),
    months("months", "各月检查", "By month", { from: "*" }),
    text("remark", "备注", "Remark")
  ]
})
