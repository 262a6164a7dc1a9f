/**
 * `FileStore` in a folder: `<sha256>` files, written under another name and renamed when whole, so that
 * a file of that name is always complete, whatever was killed. The folder is written down too: a name
 * that only memory knows is gone with the power, and the database would speak of a file nobody has.
 */
import { createHash, randomUUID } from "node:crypto"
import { access, mkdir, open, readFile, rename, rm } from "node:fs/promises"
import { join } from "node:path"

import { FileNotFound, FileTooLarge } from "@aiwei/domain/errors"
import { FileStore, type StoredFile } from "@aiwei/domain/importing/FileStore"
import { Effect, Layer, Stream } from "effect"

import { arrivingName } from "./arriving.ts"

const hashName = /^[0-9a-f]{64}$/

const arriving = (folder: string) =>
  Effect.acquireRelease(
    Effect.promise(async () => {
      await mkdir(folder, { recursive: true })
      const path = join(folder, `${arrivingName()}${randomUUID()}`)
      return { path, file: await open(path, "wx") }
    }),
    ({ path, file }) =>
      Effect.promise(async () => {
        await file.close()
        await rm(path, { force: true })
      })
  )

/** Where a folder cannot be opened (Windows) the system writes names down by itself. */
const folderWrittenDown = async (folder: string): Promise<void> => {
  const opened = await open(folder, "r").catch(() => null)
  await opened?.sync().finally(() => opened.close())
}

const put = (folder: string) =>
  Effect.fnUntraced(function* <E>(bytes: Stream.Stream<Uint8Array, E>, limit: number) {
    const { path, file } = yield* arriving(folder)
    const hash = createHash("sha256")
    let size = 0
    yield* Stream.runForEach(bytes, (chunk) => {
      size += chunk.byteLength
      if (size > limit) return new FileTooLarge({ bytes: size, limit })
      hash.update(chunk)
      return Effect.promise(() => file.writeFile(chunk))
    })
    const sha256 = hash.digest("hex")
    yield* Effect.promise(async () => {
      await file.sync()
      await rename(path, join(folder, sha256))
      await folderWrittenDown(folder)
    })
    const stored: StoredFile = { bytes: size, sha256 }
    return stored
  }, Effect.scoped)

export const fileStoreIn = (folder: string) => {
  const locate = (sha256: string) =>
    Effect.tryPromise({
      try: async () => {
        const path = join(folder, sha256)
        if (!hashName.test(sha256)) throw new Error("no hash")
        await access(path)
        return path
      },
      catch: () => new FileNotFound({ id: sha256 })
    })
  return Layer.succeed(FileStore, {
    put: put(folder),
    locate,
    read: (sha256) => Effect.flatMap(locate(sha256), (path) => Effect.promise(() => readFile(path)))
  })
}
