import { FileStore } from "@aiwei/domain/importing/FileStore"
/**
 * The files of a batch as reports. Workbooks are read one after the other, in a worker each; afterwards
 * only score sheets keep their cells, whose texts become part of the record.
 */
import type { ImportFile } from "@aiwei/domain/importing/ImportBatch"
import { isRefusal, type Refusal, type Workbook } from "@aiwei/workbook/Workbook"
import { Effect } from "effect"

import { type KnownReference, nothingKnown } from "../../KnownReference.ts"
import { compareFiles } from "../../order.ts"
import { type ReadFile, understand } from "../../understand.ts"
import type { Understood } from "../commitReports.ts"
import { officeNamed } from "../office/officeNamed.ts"
import { batchOffice, officeOf } from "../office/officeOf.ts"
import { storedOffices } from "../office/storedOffices.ts"
import { WorkbookReader } from "../WorkbookReader.ts"
import { cellTexts } from "./cellTexts.ts"
import { knownReference } from "./knownReference.ts"

export interface ReadWanted {
  readonly office: string | null
  readonly period: string | null
}

/** A file that was announced and never came is as empty as one of no bytes. */
const missing: Refusal = { refused: "empty_file", detail: "its bytes never arrived" }

const readFile = Effect.fn("Imports.readFile")(function* ({ path, sha256 }: ImportFile) {
  const reader = yield* WorkbookReader
  if (sha256 === null) return { path, sha256: "", read: missing }
  const bytes = yield* FileStore.use((files) => files.read(sha256)).pipe(
    Effect.catchTag("FileNotFound", () => Effect.succeed(null))
  )
  const read = bytes === null ? missing : yield* reader.read(bytes, path)
  const file: ReadFile = { path, sha256, read }
  return file
})

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

const codeIn = (texts: ReadonlyArray<string>): string | null =>
  texts
    .map((text) => /(?<!\d)[1-9]\d{11}(?!\d)/u.exec(text)?.[0] ?? null)
    .find((code) => code !== null) ?? null

/** What the database knows of the office these files are about; nothing when it is a new one. */
const knownFor = Effect.fn("Imports.knownFor")(function* (
  files: ReadonlyArray<ReadFile>,
  hint: string | null
) {
  const known = yield* storedOffices
  const guesses = files.map(({ path, read }) => {
    const texts = headTexts(read)
    const code = codeIn(texts)
    const named = officeNamed([...texts.filter((text) => text.length > 3), path])
    return { code: code === null ? null : `${code.slice(0, 9)}000`, named }
  })
  const guess = batchOffice(guesses)
  const wanted = officeOf(guess, guess, known, hint)
  const office = known.find(({ id }) => id === wanted?.id)
  const reference: KnownReference =
    office === undefined ? nothingKnown : yield* knownReference(office)
  return reference
})

export const readBatch = Effect.fn("Imports.readBatch")(function* (
  given: ReadonlyArray<ImportFile>,
  { office, period }: ReadWanted
) {
  const stored = given.toSorted(compareFiles)
  const files = yield* Effect.forEach(stored, readFile, { concurrency: 2 })
  const known = yield* knownFor(files, office)
  const hints = { ...(office === null ? {} : { office }), ...(period === null ? {} : { period }) }
  const reports = understand({ files, known, hints })
  const byPath = new Map(reports.map((report) => [report.path, report]))
  return files.flatMap(({ path, read }, at): ReadonlyArray<Understood> => {
    const [file, report] = [stored[at], byPath.get(path)]
    if (file === undefined || report === undefined) return []
    return [
      { stored: file, report, textAt: report.kind === "score" ? cellTexts(read) : () => null }
    ]
  })
})
