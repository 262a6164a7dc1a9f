/**
 * Refuses a body over the limit: by its announced length at once, and a body of unannounced length
 * while it is read. Uploads have a limit of their own, kept where the bytes are written.
 */
import type { Context, MiddlewareHandler } from "hono"
import { bodyLimit as honoBodyLimit } from "hono/body-limit"

import { refuse } from "./refuse.ts"

/** Only as bytes is it streamed: the same address with another type of body is read whole. */
const isUpload = (c: Context): boolean =>
  c.req.path === "/trpc/imports.upload" &&
  c.req.header("content-type")?.split(";")[0]?.trim() === "application/octet-stream"

export const bodyLimit = (limit: number): MiddlewareHandler => {
  const counted = honoBodyLimit({
    maxSize: limit,
    onError: () => refuse(413, { _tag: "BodyTooLarge", limit })
  })
  return (c, next) => {
    if (c.req.method === "GET" || c.req.method === "HEAD") return next()
    return isUpload(c) ? next() : counted(c, next)
  }
}
