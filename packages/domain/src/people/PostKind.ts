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
    "团支部书记",
    "团委书记",
    "团总支书记",
    "纪委书记",
    "纪工委书记",
    "政法书记",
    "书记助理",
    "书记员",
    "主任助理",
    "四级主任科员",
    "主任科员",
    "主任医师",
    "主任护师",
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
    "副主任",
    "副镇长",
    "副乡长",
    "副村长",
    "分管书记",
    "分管主任",
    "分管负责人",
    "分管领导"
  ],
  mainLeader: ["书记", "主任", "镇长", "乡长", "村长", "一把手", "主要负责人", "主要领导"],
  leaderInCharge: ["副", "分管", "包片领导"],
  specialist: ["专干", "专职", "专员"]
} as const

const without = (title: string, words: ReadonlyArray<string>): string =>
  words.reduce((rest, word) => rest.replaceAll(word, ""), title)

const holdsOne = (title: string, words: ReadonlyArray<string>): boolean =>
  words.some((word) => title.includes(word))

export interface TitledPost {
  readonly kind?: PostKind | null | undefined
  readonly title: string | null
}

export const postKindOf = ({ kind, title }: TitledPost): PostKind => {
  if (kind != null) return kind
  const own = without(title ?? "", postWords.otherwise)
  if (holdsOne(without(own, postWords.deputies), postWords.mainLeader)) return "mainLeader"
  if (holdsOne(own, postWords.leaderInCharge)) return "leaderInCharge"
  return holdsOne(own, postWords.specialist) ? "specialist" : "staff"
}
