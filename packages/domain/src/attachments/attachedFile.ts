/**
 * A file that is kept with a record: it comes in through the same door as a file to be imported, and its
 * bytes lie with those by their SHA-256. The record holds its name and digest, never a path of this machine.
 */
import { Effect, Option, Schema } from "effect"
import { Base64 } from "effect/encoding"

import { CurrentActor } from "../audit/CurrentActor.ts"
import { FileNotFound, FileTooLarge } from "../errors.ts"
import { FileStore } from "../importing/FileStore.ts"
import { type BatchId, FileId } from "../importing/ImportBatch.ts"
import { ImportBatchRepo } from "../importing/ImportBatchRepo.ts"
import { photoType } from "./photoType.ts"

/** Given out in one answer, as text: more would not fit into it. */
export const mostAttachedBytes = 20_000_000

/** What a telephone's camera makes, with room to spare. */
export const mostPhotoBytes = 12_000_000

export const AttachedFile = Schema.Struct({
  /** As it was given, without folders. */
  fileName: Schema.String,
  fileBytes: Schema.Int,
  fileSha256: Schema.String
})
export interface AttachedFile extends Schema.Schema.Type<typeof AttachedFile> {}

/** A record's three columns while no file is kept with it. */
export const noFile = { fileName: null, fileBytes: null, fileSha256: null } as const

export interface FileGiven {
  readonly name: string
  readonly bytes: number
  readonly sha256: string
  /** The bytes as a data address: a browser saves it, a program decodes it. */
  readonly uri: string
}

type Kept = { readonly [K in keyof AttachedFile]: AttachedFile[K] | null }

export const attachedFiles = Effect.gen(function* () {
  const imports = yield* ImportBatchRepo
  const files = yield* FileStore

  const isOwn = Effect.fnUntraced(function* (id: BatchId) {
    const { kind, name } = yield* CurrentActor
    const batch = Option.getOrNull(yield* imports.findById(id))
    return batch?.actor === `${kind}:${name}`
  })

  /** The columns for a file that has arrived; null where none was given. */
  const taken = Effect.fn("attachedFiles.taken")(function* (id: string | null) {
    if (id === null) return null
    const found = Option.getOrNull(yield* imports.findFile(FileId.make(id)))
    if (found === null || found.sha256 === null) return yield* new FileNotFound({ id })
    const { path, bytes, sha256, batchId, officeId } = found
    // Of an office's import the door has asked already; anything else is for whoever sent it.
    if (officeId === null && !(yield* isOwn(batchId))) return yield* new FileNotFound({ id })
    if (bytes > mostAttachedBytes) {
      return yield* new FileTooLarge({ bytes, limit: mostAttachedBytes })
    }
    const fileName = path.split(/[/\\]/).at(-1) ?? path
    return { fileName, fileBytes: bytes, fileSha256: sha256 } satisfies AttachedFile
  })

  /** The columns for a photo that has arrived; "notPhoto" where the file is something else. */
  const photoTaken = Effect.fn("attachedFiles.photoTaken")(function* (id: string | null) {
    const file = yield* taken(id)
    if (file === null) return null
    if (file.fileBytes > mostPhotoBytes) {
      return yield* new FileTooLarge({ bytes: file.fileBytes, limit: mostPhotoBytes })
    }
    return photoType(yield* files.read(file.fileSha256)) === null ? "notPhoto" : file
  })

  const given = Effect.fn("attachedFiles.given")(function* (id: string, kept: Kept) {
    const { fileName, fileBytes, fileSha256 } = kept
    if (fileSha256 === null) return yield* new FileNotFound({ id })
    const bytes = yield* files.read(fileSha256)
    const content = Base64.encode(bytes)
    return {
      name: fileName ?? id,
      bytes: fileBytes ?? 0,
      sha256: fileSha256,
      uri: `data:${photoType(bytes) ?? "application/octet-stream"};base64,${content}`
    } satisfies FileGiven
  })

  return { taken, photoTaken, given }
})
