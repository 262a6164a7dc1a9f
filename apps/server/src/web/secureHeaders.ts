/**
 * The headers that tell a browser what it must not do. Two constant lists instead of a library's
 * middleware: an answer in JSON needs four of them, and each one costs time on every request.
 */
import type { MiddlewareHandler } from "hono"

/**
 * Nothing inline, a style attribute neither: what a page places by itself it sets as properties, which the
 * policy does not forbid. Text that somebody managed to put into a page can then neither run nor look alike.
 */
const pagePolicy = [
  "default-src 'none'",
  "object-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'"
].join("; ")

const everywhere = [
  ["x-content-type-options", "nosniff"],
  ["referrer-policy", "same-origin"],
  ["cross-origin-resource-policy", "same-origin"]
] as const

export const dataHeaders = [
  ...everywhere,
  ["content-security-policy", "default-src 'none'; frame-ancestors 'none'"]
] as const

export const pageHeaders = [
  ...everywhere,
  ["content-security-policy", pagePolicy],
  ["cross-origin-opener-policy", "same-origin"],
  ["permissions-policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"],
  ["x-frame-options", "DENY"]
] as const

const hsts = "max-age=31536000; includeSubDomains"

const isPage = (response: Response): boolean =>
  response.headers.get("content-type")?.startsWith("text/html") ?? false

type Fetch = (request: Request, env?: object) => Response | Promise<Response>

const held = (response: Response): Response => {
  response.headers.set("strict-transport-security", hsts)
  return response
}

/** For what answers before all middleware: beside the question itself it costs nothing. */
export const heldToHttps =
  (secure: (request: Request) => boolean, fetch: Fetch): Fetch =>
  (request, env) => {
    const answer = fetch(request, env)
    if (!secure(request)) return answer
    return answer instanceof Promise ? answer.then(held) : held(answer)
  }

/** `secure` says whether the caller came over https: only then may it be told to stay there. */
export const secureHeaders =
  (secure: (request: Request) => boolean): MiddlewareHandler =>
  async (c, next) => {
    await next()
    for (const [name, value] of isPage(c.res) ? pageHeaders : dataHeaders) {
      c.res.headers.set(name, value)
    }
    if (secure(c.req.raw)) c.res.headers.set("strict-transport-security", hsts)
  }
