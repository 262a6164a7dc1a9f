/**
 * Refuses a body over the limit: by its announced length at once, and a body of unannounced length
 * while it is read. Uploads have a limit of their own, kept where the bytes are written.
 */
import type { MiddlewareHandler } from "hono"
import { bodyLimit as honoBodyLimit } from "hono/body-limit"

import { refuse } from "./refuse.ts"

const uploadPath = "/trpc/imports.upload"

export const bodyLimit = (limit: number): MiddlewareHandler => {
  const counted = honoBodyLimit({
    maxSize: limit,
    onError: () => refuse(413, { _tag: "BodyTooLarge", limit })
  })
  return (c, next) => {
    if (c.req.method === "GET" || c.req.method === "HEAD") return next()
    return c.req.path === uploadPath ? next() : counted(c, next)
  }
}
