/** How attendance at meetings is kept. */
import type { MeetingAttendanceRecord } from "../../report/meetings.ts"
import { registerOf } from "../RegisterKind.ts"

const { attendance, day, kept, text } = registerOf<MeetingAttendanceRecord>()

export const meetingAttendanceRegister = kept("meeting_attendance", {
  day: "meetingDate",
  keys: [["meetingDate", "name", "unit"]],
  fields: [
    day("meetingDate", "会议日期", "Day", { from: "*" }),
    text("name", "姓名", "Name"),
    text("unit", "单位", "Unit"),
    attendance("attendance", "出席情况", "Attendance", { from: "*" }),
    text("proxyName", "代参会人", "Came instead", { from: "*" })
  ]
})
