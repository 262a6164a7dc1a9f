/** How other offices keep the records of their meetings and who came. */
import { describe, expect, it } from "vitest"

import type { MeetingRecord } from "../../../src/report/meetings.ts"
import { lines, tableRead } from "./read.ts"

const attended = (records: ReadonlyArray<unknown>) =>
  (records as ReadonlyArray<MeetingRecord>).flatMap(({ attendees }) =>
    attendees.map(
      (a) => `${a.name} ${a.communityName ?? a.unit ?? "-"} ${a.attendance} ${a.proxyName ?? "-"}`
    )
  )

describe("the record of a meeting", () => {
  it("may be a few lines with colons", () => {
    const got = tableRead("会议记录0305.xlsx", [
      ["新城镇爱卫工作例会记录"],
      ["会议时间：2026年3月5日上午9点半   会议地点：三楼会议室"],
      ["主持人：张三    记录人：李四"],
      ["参会人员：张三、李四、赵六"],
      ["会议内容", "一、传达精神。\n二、部署灭鼠。"]
    ])
    expect(got.kind).toBe("meeting")
    expect(lines(got, "date", "time", "place", "host", "recorder", "content")).toEqual([
      '2026-03-05 09:30 三楼会议室 张三 李四 ["传达精神。","部署灭鼠。"]'
    ])
    expect(attended(got.records)).toEqual([
      "张三 - present -",
      "李四 - present -",
      "赵六 - present -"
    ])
  })
  it("may be a title over two blocks of names", () => {
    const got = tableRead("签到.xlsx", [
      ["会议签到表"],
      ["会议名称：灭鼠部署会"],
      ["时间：2026.3.5  14:30", null, null, "地点：镇政府"],
      ["序号", "单位", "姓名", "职务", "签名", "序号", "单位", "姓名", "职务", "签名"],
      [1, "柳荫社区", "李四", "书记", "李四", 3, "南关村", "王五", "主任", "请假"],
      [2, "东李村", "王五", "主任", "代：赵六", 4, "镇爱卫办", "张三", "主任", null],
      ["记录人：某某"]
    ])
    expect(lines(got, "date", "time", "topic", "place")).toEqual([
      "2026-03-05 14:30 灭鼠部署会 镇政府"
    ])
    expect(attended(got.records)).toEqual([
      "李四 柳荫社区 present -",
      "王五 东李村 proxy 赵六",
      "王五 南关村 leave -",
      "张三 镇爱卫办 absent -"
    ])
    expect(got.sheet.skippedRows.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
      "1 title",
      "7 footer"
    ])
  })
  it("may stand under another on one sheet", () => {
    const got = tableRead("会议.xlsx", [
      ["会议记录"],
      ["时间", "2026年3月5日", "地点", "三楼"],
      ["主持人", "张三", "记录人", "李四"],
      ["会议内容", "1.部署。2.3日内上报。"],
      [],
      ["会议记录"],
      ["时间", "2026年3月12日", "地点", "二楼"],
      ["主持人", "张三", "记录人", "李四"],
      ["会议内容", "讲评"]
    ])
    expect(lines(got, "date", "place", "content")).toEqual([
      '2026-03-05 三楼 ["部署。","3日内上报。"]',
      '2026-03-12 二楼 ["讲评"]'
    ])
  })
})

describe("attendance", () => {
  it("of several meetings has a legend of its own", () => {
    const got = tableRead("考勤.xlsx", [
      ["新城镇2026年上半年爱卫例会考勤表"],
      ["序号", "姓名", "所在单位", "3.5", "3.20", "4.9", "备注"],
      [1, "张三", "镇爱卫办", "√", "△", "√", null],
      [2, "李四", "柳荫", "√", "○", "代（赵六）", null],
      ["注：√到会，△请假，○缺席"]
    ])
    expect(got.kind).toBe("meeting_attendance")
    expect(lines(got, "cell", "meetingDate", "name", "attendance", "proxyName")).toEqual([
      "D3 2026-03-05 张三 present -",
      "E3 2026-03-20 张三 leave -",
      "F3 2026-04-09 张三 present -",
      "D4 2026-03-05 李四 present -",
      "E4 2026-03-20 李四 absent -",
      "F4 2026-04-09 李四 proxy 赵六"
    ])
    expect(got.fields).toBe(
      "seq name unit attendance:2026-03-05 attendance:2026-03-20 attendance:2026-04-09 remark"
    )
  })
  it("under a group of days leaves out a meeting that nobody has marked yet", () => {
    const got = tableRead("例会.csv", [
      ["2026年例会出勤"],
      ["姓名", "单位", "例会日期", null, null],
      [null, null, "3月5日", "3月20日", "4月9日"],
      ["张三", "镇爱卫办", "到", "请假", null],
      ["李四", "柳荫", "李四", "缺席", null]
    ])
    expect(lines(got, "cell", "communityName", "attendance")).toEqual([
      "C4 - present",
      "D4 - leave",
      "C5 柳荫社区 present",
      "D5 柳荫社区 absent"
    ])
  })
  it("of one meeting takes its day from the title, or says that there is none", () => {
    const rows = [
      ["姓名", "部门", "签到"],
      ["张三", "镇爱卫办", "√"],
      ["李四", "柳荫社区", "病假"]
    ]
    const dated = tableRead("签到.xlsx", [["新城镇爱卫办例会签到表（2026年3月5日）"], ...rows])
    expect(lines(dated, "meetingDate", "attendance")).toEqual([
      "2026-03-05 present",
      "2026-03-05 leave"
    ])
    const undated = tableRead("签到.xlsx", [["例会签到表"], ...rows])
    expect(lines(undated, "meetingDate")).toEqual(["-", "-"])
    expect(undated.said).toEqual(["meeting_date_unknown C2"])
  })
})
