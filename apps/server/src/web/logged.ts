/** Writes each request's line: refused ones and those that changed something stand out by their level. */
import type { MiddlewareHandler } from "hono"

import type { Env } from "./Env.ts"
import type { RequestLog } from "./requestLog.ts"

const levelOf = (status: number, path: string) => {
  if (status >= 500) return "error"
  return path.startsWith("/trpc/") || path.startsWith("/export/") ? "info" : "debug"
}

export const logged =
  (log: RequestLog): MiddlewareHandler<Env> =>
  async (c, next) => {
    const began = performance.now()
    await next()
    const { path, method } = c.req
    const { status } = c.res
    log.write(levelOf(status, path), {
      id: c.get("requestId"),
      method,
      path,
      status,
      ms: Math.round((performance.now() - began) * 100) / 100,
      actor: c.get("identity")?.name ?? null
    })
  }
