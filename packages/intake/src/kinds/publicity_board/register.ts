/** How publicity boards are kept. */
import type { PublicityBoardRecord } from "../../report/further.ts"
import { registerOf } from "../RegisterKind.ts"

const { day, kept, number, text } = registerOf<PublicityBoardRecord>()

export const publicityBoardRegister = kept("publicity_board", {
  day: "date",
  keys: [["community", "place", "issue"]],
  fields: [
    day("date", "更换时间", "Changed on"),
    text("place", "地点", "Place"),
    number("issue", "期数", "Issue"),
    text("topic", "主题", "Topic"),
    text("keeper", "负责人", "Kept by"),
    text("remark", "备注", "Remark")
  ]
})
