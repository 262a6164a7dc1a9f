/** Every difference between two documents in a sentence. */
import type { Outputs } from "@aiwei/client/Outputs"

import type { SchemeWords } from "../../words/scheme/schemeWords.ts"
import { fieldText, valueText } from "./valueText.ts"

type Diff = Outputs["schemes"]["diff"]
type Change = Diff["changes"][number]

const subject = (words: SchemeWords, { of, code, within }: Change): string => {
  if (of === "rule") return words.of.rule(code ?? "", within ?? "")
  return of === "scheme" ? words.of.scheme() : words.of[of](code ?? "")
}

const at = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, key) : null

/** What was added or taken away, by its name and what it is worth; the whole of it `show` shows. */
const shown = (words: SchemeWords, value: unknown): string => {
  const [name, worth] = [at(value, "name") ?? at(value, "text"), at(value, "worth")]
  const points = typeof worth === "string" ? ` (${words.worth(worth)})` : ""
  return `${typeof name === "string" ? words.quoted(name) : ""}${points}`
}

const changeText = (words: SchemeWords, change: Change): string => {
  const what = subject(words, change)
  if (change.kind !== "changed") {
    const say = change.kind === "added" ? words.added : words.removed
    return say(what.replace(/[,\s]+$/, ""), shown(words, change.value))
  }
  const { field, before, after } = change
  const last = field.split(".").at(-1) ?? field
  const [was, is] = [before, after].map((value) => valueText(words, value, last))
  return words.changed(what, fieldText(words, field), was ?? "", is ?? "")
}

export const diffText = (words: SchemeWords, { before, after, changes }: Diff): string => {
  const named = ({ name, version }: Diff["before"]) => words.version(name, version)
  const lines = changes.map((change) => `- ${changeText(words, change)}`)
  const head = words.compared(named(before), named(after))
  return [head, ...(lines.length === 0 ? [words.same] : lines)].join("\n")
}
