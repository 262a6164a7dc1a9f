/**
 * What of a personal number or name may be seen without a reason. Masks go by the type of the field, and
 * a masked text masked again is itself, which is how a value that comes back unchanged is known.
 */
import { numberForms } from "./numberForms.ts"
import { knownMasked, numberMasked, placesMasked } from "./numberMasked.ts"
import { spellingOf } from "./spelling.ts"

/**
 * - `phone`  a field for telephone numbers: whatever digits stand in it are one's number
 * - `text`   free text, in which numbers may hide: only those that read as a person's are masked
 * - `name`   of somebody who complained
 */
export type MaskKind = "phone" | "text" | "name"

/** Every match of the pattern is replaced; what stands around it stays as it was written. */
const replaced = (text: string, pattern: RegExp, masked: (read: string) => string): string => {
  const { written, read } = spellingOf(text)
  let [result, from] = ["", 0]
  for (const { 0: match, index } of read.matchAll(pattern)) {
    result += written.slice(from, index).join("") + masked(match)
    from = index + match.length
  }
  return from === 0 ? text : result + written.slice(from).join("")
}

const forms = Object.values(numberForms)

const textMasked = (text: string): string =>
  forms.reduce((rest, form) => replaced(rest, form, numberMasked), text)

const chunk = /(?:\+|\()?[\d*](?:[- ()]{0,3}[\d*])*/gu

/** Blanks part two numbers, or the groups of one: which of them is seen by what they make together. */
const chunkMasked = (read: string): string =>
  knownMasked(read) ??
  read
    .split(" ")
    .map((piece) => (/[\d*]/u.test(piece) ? (knownMasked(piece) ?? placesMasked(piece)) : piece))
    .join(" ")

const once: Record<MaskKind, (text: string) => string> = {
  phone: (text) => replaced(text, chunk, chunkMasked),
  text: textMasked,
  name: (text) => {
    const [first] = text.trim()
    return first === undefined ? "" : `${first}**`
  }
}

/** Most rows hold nothing to mask, and a list has a hundred thousand. */
const mayHold = (kind: MaskKind, text: string): boolean =>
  kind === "name" || (/\p{N}/u.test(text) && (kind === "phone" || text.length >= 7))

export const maskText = (kind: MaskKind, text: string): string => {
  if (!mayHold(kind, text)) return text
  let [before, after] = [text, once[kind](text)]
  // What is left of two numbers beside one another may read as a third.
  while (after !== before) [before, after] = [after, once[kind](after)]
  return after
}
