/** The labels of a meeting's form, by what stands beside them. */
import { compact } from "../../../cells/cellText.ts"
import { listed } from "../../../heading/listed.ts"

export type FormField =
  | "date"
  | "place"
  | "host"
  | "recorder"
  | "topic"
  | "counts"
  | "expected"
  | "present"
  | "leave"
  | "content"
  | "attending"
  | "missing"

const words: Readonly<Record<FormField, ReadonlyArray<string>>> = {
  date: listed(
    "时间 会议时间 日期 会议日期 召开时间 开会时间 会议召开时间 召开日期 开会日期 例会时间"
  ),
  place: listed("地点 会议地点 召开地点 开会地点 会场 会议地址 例会地点"),
  host: listed("主持人 会议主持 主持 会议主持人 主持者 召集人 主持领导 会议召集人"),
  recorder: listed("记录人 记录 会议记录 会议记录人 记录员 记录者 记录人员"),
  topic: listed(
    "会议主题 主题 议题 会议名称 会议议题 名称 会议题目 例会主题 会议类别 会议内容主题"
  ),
  counts: listed(
    "参会情况 出席情况 到会情况 会议人数 人数 出席人数情况 签到情况 参会人数情况 到会人数情况"
  ),
  expected: listed("应到人数 应到 应参会人数 应出席人数 应到会人数"),
  present: listed("实到人数 实到 参会人数 到会人数 出席人数 实际参会人数 实到会人数"),
  leave: listed("请假人数 请假"),
  content: listed(
    "会议内容 会议议程 内容 主要内容 会议纪要 议程 会议主要内容 会议决议 议定事项 会议议定事项 会议记录内容"
  ),
  attending: listed("参会人员 出席人员 参加人员 与会人员 到会人员 参会人 出席人 参会名单"),
  missing: listed("缺席人员 请假人员 缺席 未到人员 缺席人 请假人 缺席及原因")
}

const byWord = new Map(
  (Object.keys(words) as Array<FormField>).flatMap((field) =>
    words[field].map((word) => [word, field] as const)
  )
)

/** Labels that only a meeting has. */
const meetingsOwn = /会议|例会|主持|议题|议程|记录人|应到|实到|与会|参会/u

const bare = (text: string): string => compact(text).replace(/[:：]+$/u, "")

export const labelOf = (text: string): FormField | null => byWord.get(bare(text)) ?? null

export const isMeetingsOwn = (label: string): boolean => meetingsOwn.test(bare(label))

const longest = [...byWord.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((word) => [...word].join("\\s*"))
const inline = new RegExp(`(?:^|(?<=[\\s;；，,、|]))(${longest.join("|")})\\s*[:：]`, "gu")

/** 会议时间：3月5日 地点：三楼: every label of the text with what follows it. */
export const inlinePairs = (
  text: string
): ReadonlyArray<{ readonly label: string; readonly field: FormField; readonly value: string }> => {
  const found = [...text.matchAll(inline)]
  if (found[0]?.index !== 0) return []
  return found.flatMap((match, at) => {
    const label = match[1] ?? ""
    const field = labelOf(label)
    const value = text.slice(match.index + match[0].length, found[at + 1]?.index).trim()
    return field === null ? [] : [{ label, field, value: value.replace(/[;；，,、|]+$/u, "") }]
  })
}
