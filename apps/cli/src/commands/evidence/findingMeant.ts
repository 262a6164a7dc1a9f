/**
 * A finding as it is typed: `I03/I03.1 times=2 place=幸福里 spot=3号楼东侧`. The line comes first, with its
 * rule where several could be meant; then what was found, and where. `missing` and `na` stand alone.
 */
import { InvalidArgumentError } from "commander"

import { asInput } from "../../asInput.ts"

const keys = [
  "missing",
  "na",
  "times",
  "points",
  "value",
  "share",
  "score",
  "scorer",
  "done",
  "checked",
  "place",
  "spot",
  "clause",
  "note",
  "ref",
  "photo"
] as const
type Key = (typeof keys)[number]

const between = new RegExp(`\\s+(?=(?:${keys.join("|")})(?:=|\\s|$))`)

const refused = (text: string): InvalidArgumentError =>
  new InvalidArgumentError(`"${text}": CODE[/RULE] ${keys.map((key) => `${key}=…`).join(" ")}`)

const whole = (text: string): number => {
  if (!/^\d{1,7}$/.test(text)) throw refused(text)
  return Number(text)
}

/** `240/300` */
const parted = (text: string): readonly [number, number] => {
  const [, first, second] = /^(\d{1,7})\/(\d{1,7})$/.exec(text) ?? []
  if (first === undefined || second === undefined) throw refused(text)
  return [Number(first), Number(second)]
}

const shareOf = (text: string | undefined) => {
  if (text === undefined) return undefined
  const [yes, of] = parted(text)
  return { yes, of }
}

const doneOf = (text: string | undefined) => {
  if (text === undefined) return undefined
  const [done, planned] = parted(text)
  return { done, planned }
}

const isKey = (text: string): text is Key => keys.some((key) => key === text)

const saidIn = (tokens: ReadonlyArray<string>): ReadonlyMap<Key, string> => {
  const found = new Map<Key, string>()
  for (const token of tokens) {
    const at = token.indexOf("=")
    const key = at < 0 ? token : token.slice(0, at)
    if (!isKey(key) || found.has(key)) throw refused(token)
    found.set(key, at < 0 ? "" : token.slice(at + 1).trim())
  }
  return found
}

export const findingMeant = (text: string) => {
  const [line = "", ...tokens] = text.trim().split(between)
  const [, indicator, rule] = /^([^\s/=]+)(?:\/(\S+))?$/.exec(line) ?? []
  if (indicator === undefined) throw refused(text)
  const said = saidIn(tokens)
  const times = said.get("times")
  return asInput({
    indicator,
    rule,
    missing: said.has("missing") ? true : undefined,
    notApplicable: said.has("na") ? true : undefined,
    times: times === undefined ? undefined : whole(times),
    points: said.get("points"),
    value: said.get("value"),
    share: shareOf(said.get("share")),
    score: said.get("score"),
    scorer: said.get("scorer"),
    done: doneOf(said.get("done")),
    checked: said
      .get("checked")
      ?.split(",")
      .filter((code) => code !== ""),
    place: said.get("place"),
    spot: said.get("spot"),
    clause: said.get("clause"),
    note: said.get("note"),
    reference: said.get("ref"),
    photo: said.get("photo")
  })
}
export type FindingMeant = ReturnType<typeof findingMeant>

/** Option given again and again. */
export const findingsMeant = (
  text: string,
  before: ReadonlyArray<FindingMeant> = []
): ReadonlyArray<FindingMeant> => [...before, findingMeant(text)]
