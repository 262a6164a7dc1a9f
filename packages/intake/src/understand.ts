/**
 * Cells to meaning: every file of an import becomes a report, and nothing is written anywhere. Files
 * resolve against one another and against what the database knows, whatever their order or names.
 * The page is docs/rules/understanding.md.
 */
import { isRefusal, type Refusal, type Workbook } from "@aiwei/workbook/Workbook"

import { areasOf } from "./area/areasOf.ts"
import { delimited } from "./area/delimited.ts"
import { originals } from "./file/duplicates.ts"
import { formAreas } from "./kinds/meeting/form/formAreas.ts"
import { vocabularies } from "./kinds/plainKinds.ts"
import type { KnownReference } from "./KnownReference.ts"
import { communitiesOf } from "./reference/Communities.ts"
import { peopleOf } from "./reference/People.ts"
import type { FileReport } from "./report.ts"
import type { Batch, Hints, SeenFile } from "./understanding/Batch.ts"
import { endedReport, unusable } from "./understanding/fileReports.ts"
import { learnCommunities } from "./understanding/learnCommunities.ts"
import { lookAt, lookForScores } from "./understanding/lookAt.ts"
import { readCodes, readOthers, readPeople } from "./understanding/readPlain.ts"
import { readScores } from "./understanding/readScores.ts"
import { reportOf } from "./understanding/reportOf.ts"

export interface ReadFile {
  readonly path: string
  readonly sha256: string
  readonly read: Workbook | Refusal
}

export interface Understand {
  readonly files: ReadonlyArray<ReadFile>
  readonly known: KnownReference
  readonly hints?: Hints
}

const seenFile = ({ path, sha256 }: ReadFile, read: Workbook, hints: Hints): SeenFile => ({
  source: { path, sha256 },
  read,
  sheets: read.sheets
    .map((sheet) => (read.format === "csv" ? delimited(sheet) : sheet))
    .flatMap((sheet) => formAreas(sheet) ?? areasOf(sheet, vocabularies))
    .map((sheet) => ({ sheet, ...lookAt(sheet, path, hints.maps) }))
})

/** Files whose cells are worth a look, duplicates left out. */
const lookedAt = (
  input: Understand,
  copies: ReadonlyMap<string, string>
): ReadonlyArray<SeenFile> =>
  input.files.flatMap((file) => {
    const { read } = file
    if (isRefusal(read) || copies.has(file.path) || stopped(read)) return []
    return [seenFile(file, read, input.hints ?? {})]
  })

/** A doubt of the reader that ends a file before anything is understood. */
const stopped = (read: Workbook): "nul_byte" | undefined =>
  read.doubts.some(({ code }) => code === "nul_byte") ? "nul_byte" : undefined

const endedEarly = (file: ReadFile, copies: ReadonlyMap<string, string>): FileReport | null => {
  const { read } = file
  const duplicateOf = copies.get(file.path)
  if (duplicateOf !== undefined) {
    const workbook = isRefusal(read) ? undefined : read
    return endedReport(file, workbook, {
      outcome: "duplicate",
      code: "duplicate_file",
      duplicateOf
    })
  }
  if (isRefusal(read))
    return endedReport(file, undefined, { outcome: "reject", code: read.refused })
  const code = stopped(read)
  if (code === undefined) return null
  const errors = read.doubts
    .filter((doubt) => doubt.code === code)
    .flatMap(({ cell, sheet }) => (cell === undefined ? [] : [unusable(code, sheet, cell)]))
  return endedReport(file, read, { outcome: "reject", code, errors })
}

export const understand = (input: Understand): ReadonlyArray<FileReport> => {
  // A file that could not be read says so itself; two empty files are not one another's copies.
  const copies = originals(input.files.filter(({ read }) => !isRefusal(read)))
  const batch: Batch = {
    files: lookedAt(input, copies),
    known: input.known,
    hints: input.hints ?? {},
    communities: communitiesOf(input.known.communities),
    people: peopleOf(input.known.people)
  }
  readCodes(batch)
  for (const file of batch.files) {
    for (const seen of file.sheets) {
      seen.sight = lookForScores(seen.sheet, file.source.path, seen.sight, batch.communities)
    }
  }
  learnCommunities(batch)
  readPeople(batch)
  readOthers(batch)
  readScores(batch)
  const seen = new Map(batch.files.map((file) => [file.source.path, file]))
  return input.files.flatMap((file) => {
    const early = endedEarly(file, copies)
    const looked = seen.get(file.path)
    return early !== null ? [early] : looked === undefined ? [] : [reportOf(batch, looked)]
  })
}
