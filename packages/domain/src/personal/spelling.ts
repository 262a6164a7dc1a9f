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
  /** The characters as they were written. */
  readonly written: ReadonlyArray<string>
  /** As they are read: one unit for each of them, so that a match is found again. */
  readonly read: string
}

export const spellingOf = (text: string): Spelling => {
  const written = [...text]
  return { written, read: written.map(readAs).join("") }
}
