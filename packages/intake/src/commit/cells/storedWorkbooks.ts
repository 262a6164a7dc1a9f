/**
 * Workbooks of stored files, read anew: a person who looks through a sheet asks for one stretch after the
 * other, so the last few are kept for some minutes. Only their bytes are kept for good.
 */
import { FileStore } from "@aiwei/domain/importing/FileStore"
import { isRefusal, type Workbook } from "@aiwei/workbook/Workbook"
import { Cache, Effect } from "effect"

import { WorkbookReader } from "../WorkbookReader.ts"

const kept = { capacity: 2, timeToLive: "3 minutes" } as const

/** A file by what its bytes are, and the password that opens it where there is one. */
export interface StoredFile {
  readonly sha256: string
  readonly password: string | undefined
}

/** A cache looks up by equality of text; a SHA-256 holds no blank. */
export const keyOf = ({ sha256, password = "" }: StoredFile): string => `${sha256} ${password}`

const fileOf = (key: string): StoredFile => {
  const end = key.indexOf(" ")
  return { sha256: key.slice(0, end), password: key.slice(end + 1) || undefined }
}

/** Null where the bytes are gone or cannot be read as a table, which the report explains. */
export const storedWorkbooks = Cache.make({
  ...kept,
  lookup: (key: string) =>
    Effect.gen(function* () {
      const { sha256, password } = fileOf(key)
      const bytes = yield* FileStore.use((files) => files.read(sha256)).pipe(
        Effect.catchTag("FileNotFound", () => Effect.succeed(null))
      )
      if (bytes === null) return null
      const read = yield* WorkbookReader.use((reader) => reader.read(bytes, sha256, password))
      return isRefusal(read) ? null : (read satisfies Workbook)
    })
})
