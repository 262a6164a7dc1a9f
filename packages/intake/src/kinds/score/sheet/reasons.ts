/**
 * Reasons that several communities (or several indicators) share one cell for: “柳荫：楼道堆物；望江、金桂：
 * 小广告” is taken apart. A part without a name belongs to the names before it.
 */
import { compact, tidy } from "../../../cells/cellText.ts"

export interface SharedReason {
  readonly names: ReadonlyArray<string>
  readonly reason: string
}

const named = /^(?:[(（]?\d{1,2}[.、)）])?(?<names>[^:：]{1,40}?)[:：](?<reason>.+)$/su

/** 柳荫和望江 are two names, 和平 is one: a name that is known is never parted. */
const namesIn = (text: string, isName: (name: string) => boolean): ReadonlyArray<string> =>
  text.split(/[、,，]/u).flatMap((part) => {
    const whole = compact(part)
    if (isName(whole)) return [whole]
    for (const { index } of whole.matchAll(/[和及与]/gu)) {
      const rest = namesIn(whole.slice(index + 1), isName)
      const first = whole.slice(0, index)
      if (isName(first) && rest.some(isName)) return [first, ...rest]
    }
    return whole.split(/[和及与]/u)
  })

export const sharedReasons = (
  text: string,
  isName: (name: string) => boolean
): ReadonlyArray<SharedReason> => {
  const found: Array<{ names: ReadonlyArray<string>; reason: string }> = []
  for (const part of text.split(/[;；\n。]+/u)) {
    const words = tidy(part)
    if (words === "") continue
    const groups = named.exec(words)?.groups
    const names = namesIn(groups?.["names"] ?? "", isName)
    const last = found.at(-1)
    if (groups !== undefined && names.some(isName)) {
      found.push({ names: names.filter(isName), reason: withoutAmount(groups["reason"] ?? "") })
    } else if (last !== undefined) last.reason = `${last.reason}；${words}`
  }
  return found
}

/** 楼道堆物（扣0.5分） → 楼道堆物: the amount has a cell of its own. */
export const withoutAmount = (text: string): string =>
  tidy(text)
    .replace(/[,，、]?\s*[(（]?\s*(?:共?扣|-|－)\s*[\d.０-９．]+\s*分?\s*[)）]?[。]?$/u, "")
    .replace(/^(?:扣分原因|原因|扣分说明)[:：]\s*/u, "")
    .trim()

/** The name a spreadsheet puts on a first line of its own above a comment: 王丽:⏎楼道堆物. */
const author = /^[^\n:：]{1,20}[:：][^\S\n]*\n/u

/** What a comment says, without who wrote it. */
export const commentText = (note: string): string => {
  const lines = note.replace(/\r\n?/gu, "\n").trim()
  const words = lines.replace(author, "")
  return tidy(words === "" ? lines : words)
}

const praise = /加分|表彰|表扬|先进|现场会|简报|荣誉|获|承办|奖|评为|经验|典型|示范|推广|竞赛|比赛/u
const blame = /扣|否决|未|不|差|缺|漏|问题|整改|通报批评/u
const amount = /[,，、]?\s*[(（]?\s*(?:奖励?|加|\+|＋)\s*[\d.０-９．]+\s*分?\s*[)）]?$/u

/**
 * Why points were added, out of a remark: what follows 加分：, or beside points added a part that praises.
 * A remark may as well tell what is wrong; that is never a reason to add.
 */
export const bonusReasonIn = (remark: string, hasBonus: boolean): string | null => {
  const named = /加分(?:原因|事由|说明)?[:：]\s*([^；;。]+)/u.exec(remark)?.[1]
  if (named !== undefined) return withoutAmount(named)
  if (!hasBonus) return null
  const part = remark
    .split(/[；;。\n]+/u)
    .map((words) => tidy(words).replace(amount, ""))
    .find((words) => praise.test(words) && !blame.test(words) && !/[:：]/u.test(words))
  return part === undefined || part === "" ? null : part
}

const afterBonus =
  /^[+＋加]?\s*[\d.０-９．]+\s*分?\s*[(（:：,，;；]\s*(?<reason>.*?\p{Script=Han}.*?)[)）]?$/su

/** Why, when the cell of the bonus says so itself: 1.5分（承办现场会）, 承办现场会加1分. */
export const bonusReasonBeside = (text: string): string | null => {
  const words = tidy(text)
  const after = afterBonus.exec(words)?.groups?.["reason"]
  if (after !== undefined) return tidy(after)
  const before = words.replace(amount, "")
  return before !== words && /\p{Script=Han}{2}/u.test(before) ? before : null
}
