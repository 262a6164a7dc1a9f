/** The cells of one sheet of an import, as they stand in the file the office gave. */
import { FileNotFound } from "@aiwei/domain/errors"
import type { BatchId } from "@aiwei/domain/importing/ImportBatch"
import { ImportBatchRepo } from "@aiwei/domain/importing/ImportBatchRepo"
import type { Workbook } from "@aiwei/workbook/Workbook"
import { Effect } from "effect"

import type { CellsWanted } from "../Imports.ts"
import { batchOf } from "../staging.ts"
import { sheetRange } from "./sheetRange.ts"

export type WorkbookOf = (sha256: string, batch: BatchId) => Effect.Effect<Workbook | null>

export const cellsOf = (workbookOf: WorkbookOf) =>
  Effect.fn("Imports.cells")(function* ({ batch, file, sheet, from, to }: CellsWanted) {
    yield* batchOf(batch)
    const files = yield* ImportBatchRepo.use((repo) => repo.filesOf(batch))
    const sha256 = files.find(({ path }) => path === file)?.sha256 ?? null
    const workbook = sha256 === null ? null : yield* workbookOf(sha256, batch)
    const found = workbook?.sheets.find(({ name }) => name === sheet)
    if (found === undefined) return yield* new FileNotFound({ id: `${file}, ${sheet}` })
    return sheetRange(found, from, to)
  })
