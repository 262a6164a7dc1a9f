/**
 * Workbooks of stored files, read anew: a person who looks through a sheet asks for one stretch after the
 * other, so the last few are kept for some minutes. Only their bytes are kept for good.
 */
import { FileStore } from "@aiwei/domain/importing/FileStore"
import { isRefusal, type Workbook } from "@aiwei/workbook/Workbook"
import { Cache, Effect } from "effect"

import { WorkbookReader } from "../WorkbookReader.ts"

const kept = { capacity: 2, timeToLive: "3 minutes" } as const

/** By SHA-256; null where the bytes are gone or cannot be read as a table, which the report explains. */
export const storedWorkbooks = Cache.make({
  ...kept,
  lookup: (sha256: string) =>
    Effect.gen(function* () {
      const bytes = yield* FileStore.use((files) => files.read(sha256)).pipe(
        Effect.catchTag("FileNotFound", () => Effect.succeed(null))
      )
      if (bytes === null) return null
      const read = yield* WorkbookReader.use((reader) => reader.read(bytes, sha256))
      return isRefusal(read) ? null : (read satisfies Workbook)
    })
})
