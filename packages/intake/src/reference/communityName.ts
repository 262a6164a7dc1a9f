/**
 * The parts of a community's name. 社区 and 村 tell two places apart (东李社区, 东李村), 居委会 does not; the
 * office's own name before it says nothing.
 */
import { compact } from "../cells/cellText.ts"

const residents =
  /(?:居民委员会|居委会|居委|社区工作站|党群服务中心|便民服务站|党总支|党委|党支部)$/u
const villagers = /(?:村民委员会|村委会|村委)$/u

/** Without the committee: 柳荫社区居民委员会 → 柳荫社区, 东李村委会 → 东李村. */
export const stemOf = (text: string): string => {
  const bare = text.replace(/^[\d.、]+(?=\p{Script=Han})/u, "").replace(/[()（）].*$/u, "")
  if (villagers.test(bare)) return `${bare.replace(villagers, "")}村`.replace(/村村$/u, "村")
  return bare.replace(residents, "")
}

/** Without its class word as well: 柳荫社区 → 柳荫. The word itself when nothing would be left. */
export const shortOf = (stem: string): string => {
  const short = stem.replace(/(?:社区|村|居)$/u, "")
  return short === "" ? stem : short
}

export const classOf = (stem: string): "社区" | "村" | null =>
  stem.endsWith("社区") ? "社区" : stem.endsWith("村") ? "村" : null

/** Whether a text says of itself that it names a community. */
export const looksLikeCommunity = (text: string): boolean => {
  const words = compact(text)
  return /^.{2,14}(?:社区|村|居委会|居民委员会|村委会|村民委员会)$/u.test(words)
}

/** 滨河街道柳荫社区 → 柳荫社区, when something is left to be a name. */
export const withoutOffice = (text: string): string => {
  const rest = /^.{0,8}?(?:街道|镇|乡)(?:办事处|人民政府)?(?<rest>.{2,})$/u.exec(text)?.groups?.[
    "rest"
  ]
  return rest === undefined || /^(?:社区|村)/u.test(rest) ? text : rest
}
