/**
 * The files of a batch as reports, office by office. Workbooks are read one after the other, on a thread, and
 * stay packed here; afterwards only score sheets keep their cells, whose texts become part of the record.
 */
import { FileStore } from "@aiwei/domain/importing/FileStore"
import type { ImportFile } from "@aiwei/domain/importing/ImportBatch"
import type { Refusal } from "@aiwei/workbook/Workbook"
import { unpackWorkbook } from "@aiwei/workbook/worker/unpackWorkbook"
import { Effect } from "effect"

import { type KnownReference, nothingKnown } from "../../KnownReference.ts"
import { rememberedFor } from "../../mappings/remembered.ts"
import { restoreSent } from "../../marked/restoreSent.ts"
import { compareFiles } from "../../order.ts"
import type { FileReport } from "../../report.ts"
import {
  isPackedRefusal,
  type PackedFile,
  understandAside,
  unpackedFile
} from "../../thread/understandAside.ts"
import type { ReadFile } from "../../understand.ts"
import type { ColumnMap } from "../../understanding/ColumnMap.ts"
import type { Understood } from "../commitReports.ts"
import { guessOf, officeGroups } from "../office/officeGroups.ts"
import { batchOffice, type FileOffice, officeOf } from "../office/officeOf.ts"
import { storedOffices } from "../office/storedOffices.ts"
import { WorkbookReader } from "../WorkbookReader.ts"
import { cellTexts } from "./cellTexts.ts"
import { knownReference } from "./knownReference.ts"

export interface ReadWanted {
  readonly office: string | null
  readonly period: string | null
  readonly maps: ReadonlyArray<ColumnMap>
  /** Of those files that are behind one. */
  readonly password: string | undefined
}

/** A file that was announced and never came is as empty as one of no bytes. */
const missing: Refusal = { refused: "empty_file", detail: "its bytes never arrived" }

/** As far as an office is guessed from, and all of it packed. */
interface HeadOfFile extends ReadFile, PackedFile {}

const rowsOfHead = 40

const readFile = Effect.fn("Imports.readFile")(function* (
  { path, sha256 }: ImportFile,
  password: string | undefined
) {
  const reader = yield* WorkbookReader
  if (sha256 === null) return { path, sha256: "", read: missing, packed: missing }
  const bytes = yield* FileStore.use((files) => files.read(sha256)).pipe(
    Effect.catchTag("FileNotFound", () => Effect.succeed(null))
  )
  const packed = bytes === null ? missing : yield* reader.packed(bytes, path, password)
  const read = isPackedRefusal(packed) ? packed : unpackWorkbook(packed, rowsOfHead)
  const file: HeadOfFile = { path, sha256, read, packed }
  return file
})

/** What the database knows of the office these files are about; nothing when it is a new one. */
const knownFor = Effect.fn("Imports.knownFor")(function* (
  guesses: ReadonlyArray<FileOffice>,
  hint: string | null
) {
  const known = yield* storedOffices
  const guess = batchOffice(guesses)
  const wanted = officeOf(guess, guess, known, hint)
  const office = known.find(({ id }) => id === wanted?.id)
  const reference: KnownReference =
    office === undefined ? nothingKnown : yield* knownReference(office)
  return { known: reference, remembered: yield* rememberedFor(office?.id ?? null) }
})

export const readBatch = Effect.fn("Imports.readBatch")(function* (
  given: ReadonlyArray<ImportFile>,
  { office, period, maps, password }: ReadWanted
) {
  const stored = given.toSorted(compareFiles)
  const sent = yield* Effect.forEach(
    stored,
    (file) => Effect.flatMap(readFile(file, password), (read) => restoreSent(read, password)),
    { concurrency: 2 }
  )
  const files = sent.map(({ file }) => file)
  const hints = {
    ...(office === null ? {} : { office }),
    ...(period === null ? {} : { period })
  }
  // Two offices may each have a 南关社区: the files of one are understood without those of the other.
  const groups = officeGroups(files, office === null ? yield* storedOffices : [])
  const reports = new Map<string, { readonly report: FileReport; readonly group: number }>()
  for (const [group, members] of groups.entries()) {
    const { known, remembered } = yield* knownFor(members.map(guessOf), office)
    const told = { ...hints, maps: { given: maps, remembered } }
    const packed = members.map(({ path, sha256, packed }) => ({ path, sha256, packed }))
    const understood = yield* Effect.promise(() =>
      understandAside({ files: packed, known, hints: told })
    )
    for (const report of understood) {
      reports.set(report.path, { report, group })
    }
  }
  return files.flatMap((read, at): ReadonlyArray<Understood> => {
    const [file, understood] = [stored[at], reports.get(read.path)]
    if (file === undefined || understood === undefined) return []
    const isScore = understood.report.kind === "score"
    const textAt = isScore ? cellTexts(unpackedFile(read).read) : () => null
    const report = sent[at]?.settled(understood.report) ?? understood.report
    return [{ stored: file, group: understood.group, report, textAt }]
  })
})
