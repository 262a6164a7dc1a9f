/**
 * One POST to one address that was looked at before: the connection goes to that very address, whatever its
 * name means a moment later. Nothing is followed, and of the answer only the status is kept.
 */
import { request as requestHttp } from "node:http"
import { request as requestHttps } from "node:https"
import { isIP } from "node:net"

import type { Posted } from "@aiwei/domain/webhooks/WebhookPost"

export interface Outgoing {
  readonly url: URL
  /** The address its name was found to have. */
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly timeoutMs: number
  /** Certificates to trust beside the machine's own. */
  readonly ca?: string | undefined
}

/** An answer is read no further: nobody here needs it, and it may never end. */
const mostAnswerBytes = 64_000

const outcomeOf = (status: number): Posted => {
  if (status >= 200 && status < 300) return { why: null, status }
  return { why: status >= 300 && status < 400 ? "redirected" : "refused", status }
}

const wasSlow = (error: Error): boolean =>
  error.name === "AbortError" || error.name === "TimeoutError"

export const postTo = ({ url, address, headers, body, timeoutMs, ca }: Outgoing): Promise<Posted> =>
  new Promise((resolve) => {
    const request = url.protocol === "http:" ? requestHttp : requestHttps
    const family = isIP(address)
    const outgoing = request(url, {
      method: "POST",
      // No connection is kept: the next message may have to go elsewhere.
      agent: false,
      headers: { ...headers, "content-length": String(Buffer.byteLength(body)) },
      signal: AbortSignal.timeout(timeoutMs),
      lookup: (_name, options, found) =>
        options.all === true ? found(null, [{ address, family }]) : found(null, address, family),
      ...(ca === undefined ? {} : { ca })
    })
    outgoing.on("error", (error) =>
      resolve({ why: wasSlow(error) ? "tooSlow" : "notReached", status: null })
    )
    outgoing.on("response", (answer) => {
      const { statusCode = 0 } = answer
      let bytes = 0
      const done = () => {
        resolve(outcomeOf(statusCode))
        outgoing.destroy()
      }
      answer.on("data", (part: Buffer) => {
        bytes += part.length
        if (bytes > mostAnswerBytes) done()
      })
      answer.on("end", done)
      answer.on("error", done)
    })
    outgoing.end(body)
  })
