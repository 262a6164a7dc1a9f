/** How meetings are kept. */
import type { MeetingRecord } from "../../report/meetings.ts"
import { registerOf } from "../RegisterKind.ts"

const { attendees, day, kept, list, number, text, time } = registerOf<MeetingRecord>()

export const meetingRegister = kept("meeting", {
  day: "date",
  keys: [["date", "topic"]],
  fields: [
    day("date", "会议日期", "Day"),
    time("time", "时间", "Time", { from: "date" }),
    text("topic", "会议名称", "Meeting"),
    text("place", "地点", "Place"),
    text("host", "主持人", "Chair"),
    text("recorder", "记录人", "Minutes by"),
    number("expectedCount", "应到人数", "Expected"),
    number("presentCount", "实到人数", "Present"),
    number("leaveCount", "请假人数", "On leave"),
    list("content", "会议内容", "Content"),
    attendees("attendees", "参会人员", "Attendees")
  ]
})
