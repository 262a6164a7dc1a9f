/**
 * What stands beside a name on a list of attendance: √, the signature, 请假, 代：某, nothing. A legend under the
 * list (△请假 ○缺席) goes before what the marks usually mean; another's name is who came instead.
 */
import type { Attendance } from "../../report/meetings.ts"
import { compact } from "../cellText.ts"
import { readName } from "../readName.ts"

export interface Attended {
  readonly attendance: Attendance
  readonly proxyName: string | null
}

export type Legend = ReadonlyMap<string, Attendance>

const words: ReadonlyArray<readonly [RegExp, Attendance]> = [
  [/代|替会|委托/u, "proxy"],
  [/请假|事假|病假|公假|年假|休假|产假|婚假|出差|外出|公出|培训|学习|^假$|假$|因公/u, "leave"],
  [/缺席|缺勤|未到|旷会|未参加|未出席|无故|未签|没到|不在/u, "absent"],
  [/到|出勤|出席|参会|签到|参加|正常|列席|早退/u, "present"]
]

const marks: Readonly<Record<string, Attendance>> = {
  "√": "present",
  "✓": "present",
  "✔": "present",
  v: "present",
  V: "present",
  "1": "present",
  是: "present",
  Y: "present",
  y: "present",
  有: "present",
  "○": "present",
  "●": "present",
  O: "present",
  o: "present",
  "◯": "present",
  "⊙": "present",
  "△": "leave",
  "▲": "leave",
  Q: "leave",
  "×": "absent",
  "✗": "absent",
  "✘": "absent",
  x: "absent",
  X: "absent",
  "0": "absent",
  否: "absent",
  缺: "absent",
  旷: "absent",
  无: "absent",
  N: "absent"
}

const attendanceOf = (text: string): Attendance | null =>
  words.find(([shape]) => shape.test(text))?.[1] ?? null

const symbol = "[√✓✔×✗xXvVOo○●◯⊙△▲☆★◇◆□■#*@\\-—/／]"
const meaning =
  "(?:出勤|到会|出席|已到|到场|签到|参会|请假|事假|病假|公假|缺席|缺勤|未到|旷会|代会|代签|代开|替会|代参会|出差|迟到)"
const markFirst = new RegExp(`[“"]?(${symbol})[”"]?(?:[:：=为]|表示|代表)*(${meaning})`, "gu")
const wordFirst = new RegExp(
  `(${meaning})(?:人员)?(?:[:：=为打划用记]|表示)*[“"]?(${symbol})`,
  "gu"
)

/** √到会、△请假、×缺席, or 到会打“√”. */
export const legendIn = (texts: ReadonlyArray<string>): Legend => {
  const found = new Map<string, Attendance>()
  for (const text of texts.map(compact)) {
    const first = [...text.matchAll(markFirst)]
    const pairs =
      first.length > 0
        ? first.map(([, m, w]) => [m, w])
        : [...text.matchAll(wordFirst)].map(([, w, m]) => [m, w])
    for (const [mark = "", word = ""] of pairs) {
      const attendance = attendanceOf(word)
      if (attendance !== null) found.set(mark, attendance)
    }
  }
  return found
}

const present: Attended = { attendance: "present", proxyName: null }

const proxyIn = (text: string): string | null => {
  const bare = text
    .replace(/(?:代签|代会|代参会|代替|代为参加|替会|代开|参会|参加|委托|代|由)/gu, "")
    .replace(/[:：()（）、，,“”]/gu, "")
  return /^\p{Script=Han}{2,4}$/u.test(bare) ? bare : null
}

export const readAttendance = (text: string, name: string, legend: Legend): Attended => {
  const mark = compact(text)
  const told = legend.get(mark) ?? legend.get(text.trim())
  if (told !== undefined) return { attendance: told, proxyName: null }
  if (mark === "" || /^[-—–/／\\]+$/u.test(mark)) return { attendance: "absent", proxyName: null }
  const usual = marks[mark]
  if (usual !== undefined) return { attendance: usual, proxyName: null }
  const signed = readName(mark)
  if (signed === name || mark === name) return present
  if (/代|替|委托/u.test(mark)) return { attendance: "proxy", proxyName: proxyIn(mark) }
  const said = attendanceOf(mark)
  if (said !== null) return { attendance: said, proxyName: null }
  return signed !== null && /^\p{Script=Han}{2,4}$/u.test(signed) && !signed.includes(name)
    ? { attendance: "proxy", proxyName: signed }
    : present
}
