/**
 * A part of a record of the trail in words: a seat of a group, a target or a letter, the version of a rule
 * document. What is none of these is told as it is stored.
 */
import type { Words } from "../../words/Words.ts"

const isId = (text: string): boolean => /^[0-9a-z]{26}$/i.test(text)

const textIn = (part: object, field: string): string | null => {
  const value: unknown = Reflect.get(part, field)
  return typeof value === "string" && value !== "" && !isId(value) ? value : null
}

const within = (known: Readonly<Record<string, string>>, text: string | null): string | null =>
  text === null ? null : (known[text] ?? text)

const holderText = (words: Words, holder: object): string | null =>
  textIn(holder, "name") ?? within(words.who.postKinds, textIn(holder, "postKind"))

const seatText = (words: Words, part: object): string | null => {
  const holder: unknown = Reflect.get(part, "holder")
  if (typeof holder !== "object" || holder === null) return null
  const role = within(words.groups.roles, textIn(part, "role"))
  return [role, holderText(words, holder)].filter((one) => one !== null).join(" ")
}

const targetText = (part: object): string | null => {
  const [no, text] = [Reflect.get(part, "no") as unknown, textIn(part, "text")]
  return typeof no === "number" && text !== null ? `${no} ${text}` : null
}

const letterText = (part: object): string | null =>
  Reflect.has(part, "leaderName") && Reflect.has(part, "partyAUnitId")
    ? [textIn(part, "partyBUnitId"), textIn(part, "leaderName")]
        .filter((one) => one !== null)
        .join(" ")
    : null

const ruleText = ({ audit }: Words, part: object): string | null => {
  const [title, version] = [textIn(part, "title"), Reflect.get(part, "version") as unknown]
  return title !== null && typeof version === "number"
    ? `${title} ${audit.subjects.version(version)}`
    : null
}

export const partText =
  (words: Words) =>
  (part: object): string | null =>
    seatText(words, part) ??
    targetText(part) ??
    letterText(part) ??
    ruleText(words, part) ??
    (textIn(part, "kind") === null ? null : holderText(words, part))
