/**
 * What a post makes of its holder: who answers overall, who does the concrete work, or neither. Unless it is
 * stored, it is read from the title by the words of `postWords`; the store asks the same words in SQL.
 */
import { Schema } from "effect"

export const PostKind = Schema.Literals(["mainLeader", "leaderInCharge", "specialist", "staff"])
export type PostKind = typeof PostKind.Type

/**
 * Words of titles, in the order in which they are looked at: `otherwise` and `deputies` are taken out of the
 * title first, since 团支部书记 leads no unit, and 党工委副书记、办事处主任 does. The longer stands first.
 */
export const postWords = {
  otherwise: [
    "驻村第一书记",
    "小区党支部书记",
    "楼栋党支部书记",
    "网格党支部书记",
    "小区支部书记",
    "退休书记",
    "退休主任",
    "前任书记",
    "前任主任",
    "团支书",
    "片区长",
    "小区长",
    "社区长",
    "责任区长",
    "辖区长",
    "团支部书记",
    "团委书记",
    "团总支书记",
    "纪委书记",
    "纪工委书记",
    "政法书记",
    "书记助理",
    "书记员",
    "主任助理",
    "副主任科员",
    "主任科员",
    "副主任医师",
    "主任医师",
    "副主任护师",
    "主任护师",
    "副主任药师",
    "主任药师",
    "副主任技师",
    "主任技师",
    "业主委员会副主任",
    "业主委员会主任",
    "业委会副主任",
    "业委会主任",
    "监督委员会副主任",
    "监督委员会主任",
    "监委会副主任",
    "监委会主任",
    "物业服务中心主任",
    "副科级",
    "副处级",
    "人大工委主任",
    "政协工委主任",
    "办公室副主任",
    "办公室主任",
    "爱卫办副主任",
    "爱卫办主任",
    "创卫办副主任",
    "创卫办主任",
    "党政办副主任",
    "党政办主任",
    "综合办副主任",
    "综合办主任",
    "综治办副主任",
    "综治办主任",
    "城管办副主任",
    "城管办主任",
    "中心副主任",
    "中心主任",
    "妇联主任",
    "妇女主任",
    "治保主任",
    "调解主任",
    "计生主任",
    "班主任"
  ],
  deputies: [
    "副书记",
    "副支书",
    "副主任",
    "副镇长",
    "副乡长",
    "副村长",
    "副区长",
    "副县长",
    "副市长",
    "分管书记",
    "分管主任",
    "分管负责人",
    "分管领导"
  ],
  mainLeader: [
    "书记",
    "支书",
    "主任",
    "镇长",
    "乡长",
    "村长",
    "区长",
    "县长",
    "市长",
    "一把手",
    "主要负责人",
    "主要领导"
  ],
  /** Those of `deputies`, and these: 副研究员 and 副组长 are deputies of nobody who leads a unit. */
  leaderInCharge: ["分管", "包片领导"],
  specialist: ["专干", "专职", "专员"]
} as const

const without = (title: string, words: ReadonlyArray<string>): string =>
  words.reduce((rest, word) => rest.replaceAll(word, ""), title)

const holdsOne = (title: string, words: ReadonlyArray<string>): boolean =>
  words.some((word) => title.includes(word))

/** Of a secretary and a director who both lead a unit, the secretary is asked first. */
export const isSecretary = (title: string | null): boolean =>
  holdsOne(without(without(title ?? "", postWords.otherwise), postWords.deputies), ["书记", "支书"])

export interface TitledPost {
  readonly kind?: PostKind | null | undefined
  readonly title: string | null
}

export const postKindOf = ({ kind, title }: TitledPost): PostKind => {
  if (kind != null) return kind
  const own = without(title ?? "", postWords.otherwise)
  if (holdsOne(without(own, postWords.deputies), postWords.mainLeader)) return "mainLeader"
  if (holdsOne(own, [...postWords.deputies, ...postWords.leaderInCharge])) return "leaderInCharge"
  return holdsOne(own, postWords.specialist) ? "specialist" : "staff"
}
