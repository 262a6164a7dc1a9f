/**
 * The Hono application. It knows HTTP and nothing of communities. Order is speed: the board and the
 * health check stand before everything; what can refuse by a header alone stands before what reads.
 */
import type { AppServices } from "@aiwei/api/AppServices"
import type { ManagedRuntime } from "effect"
import { type Handler, Hono, type MiddlewareHandler } from "hono"

import { makeIdentities } from "./access/identify.ts"
import { makeSignInCounts, type LimitSettings } from "./access/signInCounts.ts"
import { makeBoardCache } from "./board/BoardCache.ts"
import { boardEventsRoute, latestMark } from "./board/boardEventsRoute.ts"
import { makeBoardHub } from "./board/BoardHub.ts"
import { boardRoute } from "./board/boardRoute.ts"
import type { Settings } from "./config.ts"
import { exportRoute } from "./export/exportRoute.ts"
import { trailRoute } from "./export/trailRoute.ts"
import { trpcRoute } from "./trpcRoute.ts"
import { bodyLimit } from "./web/bodyLimit.ts"
import { cameSecurely } from "./web/caller.ts"
import type { Env } from "./web/Env.ts"
import { faulty } from "./web/faulty.ts"
import { healthRoute } from "./web/healthRoute.ts"
import { identified } from "./web/identified.ts"
import { localOrKnown } from "./web/localOrKnown.ts"
import { logged } from "./web/logged.ts"
import { originCheck } from "./web/originCheck.ts"
import { type PageFolders, pages } from "./web/pages.ts"
import { refuse } from "./web/refuse.ts"
import { requestId } from "./web/requestId.ts"
import type { RequestLog } from "./web/requestLog.ts"
import { heldToHttps, secureHeaders } from "./web/secureHeaders.ts"

export interface Metrics {
  readonly count: MiddlewareHandler
  readonly print: Handler
  readonly end: () => void
}

export interface HttpOptions {
  readonly runtime: ManagedRuntime.ManagedRuntime<AppServices, never>
  readonly settings: Pick<Settings, "uploadLimit" | "trustProxy">
  /** True in process: a request without credentials is the operator's of this machine. */
  readonly operator: boolean
  /** In process: such a request is this account's instead. */
  readonly account?: string | null | undefined
  readonly log: RequestLog
  /** Null in process, where nobody comes to read them. */
  readonly metrics: ((listeners: () => number) => Metrics) | null
  readonly signInLimit?: LimitSettings | undefined
  readonly pages?: PageFolders | undefined
}

/** Bytes of any body but an upload. */
const usualBody = 1_000_000

/** Without taking the address apart: this is asked of every request. */
const asksBoard = ({ url, method }: Request): boolean => {
  if (method !== "GET" && method !== "HEAD") return false
  const at = url.indexOf("/", "https://".length)
  if (!url.startsWith("/board", at)) return false
  const next = url[at + "/board".length]
  return next === undefined || next === "?"
}

const wallOf = (runtime: HttpOptions["runtime"]) => {
  const cache = makeBoardCache(runtime)
  const hub = makeBoardHub({
    latest: (office) => runtime.runPromise(latestMark(office)),
    changed: cache.forget
  })
  const published = () => {
    cache.forget()
    void hub.look()
  }
  return { cache, hub, published }
}

export const makeHttp = (options: HttpOptions) => {
  const { runtime, settings, log } = options
  const { trustProxy } = settings
  const identities = makeIdentities(runtime, options.operator, options.account ?? null)
  const signIns = makeSignInCounts(options.signInLimit)
  const { cache, hub, published } = wallOf(runtime)
  const metrics = options.metrics?.(hub.listeners) ?? null

  const broken = (error: unknown, path: string, id?: string): Response => {
    log.write("error", { id, path, fault: String(error) })
    return faulty(path, error)
  }

  // An application of its own: beside middleware for every path Hono would walk the whole chain.
  const wall = new Hono()
    .get("/board", boardRoute(cache))
    .onError((error, c) => broken(error, c.req.path))
  const secure = (request: Request) => cameSecurely(request, trustProxy)
  const app = new Hono<Env>()
    .use("/health", secureHeaders(secure))
    .get("/health", healthRoute(runtime))
    .use(requestId, logged(log))
  if (metrics !== null) app.use(metrics.count)
  app
    .use(secureHeaders(secure), originCheck)
    .use(bodyLimit(usualBody, settings.uploadLimit))
    .get("/board/events", boardEventsRoute(runtime, hub))
    .use("/trpc/*", identified(identities, trustProxy))
    .use("/export/*", identified(identities, trustProxy))
    .all("/trpc/*", trpcRoute({ runtime, identities, signIns, ...settings, published }))
    .get("/export/trail", trailRoute(runtime, trustProxy))
    .get("/export/:kind", exportRoute(runtime, trustProxy))
  if (metrics !== null) {
    app.get("/metrics", identified(identities, trustProxy), localOrKnown(trustProxy), metrics.print)
  }
  app
    .route("/", pages(options.pages))
    .notFound((c) => refuse(404, { _tag: "NoSuchPage", path: c.req.path }))
    .onError((error, c) => broken(error, c.req.path, c.get("requestId")))

  const board = heldToHttps(secure, wall.fetch)
  return {
    fetch: (request: Request, env?: object): Response | Promise<Response> =>
      asksBoard(request) ? board(request, env) : app.fetch(request, env),
    /** Ends what would otherwise stay open for ever; requests under way go on. */
    endStreams: hub.end,
    end: () => {
      hub.end()
      signIns.end()
      metrics?.end()
      log.flush()
    }
  }
}
