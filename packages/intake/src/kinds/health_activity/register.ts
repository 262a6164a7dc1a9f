/** How health education is kept. */
import type { HealthActivityRecord } from "../../report/publicHealth.ts"
import { registerOf } from "../RegisterKind.ts"

const { day, headcount, kept, number, text, time } = registerOf<HealthActivityRecord>()

export const healthActivityRegister = kept("health_activity", {
  day: "date",
  keys: [["date", "community", "topic", "form"]],
  fields: [
    day("date", "活动时间", "Day"),
    time("time", "时间", "Time", { from: "date" }),
    text("topic", "活动主题", "Topic"),
    text("form", "活动形式", "Form"),
    text("place", "活动地点", "Place"),
    headcount("attendees", "参加人数", "People"),
    number("material", "发放资料数", "Leaflets"),
    text("speaker", "主讲人", "Speaker"),
    text("remark", "备注", "Remark")
  ]
})
