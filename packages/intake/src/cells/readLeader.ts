/**
 * A leader and the post in one cell: 沈鹏（党工委书记）, 党工委书记 沈鹏, 沈鹏\n书记, 书记：沈鹏. Which part is the
 * name is decided by the people known; without them, by what a post looks like.
 */
import { compact, tidy } from "./cellText.ts"
import { readName } from "./readName.ts"

export interface Leader {
  readonly name: string | null
  readonly title: string | null
  /** Who else stands in the cell, after the first. */
  readonly others?: ReadonlyArray<string>
}

const post =
  /(?:书记|主任|部长|委员|主席|镇长|乡长|街长|科长|所长|站长|局长|队长|干事|科员|干部|组长|村长|社长|站员|专干|主管|代表|调研员|司法|负责人|领导|常委|委)$/u

const splitOff = (text: string): ReadonlyArray<string> => {
  const bracket = /^(.*?)[(（[【](.+?)[)）\]】]\s*$/su.exec(text)
  if (bracket !== null) return [bracket[1] ?? "", bracket[2] ?? ""]
  return text.split(/[:：,，、;；/]|\s{1,}/u).filter((part) => compact(part) !== "")
}

/** 谢 红 parses into two one-character parts that are one name. */
const rejoined = (parts: ReadonlyArray<string>): ReadonlyArray<string> => {
  const out: Array<string> = []
  for (const part of parts) {
    const last = out.at(-1)
    if (last !== undefined && last.length === 1 && part.length === 1)
      out[out.length - 1] = last + part
    else out.push(part)
  }
  return out
}

export const readLeader = (text: string, isKnown: (name: string) => boolean): Leader => {
  const whole = compact(text)
  if (whole === "") return { name: null, title: null }
  const parts = rejoined(splitOff(text.normalize("NFKC")).map(compact)).filter((p) => p !== "")
  const people = parts.flatMap((part) => personIn(part, isKnown))
  if (people.length > 1 && people.length === parts.length) return firstOf(people)
  const at = parts.findIndex((part) => isKnown(part))
  if (at >= 0 && parts.length > 1) return named(parts, at)
  if (parts.length > 1) {
    const guess = parts.findIndex(
      (part) => part.length >= 2 && part.length <= 4 && !post.test(part)
    )
    return named(parts, guess >= 0 ? guess : 0)
  }
  return glued(whole, isKnown)
}

const firstOf = ([first, ...rest]: ReadonlyArray<Leader>): Leader => ({
  name: first?.name ?? null,
  title: first?.title ?? null,
  others: rest.flatMap(({ name }) => (name === null ? [] : [name]))
})

/** 书记张三、主任李四 are two people, each with a post; the first leads. */
const personIn = (part: string, isKnown: (name: string) => boolean): ReadonlyArray<Leader> => {
  if (isKnown(part)) return [{ name: part, title: null }]
  const read = glued(part, isKnown)
  return read.name !== null && read.title !== null && isKnown(read.name) ? [read] : []
}

const named = (parts: ReadonlyArray<string>, at: number): Leader => {
  const title = parts.filter((_, i) => i !== at).join("、")
  return { name: readName(parts[at] ?? ""), title: title === "" ? null : tidy(title) }
}

/** 党工委书记沈鹏 or 沈鹏党工委书记, without anything between. */
const glued = (whole: string, isKnown: (name: string) => boolean): Leader => {
  for (const size of [4, 3, 2]) {
    if (whole.length <= size) continue
    const [head, tail] = [whole.slice(0, size), whole.slice(-size)]
    if (isKnown(head)) return { name: head, title: whole.slice(size) }
    if (isKnown(tail)) return { name: tail, title: whole.slice(0, -size) }
  }
  const before =
    /^(.*(?:书记|主任|部长|委员|主席|镇长|乡长|科长|所长))(\p{Script=Han}{2,3})$/u.exec(whole)
  return before !== null
    ? { name: before[2] ?? null, title: before[1] ?? null }
    : { name: whole, title: null }
}
