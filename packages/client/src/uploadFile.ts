/**
 * A file on its way up: announced first, then sent as bytes through the same client. A `Blob` made by
 * the browser or by `fs.openAsBlob` is read in pieces, so a large file never lies in memory whole.
 */
import type { Api } from "./Api.ts"

export type Bytes = Blob | Uint8Array<ArrayBuffer>

export interface Upload {
  readonly batch: string
  /** The path as it was given: it is what the report calls the file. */
  readonly path: string
  readonly body: Bytes
  /** Called before the first byte and after the last one: what lies between is the network's. */
  readonly onProgress?: (sent: number, total: number) => void
  readonly signal?: AbortSignal
}

export type Uploaded = Awaited<ReturnType<Api["imports"]["upload"]["mutate"]>>
export type UploadFile = (upload: Upload) => Promise<Uploaded>

const sizeOf = (body: Bytes): number => (body instanceof Blob ? body.size : body.byteLength)

/** The file's id, or its name, travels beside the bytes; Chinese could not stand in a header as it is. */
export const uploadHeaders = (context: Record<string, unknown>): Record<string, string> => {
  const { aiweiFile: file, aiweiName: name } = context
  return {
    ...(typeof file === "string" ? { "x-aiwei-file": file } : {}),
    ...(typeof name === "string" ? { "x-aiwei-name": encodeURIComponent(name.toWellFormed()) } : {})
  }
}

export const makeUploadFile =
  (api: Api): UploadFile =>
  async ({ batch, path, body, onProgress, signal }) => {
    const total = sizeOf(body)
    const options = signal === undefined ? {} : { signal }
    const { file } = await api.imports.stage.mutate({ batch, path, size: total }, options)
    onProgress?.(0, total)
    const done = await api.imports.upload.mutate(body, {
      ...options,
      context: { aiweiFile: file }
    })
    onProgress?.(total, total)
    return done
  }
