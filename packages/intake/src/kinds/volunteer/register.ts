/** How volunteers are kept. */
import type { VolunteerRecord } from "../../report/further.ts"
import { registerOf } from "../RegisterKind.ts"

const { day, kept, number, text } = registerOf<VolunteerRecord>()

export const volunteerRegister = kept("volunteer", {
  day: "date",
  keys: [["no"], ["name", "phone", "community"], ["name", "community", "unit"]],
  fields: [
    text("no", "编号", "Number"),
    text("name", "姓名", "Name"),
    text("gender", "性别", "Gender"),
    text("phone", "联系电话", "Phone"),
    text("unit", "单位", "Unit"),
    text("service", "服务内容", "Service"),
    number("hours", "服务时长", "Hours"),
    day("date", "日期", "Day"),
    text("remark", "备注", "Remark")
  ]
})
