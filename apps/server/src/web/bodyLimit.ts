/**
 * Refuses a body over the limit: by its announced length at once, and a body of unannounced length
 * while it is read. Uploads have a limit of their own, which is also kept where the bytes are written.
 */
import type { Context, MiddlewareHandler } from "hono"
import { bodyLimit as honoBodyLimit } from "hono/body-limit"

import { refuseCall } from "./refuseCall.ts"

const uploads: ReadonlySet<string> = new Set([
  "/trpc/imports.upload",
  "/trpc/evidence.attachPhoto",
  "/trpc/evidence.attachTable",
  "/trpc/appeals.attach"
])

/** Only as bytes is it streamed: the same address with another type of body is read whole. */
const isUpload = (c: Context): boolean =>
  uploads.has(c.req.path) &&
  c.req.header("content-type")?.split(";")[0]?.trim() === "application/octet-stream"

/** Not a number is no announcement: such a body is counted while it is written. */
const announced = (c: Context): number => Number(c.req.header("content-length"))

export const bodyLimit = (limit: number, uploadLimit: number): MiddlewareHandler => {
  const counted = honoBodyLimit({
    maxSize: limit,
    onError: (c) => refuseCall(c.req.path, 413, { _tag: "BodyTooLarge", limit })
  })
  return (c, next) => {
    if (c.req.method === "GET" || c.req.method === "HEAD") return next()
    if (!isUpload(c)) return counted(c, next)
    const bytes = announced(c)
    return bytes > uploadLimit
      ? Promise.resolve(
          refuseCall(c.req.path, 413, { _tag: "FileTooLarge", bytes, limit: uploadLimit })
        )
      : next()
  }
}
