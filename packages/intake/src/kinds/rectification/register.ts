/** How what has to be put right is kept. */
import type { RectificationRecord } from "../../report/inspections.ts"
import { registerOf } from "../RegisterKind.ts"

const { day, kept, state, text, time } = registerOf<RectificationRecord>()

export const rectificationRegister = kept("rectification", {
  day: "foundDate",
  keys: [["no"], ["foundDate", "community", "place", "problem"]],
  fields: [
    text("no", "编号", "Number"),
    day("foundDate", "发现时间", "Found on"),
    time("time", "时间", "Time", { from: "foundDate" }),
    text("place", "点位", "Place"),
    text("problem", "问题描述", "Problem"),
    text("responsible", "责任人", "Responsible"),
    day("deadline", "整改时限", "Due"),
    day("doneDate", "完成时间", "Done on"),
    text("reviewer", "复查人", "Reviewer"),
    state("status", "整改状态", "State", { needs: ["status", "doneDate"] }),
    text("remark", "备注", "Remark")
  ]
})
