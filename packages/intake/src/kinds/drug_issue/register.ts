/** How issued supplies are kept. */
import type { DrugIssueRecord } from "../../report/pests.ts"
import { registerOf } from "../RegisterKind.ts"

const { day, decimal, kept, number, text } = registerOf<DrugIssueRecord>()

export const drugIssueRegister = kept("drug_issue", {
  day: "date",
  keys: [["drug", "community", "date"]],
  fields: [
    day("date", "发放时间", "Issued on"),
    text("drug", "药品名称", "Supply"),
    decimal("quantity", "数量", "Quantity"),
    text("unit", "单位", "Unit"),
    number("households", "户数", "Households"),
    text("signer", "领取人", "Received by"),
    text("remark", "备注", "Remark")
  ]
})
