/** Where a request comes from. A proxy's word is only taken where the settings say there is one. */
import type { Context } from "hono"

interface NodeBindings {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string | undefined } }
}

/** What the nearest proxy saw stands last; anything before it may have been made up by the caller. */
const lastOf = (list: string | undefined): string | undefined => list?.split(",").at(-1)?.trim()

export const addressOf = (c: Context, trustProxy: boolean): string => {
  const seen = (c.env as NodeBindings | undefined)?.incoming?.socket?.remoteAddress
  const told = trustProxy ? lastOf(c.req.header("x-forwarded-for")) : undefined
  return told ?? seen ?? "in-process"
}

export const cameSecurely = (request: Request, trustProxy: boolean): boolean =>
  request.url.startsWith("https:") ||
  (trustProxy && lastOf(request.headers.get("x-forwarded-proto") ?? undefined) === "https")
