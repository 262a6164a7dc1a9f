/** How lists of partner units are kept. */
import type { PartnerUnitRecord } from "../../report/further.ts"
import { registerOf } from "../RegisterKind.ts"

const { kept, number, text } = registerOf<PartnerUnitRecord>()

export const partnerUnitRegister = kept("partner_unit", {
  day: null,
  keys: [["unit", "community", "estate", "area"]],
  fields: [
    text("unit", "结对单位", "Partner"),
    text("estate", "小区", "Compound"),
    text("area", "楼栋/路段", "Buildings or stretch"),
    number("units", "单元数", "Stairwells"),
    number("times", "次数", "Times"),
    text("task", "任务", "Task"),
    text("contact", "联系人", "Contact"),
    text("phone", "联系电话", "Phone"),
    text("remark", "备注", "Remark")
  ]
})
