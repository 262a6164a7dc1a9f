/** Invented meetings: a form with its list of names, and a list of people against days. */
import type { Attendance } from "../../src/report/meetings.ts"
import { file, sheet, type Value } from "../book.ts"
import type { Random } from "./Random.ts"
import type { Truth } from "./Truth.ts"
import { anyDay, dayText, nameText } from "./written.ts"

export interface MeetingFile {
  readonly file: ReturnType<typeof file>
  readonly kind: "meeting" | "meeting_attendance"
  /** By cell of the name or the mark. */
  readonly people: ReadonlyMap<string, { readonly name: string; readonly attendance: Attendance }>
  readonly meeting: Readonly<Record<string, unknown>>
}

interface Mark {
  readonly value: Value
  readonly attendance: Attendance
}

const markOf = (random: Random, name: string): Mark =>
  random.pick<Mark>([
    { value: "√", attendance: "present" },
    { value: name, attendance: "present" },
    { value: "请假", attendance: "leave" },
    { value: "代：薛某某", attendance: "proxy" },
    { value: null, attendance: "absent" },
    { value: "缺席", attendance: "absent" }
  ])

const letter = (column: number): string => String.fromCodePoint(65 + column)

const unitOf = (truth: Truth, at: number | null): string =>
  at === null ? `${truth.office}爱卫办` : (truth.places[at]?.name ?? "")

export const formFile = (random: Random, truth: Truth): MeetingFile => {
  const date = anyDay(random, truth.year)
  const inline = random.chance(40)
  const [y = "", m = "", d = ""] = date.split("-")
  const when = `${y}年${Number(m)}月${Number(d)}日上午9:30`
  const head: ReadonlyArray<ReadonlyArray<Value>> = inline
    ? [
        [`会议时间：${when}    会议地点：三楼会议室`],
        ["主持人：薛某某   记录人：邹某"],
        ["会议主题：除四害部署会"]
      ]
    : [
        ["会议时间", when, "会议地点", "三楼会议室"],
        ["主持人", "薛某某", "记录人", "邹某"],
        ["会议主题", "除四害部署会"]
      ]
  const rows: Array<ReadonlyArray<Value>> = [
    ["会议记录"],
    ...head,
    ["会议内容", "1．通报情况。\n2．3日内上报。"],
    []
  ]
  const fields = random.shuffled(["姓名", "单位", random.pick(["签到", "签名"])])
  const two = random.chance(50)
  const titles = ["序号", ...fields]
  rows.push([...titles, ...(two ? titles : [])])
  const people = new Map<string, { name: string; attendance: Attendance }>()
  const half = two ? Math.ceil(truth.people.length / 2) : truth.people.length
  for (let line = 0; line < half; line++) {
    const cells: Array<Value> = []
    for (const [block, at] of (two ? [line, line + half] : [line]).entries()) {
      const person = truth.people[at]
      if (person === undefined) continue
      const mark = markOf(random, person.name)
      const values = { 姓名: nameText(random, person.name), 单位: unitOf(truth, person.place) }
      cells.push(
        at + 1,
        ...fields.map((field) => (field in values ? values[field as "姓名"] : mark.value))
      )
      const column = block * titles.length + titles.indexOf("姓名")
      people.set(`${letter(column)}${rows.length + 1}`, {
        name: person.name,
        attendance: mark.attendance
      })
    }
    rows.push(cells)
  }
  return {
    file: file("会议记录.xlsx", sheet(rows)),
    kind: "meeting",
    people,
    meeting: {
      date,
      time: "09:30",
      place: "三楼会议室",
      host: "薛某某",
      recorder: "邹某",
      topic: "除四害部署会",
      content: ["通报情况。", "3日内上报。"]
    }
  }
}

export const matrixFile = (random: Random, truth: Truth): MeetingFile => {
  const days = [
    ...new Set(Array.from({ length: 2 + random.nat(4) }, () => anyDay(random, truth.year)))
  ].toSorted()
  const rows: Array<ReadonlyArray<Value>> = [
    [`${truth.year}年例会签到考勤表`],
    ["姓名", "单位", ...days.map((day) => dayText(random, day, true))]
  ]
  const people = new Map<string, { name: string; attendance: Attendance }>()
  for (const person of truth.people) {
    // The first is there always, so that no meeting is without a mark.
    const marks = days.map(() =>
      rows.length === 2
        ? { value: "√", attendance: "present" as const }
        : markOf(random, person.name)
    )
    for (const [at, { attendance }] of marks.entries()) {
      people.set(`${letter(at + 2)}${rows.length + 1}`, { name: person.name, attendance })
    }
    rows.push([
      nameText(random, person.name),
      unitOf(truth, person.place),
      ...marks.map(({ value }) => value)
    ])
  }
  return { file: file("考勤.xlsx", sheet(rows)), kind: "meeting_attendance", people, meeting: {} }
}
