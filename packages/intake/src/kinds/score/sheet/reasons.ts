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

export const sharedReasons = (
  text: string,
  isName: (name: string) => boolean
): ReadonlyArray<SharedReason> => {
  const found: Array<{ names: ReadonlyArray<string>; reason: string }> = []
  for (const part of text.split(/[;；\n。]+/u)) {
    const words = tidy(part)
    if (words === "") continue
    const groups = named.exec(words)?.groups
    const names = (groups?.["names"] ?? "").split(/[、,，和及]/u).map(compact)
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
