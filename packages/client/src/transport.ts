/**
 * How a request leaves: base address, token, and the one `fetch`. The server's address is the address
 * of `/trpc`; the plain routes (board, export) lie beside it.
 */
export interface ClientOptions {
  /** Up to and including `/trpc`. */
  readonly url: string
  readonly fetch?: (request: Request) => Response | Promise<Response>
  /** A bearer token; a browser has its cookie instead. */
  readonly token?: string
}

export interface Transport {
  readonly url: string
  /** Without `/trpc` and without a slash at the end. */
  readonly base: string
  readonly headers: Record<string, string>
  readonly fetch: (address: string | URL | Request, init?: unknown) => Promise<Response>
}

export const baseOf = (url: string): string => url.replace(/\/trpc\/?$/, "").replace(/\/$/, "")

/** A page may say `/trpc`; a `Request` made outside a page needs the whole address. */
const absolute = (address: string): string => {
  const page = (globalThis as { readonly location?: { readonly href: string } }).location
  return address.startsWith("/") && page !== undefined ? new URL(address, page.href).href : address
}

export const transportOf = ({ url, fetch, token }: ClientOptions): Transport => {
  const send = fetch ?? ((request: Request) => globalThis.fetch(request))
  return {
    url,
    base: baseOf(url),
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    fetch: async (address, init) =>
      send(
        new Request(typeof address === "string" ? absolute(address) : address, init as RequestInit)
      )
  }
}
