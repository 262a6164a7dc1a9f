/** The procedures over HTTP: puts together for each request what a procedure may use beside its input. */
import { promisify } from "node:util"
import { gzip } from "node:zlib"

import type { ApiContext } from "@aiwei/api/ApiContext"
import type { AppServices } from "@aiwei/api/AppServices"
import { appRouter } from "@aiwei/api/root"
import { makeRun, tookTooLong } from "@aiwei/api/run"
import { type Actor, systemActor } from "@aiwei/domain/audit/CurrentActor"
import { TooManyAttempts } from "@aiwei/domain/errors"
import { today } from "@aiwei/domain/shared/Instant"
import { fetchRequestHandler } from "@trpc/server/adapters/fetch"
import { DateTime, Effect, type ManagedRuntime } from "effect"
import type { Context, Handler } from "hono"

import { actorOf } from "./access/actorOf.ts"
import type { Identities } from "./access/identify.ts"
import { sessionDropped, sessionIn, sessionKept } from "./access/sessionCookie.ts"
import type { SignInCounts } from "./access/signInCounts.ts"
import { addressOf, cameSecurely } from "./web/caller.ts"
import type { Env } from "./web/Env.ts"
import { isLong } from "./web/isLong.ts"

export interface TrpcOptions {
  readonly runtime: ManagedRuntime.ManagedRuntime<AppServices, never>
  readonly identities: Identities
  readonly signIns: SignInCounts
  readonly uploadLimit: number
  readonly trustProxy: boolean
  readonly published: () => void
}

const noStore = new Headers({ "cache-control": "no-store" })

const packed = promisify(gzip)

/** A whole batch of workbooks, a photo from a slow telephone, a copy or a trail of everything: they take what they take; the rest is short. */
const secondsFor = (path: string): number =>
  /\/(?:imports\.|evidence\.attach(?:Photo|Table)|appeals\.attach$|backups\.|audit\.verify)/.test(
    path
  )
    ? 900
    : 30

/** A head holds no Chinese, so a file's name comes encoded; what cannot be decoded is no name. */
const nameIn = (head: string | undefined): string | null => {
  try {
    return head === undefined ? null : decodeURIComponent(head)
  } catch {
    return null
  }
}

const secondsUntil = (instant: string): number =>
  (DateTime.toEpochMillis(DateTime.makeUnsafe(instant)) -
    performance.timeOrigin -
    performance.now()) /
  1000

const contextFor = (
  options: TrpcOptions,
  c: Context<Env>,
  headers: Headers,
  signal: AbortSignal
): ApiContext => {
  const { runtime, identities, signIns, trustProxy, uploadLimit, published } = options
  const identity = c.get("identity")
  const request = c.req.raw
  const secure = () => cameSecurely(request, trustProxy)
  const caller = { address: addressOf(c, trustProxy), agent: c.req.header("user-agent") ?? null }
  const actor = actorOf(c, trustProxy)
  const changed = identities.forget
  const runAs = (acting: Actor) => makeRun({ runtime, signal, actor: acting })
  return {
    // Before anybody is signed in the trail still says from where: a failed sign-in has an address.
    run: runAs(
      actor ?? {
        ...systemActor,
        requestId: c.get("requestId"),
        address: caller.address,
        client: caller.agent
      }
    ),
    runAs,
    day: Effect.runSync(today),
    actor,
    account: identity?.account ?? null,
    owes: identity?.owes ?? [],
    caller,
    published,
    upload: {
      file: c.req.header("x-aiwei-file") ?? null,
      name: nameIn(c.req.header("x-aiwei-name")),
      limit: uploadLimit
    },
    signInLimit: {
      attempt: signIns.attempt,
      succeeded: signIns.succeeded,
      ended: signIns.ended
    },
    session: {
      secret: sessionIn(request.headers.get("cookie"), secure()),
      open: (secret, expiresAt) =>
        headers.append("set-cookie", sessionKept(secret, secondsUntil(expiresAt), secure())),
      close: () => {
        changed()
        for (const dropped of sessionDropped(secure())) headers.append("set-cookie", dropped)
      },
      changed
    }
  }
}

/** Ends when the caller goes away or when its time is up; work that waits then stops waiting. */
const deadline = (caller: AbortSignal, seconds: number) => {
  const ended = new AbortController()
  const gone = () => ended.abort()
  const timer = setTimeout(() => ended.abort(tookTooLong(seconds)), seconds * 1000).unref()
  caller.addEventListener("abort", gone, { once: true })
  return {
    signal: ended.signal,
    done: () => {
      clearTimeout(timer)
      caller.removeEventListener("abort", gone)
    }
  }
}

/** Seconds after which somebody who tried too often may come again; null where nobody did. */
const waitTold = (errors: ReadonlyArray<{ readonly cause?: unknown }>): number | null => {
  const told = errors.map(({ cause }) => cause).find((cause) => cause instanceof TooManyAttempts)
  return told?.retryAfterSeconds ?? null
}

/** What is refused before a procedure is found is JSON like every other answer, and says so. */
const asJson = (response: Response): Response => {
  if (response.headers.get("content-type")?.startsWith("text/plain") === true) {
    response.headers.set("content-type", "application/json")
  }
  return response
}

const smaller = async (response: Response): Promise<Response> => {
  const headers = new Headers(response.headers)
  headers.set("content-encoding", "gzip")
  headers.set("vary", "accept-encoding")
  const bytes = new Uint8Array(await packed(await response.arrayBuffer()))
  return new Response(bytes, { status: response.status, headers })
}

export const trpcRoute =
  (options: TrpcOptions): Handler<Env> =>
  async (c) => {
    const req = c.req.raw
    const { signal, done } = deadline(req.signal, secondsFor(c.req.path))
    const takesGzip = c.req.header("accept-encoding")?.includes("gzip") === true
    let long = false
    const response = await fetchRequestHandler({
      endpoint: "/trpc",
      req,
      router: appRouter,
      maxBatchSize: 50,
      // A query whose input has no room in an address comes as a body.
      allowMethodOverride: true,
      createContext: ({ resHeaders }) => contextFor(options, c, resHeaders, signal),
      responseMeta: ({ data, errors }) => {
        long = takesGzip && data.some((one) => "result" in one && isLong(one.result.data))
        const wait = waitTold(errors)
        if (wait === null) return { headers: noStore }
        return { headers: new Headers([...noStore, ["retry-after", String(wait)]]) }
      }
    }).finally(done)
    return long ? smaller(response) : asJson(response)
  }
