/**
 * `WebhookPost` by Node. A name is resolved here and nowhere else, every address it has must be one that may
 * be reached, and the connection goes to the first of them: a name that means another machine a moment
 * later (DNS rebinding) changes nothing.
 */
import { lookup } from "node:dns/promises"
import { isIP } from "node:net"

import { type Post, type Posted, WebhookPost } from "@aiwei/domain/webhooks/WebhookPost"
import { DateTime, Effect, Layer } from "effect"

import { codeVersion } from "../codeVersion.ts"
import { addressFault, hostIn, mayReach, type NamedRanges } from "./addressFault.ts"
import { postTo } from "./postTo.ts"
import { isNamed } from "./publicAddress.ts"
import { signatureOf } from "./signature.ts"

/** All addresses of a name; none where nobody knows it. */
export type Resolver = (name: string) => Promise<ReadonlyArray<string>>

export interface PostSettings {
  readonly named: NamedRanges
  readonly resolve?: Resolver
  readonly timeoutMs?: number
  readonly ca?: string
}

const systemResolver: Resolver = (name) =>
  lookup(name, { all: true }).then(
    (found) => found.map(({ address }) => address),
    () => []
  )

/** Bytes of a message: ours are a fraction of it. */
const mostBytes = 64_000
const usualTimeoutMs = 10_000

const failed = (why: NonNullable<Posted["why"]>): Posted => ({ why, status: null })

const headersOf = ({ id, event, body, secret }: Post, seconds: number) => ({
  "content-type": "application/json",
  "user-agent": `aiwei/${codeVersion}`,
  "aiwei-event": event,
  "aiwei-delivery": id,
  "aiwei-signature": signatureOf(secret, seconds, body)
})

const sent = async (settings: PostSettings, post: Post, seconds: number): Promise<Posted> => {
  const { named, resolve = systemResolver, timeoutMs = usualTimeoutMs, ca } = settings
  const fault = addressFault(named, post.url)
  if (fault !== null) return failed(fault)
  if (Buffer.byteLength(post.body) > mostBytes) return failed("refused")
  const url = new URL(post.url)
  const host = hostIn(url)
  const addresses = isIP(host) === 0 ? await resolve(host) : [host]
  const [address] = addresses
  if (address === undefined) return failed("unknownName")
  // One inner address among outer ones is a trap or a mistake; neither is a reason to try the others.
  if (!addresses.every((one) => mayReach(named, one))) return failed("privateAddress")
  // What is not encrypted stays inside the ranges the installation has named.
  if (
    url.protocol === "http:" &&
    !addresses.every((one) => named !== null && isNamed(named, one))
  ) {
    return failed("notHttps")
  }
  return postTo({ url, address, headers: headersOf(post, seconds), body: post.body, timeoutMs, ca })
}

export const webhookPostNode = (settings: PostSettings) =>
  Layer.succeed(WebhookPost, {
    faultOf: (url) => addressFault(settings.named, url),
    send: (post) =>
      Effect.gen(function* () {
        const seconds = Math.floor(DateTime.toEpochMillis(yield* DateTime.now) / 1000)
        return yield* Effect.promise(() => sent(settings, post, seconds))
      })
  })
