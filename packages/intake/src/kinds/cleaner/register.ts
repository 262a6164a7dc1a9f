/** How cleaners are kept. */
import type { CleanerRecord } from "../../report/further.ts"
import { registerOf } from "../RegisterKind.ts"

const { kept, number, text } = registerOf<CleanerRecord>()

export const cleanerRegister = kept("cleaner", {
  day: null,
  keys: [
    ["name", "phone", "community"],
    ["name", "community", "area"]
  ],
  fields: [
    text("name", "姓名", "Name"),
    text("gender", "性别", "Gender"),
    number("age", "年龄", "Age"),
    text("phone", "联系电话", "Phone"),
    text("area", "责任区域", "Area"),
    text("shift", "班次", "Shift"),
    text("company", "所属公司", "Company"),
    text("remark", "备注", "Remark")
  ]
})
