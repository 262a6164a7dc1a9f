/**
 * Imported files on disk as `<data>/files/<sha256>`. Bytes are counted and hashed while they are
 * written beside their place; only a whole file, flushed to the disk, gets its name. What is cut off
 * or too large leaves nothing behind.
 */
import { createHash, type Hash, randomUUID } from "node:crypto"
import { type FileHandle, mkdir, open, readFile, rename, rm, stat } from "node:fs/promises"
import { join } from "node:path"

import { FileNotFound, FileTooLarge } from "@aiwei/domain/errors"
import { FileStore } from "@aiwei/domain/importing/FileStore"
import { Effect, Layer, Stream } from "effect"

const inFolder = (folder: string, sha256: string) => join(folder, sha256)
const wellFormed = /^[0-9a-f]{64}$/

/** A name is only safe on the disk once the folder itself was flushed; some systems cannot do that. */
const flushFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, "r").catch(() => null)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

interface Part {
  readonly path: string
  readonly handle: FileHandle
  readonly hash: Hash
  bytes: number
}

const begin = (folder: string) =>
  Effect.promise(async (): Promise<Part> => {
    await mkdir(folder, { recursive: true })
    const path = join(folder, `part-${randomUUID()}`)
    return { path, handle: await open(path, "wx", 0o600), hash: createHash("sha256"), bytes: 0 }
  })

/** After success the part has its name already, so this only removes what was left unfinished. */
const end = (part: Part) =>
  Effect.promise(async () => {
    await part.handle.close()
    await rm(part.path, { force: true })
  })

const written = <E>(part: Part, bytes: Stream.Stream<Uint8Array, E>, limit: number) =>
  Stream.runForEach(bytes, (chunk) => {
    part.bytes += chunk.byteLength
    if (part.bytes > limit) return Effect.fail(new FileTooLarge({ bytes: part.bytes, limit }))
    part.hash.update(chunk)
    return Effect.promise(() => part.handle.writeFile(chunk))
  })

const named = (folder: string, part: Part) =>
  Effect.promise(async () => {
    await part.handle.sync()
    const sha256 = part.hash.digest("hex")
    await rename(part.path, inFolder(folder, sha256))
    await flushFolder(folder)
    return { bytes: part.bytes, sha256 }
  })

const located = (folder: string, sha256: string) =>
  Effect.gen(function* () {
    const path = inFolder(folder, sha256)
    const found =
      wellFormed.test(sha256) &&
      (yield* Effect.promise(() =>
        stat(path).then(
          () => true,
          () => false
        )
      ))
    return found ? path : yield* new FileNotFound({ id: sha256 })
  })

export const FileStoreDisk = (folder: string) =>
  Layer.succeed(FileStore, {
    put: (bytes, limit) =>
      Effect.acquireUseRelease(
        begin(folder),
        (part) => Effect.andThen(written(part, bytes, limit), named(folder, part)),
        end
      ),
    locate: (sha256) => located(folder, sha256),
    read: (sha256) =>
      Effect.flatMap(located(folder, sha256), (path) => Effect.promise(() => readFile(path)))
  })
