/**
 * The published board as ready bytes. A wall asks often and the board changes once a month, so the
 * store is asked again at most once a second; a publication of this process is seen at once.
 */
import { promisify } from "node:util"
import { gzip } from "node:zlib"

import type { AppServices } from "@aiwei/api/AppServices"
import { type DomainError, NothingPublished } from "@aiwei/domain/errors"
import { Publications } from "@aiwei/domain/publication/Publications"
import { Effect, type ManagedRuntime, Result } from "effect"

import { sha256Of } from "../access/sha256Of.ts"

const packed = promisify(gzip)
const freshMs = 1000
/** More offices than one installation has; without it anybody could fill the memory with spellings. */
const mostKept = 100

export interface BoardBytes {
  readonly etag: string
  readonly plain: string
  readonly gzip: Uint8Array<ArrayBuffer>
}

export interface BoardCache {
  /** Null when the store must be asked. */
  readonly fresh: (office: string | null) => BoardBytes | null
  readonly load: (office: string | null) => Promise<Result.Result<BoardBytes, DomainError>>
  readonly forget: () => void
}

const bytesOf = async (plain: string): Promise<BoardBytes> => ({
  etag: `"${sha256Of(plain).slice(0, 32)}"`,
  plain,
  gzip: new Uint8Array(await packed(plain))
})

/** No office at all, or one that published nothing, are the same to a wall: there is nothing yet. */
const boardOf = (office: string | null) =>
  Publications.use((publications) => publications.board(office)).pipe(
    Effect.catchTag("OfficeNotFound", (error) =>
      error.office === null ? Effect.succeed(null) : Effect.fail(error)
    ),
    Effect.flatMap((board) =>
      board === null ? Effect.fail(new NothingPublished({ office })) : Effect.succeed(board)
    ),
    Effect.result
  )

export const makeBoardCache = (
  runtime: ManagedRuntime.ManagedRuntime<AppServices, never>
): BoardCache => {
  const kept = new Map<string | null, { readonly bytes: BoardBytes; readonly until: number }>()

  const loading = new Map<string | null, ReturnType<BoardCache["load"]>>()
  let generation = 0

  const asked: BoardCache["load"] = async (office) => {
    const begun = generation
    const found = await runtime.runPromise(boardOf(office))
    if (Result.isFailure(found)) return Result.fail(found.failure)
    const plain = JSON.stringify(found.success)
    const before = kept.get(office)?.bytes
    const bytes = before?.plain === plain ? before : await bytesOf(plain)
    // What was asked before a publication must not be kept after it.
    if (begun === generation) {
      if (kept.size >= mostKept) kept.clear()
      kept.set(office, { bytes, until: performance.now() + freshMs })
    }
    return Result.succeed(bytes)
  }

  /** Those who come while the store is being asked wait for the same answer. */
  const load: BoardCache["load"] = (office) => {
    const underWay = loading.get(office)
    if (underWay !== undefined) return underWay
    const begun = asked(office).finally(() => {
      if (loading.get(office) === begun) loading.delete(office)
    })
    loading.set(office, begun)
    return begun
  }

  return {
    load,
    fresh: (office) => {
      const found = kept.get(office)
      return found !== undefined && found.until > performance.now() ? found.bytes : null
    },
    forget: () => {
      generation += 1
      kept.clear()
      loading.clear()
    }
  }
}
