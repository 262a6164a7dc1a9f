/** The bytes of imported files, kept by their SHA-256: the same bytes are kept once. */
import { Context, type Effect, type Stream } from "effect"

import type { FileNotFound, FileTooLarge } from "../errors.ts"

export interface StoredFile {
  readonly bytes: number
  readonly sha256: string
}

export class FileStore extends Context.Service<
  FileStore,
  {
    /** Written to disk as it arrives; beyond `limit` bytes nothing is kept. */
    readonly put: <E>(
      bytes: Stream.Stream<Uint8Array, E>,
      limit: number
    ) => Effect.Effect<StoredFile, FileTooLarge | E>
    readonly read: (sha256: string) => Effect.Effect<Uint8Array, FileNotFound>
    /** Where the bytes lie on this machine, for a reader that wants a file of its own. */
    readonly locate: (sha256: string) => Effect.Effect<string, FileNotFound>
  }
>()("aiwei/FileStore") {}
