/** How complaints are kept. */
import type { ComplaintRecord } from "../../report/publicHealth.ts"
import { registerOf } from "../RegisterKind.ts"

const { day, kept, state, text, time } = registerOf<ComplaintRecord>()

export const complaintRegister = kept("complaint", {
  day: "date",
  keys: [["no"], ["date", "source", "phone", "content"]],
  fields: [
    text("no", "编号", "Number"),
    day("date", "受理时间", "Received on"),
    time("time", "时间", "Time", { from: "date" }),
    text("source", "来源", "Channel"),
    text("complainant", "诉求人", "Complainant"),
    text("phone", "联系电话", "Phone"),
    text("content", "反映内容", "Content"),
    text("handler", "承办人", "Handled by"),
    day("doneDate", "办结时间", "Done on"),
    text("satisfaction", "满意度", "Satisfaction"),
    state("status", "办理状态", "State", { needs: ["status", "doneDate", "satisfaction"] }),
    text("remark", "备注", "Remark")
  ]
})
