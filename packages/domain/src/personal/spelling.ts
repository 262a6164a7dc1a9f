/**
 * How a text is read when personal numbers are looked for in it: each character as what it stands for.
 * `１３８` and `138` are one number to whoever reads them, so they are one here, at the same place.
 */

const dash = /[\p{Pd}\u2212_.·•]/u
const blank = /[\p{Z}\p{Cf}\t]/u

const readAs = (character: string): string => {
  const plain = character.normalize("NFKC")
  if (dash.test(character)) return "-"
  if (blank.test(character)) return " "
  return plain.length === 1 ? plain : "\u0001"
}

export interface Spelling {
  /** As they are read: one unit for each character as it was written. */
  readonly read: string
  /** The characters of a match, as they were written. */
  readonly written: (from: number, to?: number) => string
}

/** Letters, Chinese characters and figures that stand for themselves: most of what is ever looked at. */
const plain = /^[0-9A-Za-z /:*,;()+，。、；：\u4e00-\u9fff-]*$/u

export const spellingOf = (text: string): Spelling => {
  if (plain.test(text)) return { read: text, written: (from, to) => text.slice(from, to) }
  const characters = [...text]
  return {
    read: characters.map(readAs).join(""),
    written: (from, to) => characters.slice(from, to).join("")
  }
}
