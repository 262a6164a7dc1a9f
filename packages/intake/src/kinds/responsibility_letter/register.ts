/** How lists of signed letters of responsibility are kept. */
import type { ResponsibilityLetterRecord } from "../../report/further.ts"
import { registerOf } from "../RegisterKind.ts"

const { day, kept, text, yesNo } = registerOf<ResponsibilityLetterRecord>()

export const responsibilityLetterRegister = kept("responsibility_letter", {
  day: "date",
  keys: [["no"], ["community", "unit", "date"]],
  fields: [
    text("no", "编号", "Number"),
    text("unit", "责任单位", "Who promises"),
    text("signer", "签订人", "Signed by"),
    day("date", "签订时间", "Signed on"),
    yesNo("signed", "是否签订", "Signed"),
    text("remark", "备注", "Remark")
  ]
})
