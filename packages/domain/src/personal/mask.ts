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
    result += written(from, index) + masked(match)
    from = index + match.length
  }
  return from === 0 ? text : result + written(from)
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
  // Who writes an identity number into the wrong column has not made two telephones of it.
  phone: (text) => replaced(replaced(text, numberForms.identity, numberMasked), chunk, chunkMasked),
  text: textMasked,
  name: (text) => {
    const [first] = text.trim()
    return first === undefined ? "" : `${first}**`
  }
}

const isPlain = (unit: number): boolean => unit < 0x80 || (unit >= 0x3000 && unit < 0xd800)
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39

/** Digits in it, and characters that may stand for one in another guise. */
const mayBeDigits = (text: string, most: number): number => {
  let count = 0
  for (let at = 0; at < text.length && count < most; at += 1) {
    const unit = text.charCodeAt(at)
    if (isDigit(unit) || !isPlain(unit)) count += 1
  }
  return count
}

const day = /^\d{4}-\d\d(?:-\d\d)?(?:T[\d:.]+Z)?$/u

/** Most texts hold nothing to mask, and a list has a hundred thousand of them. */
const mayHold = (kind: MaskKind, text: string): boolean => {
  if (kind === "name") return true
  const least = kind === "phone" ? 1 : 7
  return mayBeDigits(text, least) >= least && (kind === "phone" || !day.test(text))
}

export const maskText = (kind: MaskKind, text: string): string => {
  if (!mayHold(kind, text)) return text
  let [before, after] = [text, once[kind](text)]
  // What is left of two numbers beside one another may read as a third.
  while (after !== before) [before, after] = [after, once[kind](after)]
  return after
}
