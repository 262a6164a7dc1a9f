/**
 * The files of a batch by the office each is about, guessed from titles and codes before anything is
 * understood. Only different codes, or offices that are stored, part files: a title alone may be read
 * wrong, and files that belong together would no longer resolve against one another.
 */
import { isRefusal, type Refusal, type Workbook } from "@aiwei/workbook/Workbook"

import type { ReadFile } from "../../understand.ts"
import { officeNamed } from "./officeNamed.ts"
import {
  batchOffice,
  commonOffice,
  type FileOffice,
  sameOffice,
  type StoredOffice
} from "./officeOf.ts"

/** Texts of the first rows, where titles stand; whole tables are not searched. */
const headTexts = (read: Workbook | Refusal): ReadonlyArray<string> =>
  isRefusal(read)
    ? []
    : read.sheets
        .filter(({ state }) => state === "visible")
        .flatMap(({ rows }) => rows.slice(0, 40))
        .flatMap(({ cells }) =>
          cells.flatMap((cell) => (cell === undefined ? [] : String(cell.value ?? "")))
        )

const codesOf = (text: string): ReadonlyArray<string> =>
  text.match(/(?<!\d)[1-9]\d{11}(?!\d)/gu) ?? []

export const guessOf = ({ path, read }: ReadFile): FileOffice => {
  const texts = headTexts(read)
  const named = officeNamed([...texts.filter((text) => text.length > 3), path])
  return { code: commonOffice(texts.flatMap(codesOf)), named }
}

/** By code where a file, another file of the same name, or the database says one. */
const codeFinder = (
  guesses: ReadonlyArray<FileOffice>,
  stored: ReadonlyArray<StoredOffice>
): ((guess: FileOffice) => string | null) => {
  const known = [
    ...guesses.flatMap(({ code, named }) => (code && named ? [{ code, name: named.name }] : [])),
    ...stored.map(({ id, code, name }) => ({ code: code ?? id, name }))
  ]
  return ({ code, named }) => {
    if (code !== null || named === null) return code
    const alike = new Set(
      known.flatMap((one) => (sameOffice(one.name, named.name) ? one.code : []))
    )
    return alike.size === 1 ? ([...alike][0] ?? null) : null
  }
}

export const officeGroups = <A extends ReadFile>(
  files: ReadonlyArray<A>,
  stored: ReadonlyArray<StoredOffice>
): ReadonlyArray<ReadonlyArray<A>> => {
  const guesses = files.map(guessOf)
  const find = codeFinder(guesses, stored)
  const codes = guesses.map(find)
  if (new Set(codes.filter((code) => code !== null)).size < 2) return [files]
  // What says nothing goes with the office that the batch speaks of most.
  const usual = find(batchOffice(guesses))
  const groups = Map.groupBy(files, (_, at) => codes[at] ?? usual)
  return [...groups.values()]
}
