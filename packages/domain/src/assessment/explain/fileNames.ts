/** The imported files a month's values were read from, by id: their paths and batches. */
import { Effect } from "effect"

import { FileId, type ImportFile } from "../../importing/ImportBatch.ts"
import type { ImportBatchRepo } from "../../importing/ImportBatchRepo.ts"
import type { SourceOf } from "../SourceCell.ts"

export type FilesById = ReadonlyMap<string, Pick<ImportFile, "path" | "batchId">>

export const filesById = (
  imports: ImportBatchRepo["Service"],
  rows: Iterable<{ readonly fileId: string | null }>
): Effect.Effect<FilesById> => {
  const ids = new Set([...rows].flatMap(({ fileId }) => (fileId === null ? [] : [fileId])))
  return Effect.map(
    imports.findFiles([...ids].map((id) => FileId.make(id))),
    (files) => new Map(files.map((file) => [file.id as string, file]))
  )
}

export const sourceIn =
  (files: FilesById): SourceOf =>
  ({ fileId, sheetName }, cell, raw) => {
    const file = fileId === null ? undefined : files.get(fileId)
    if (file === undefined || cell === null) return null
    return { batch: file.batchId, file: file.path, sheet: sheetName ?? "", cell, raw }
  }
