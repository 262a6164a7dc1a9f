/**
 * The built web apps. Only what was found in `dist` when it was last listed is served, so no path can
 * lead outside of it. Files lie in memory, packed once: they are few, small and never change while
 * the server runs; a build that comes later is found because an empty listing is made again.
 */
import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { readdirSync, existsSync } from "node:fs"
import { extname, join, relative, sep } from "node:path"
import { gzipSync } from "node:zlib"

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2"
}
const packable = new Set([".css", ".html", ".js", ".json", ".map", ".svg", ".txt", ".webmanifest"])
/** Vite puts a hash of the content into these names: another content is another name. */
const hashed = /^assets\/.+-[\w-]{8,}\.\w+$/

interface StaticFile {
  readonly type: string
  readonly etag: string
  readonly cache: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly packed: Uint8Array<ArrayBuffer> | null
}

export type StaticFiles = (name: string, request: Request) => Response | null

const listed = (folder: string): ReadonlySet<string> =>
  existsSync(folder)
    ? new Set(
        readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
      )
    : new Set()

const loaded = (folder: string, name: string): StaticFile => {
  const bytes = new Uint8Array(readFileSync(join(folder, name)))
  const packed = packable.has(extname(name)) ? new Uint8Array(gzipSync(bytes, { level: 9 })) : null
  return {
    type: types[extname(name)] ?? "application/octet-stream",
    etag: `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`,
    cache: hashed.test(name) ? "public, max-age=31536000, immutable" : "no-cache",
    bytes,
    packed: packed !== null && packed.length < bytes.length ? packed : null
  }
}

const answer = (file: StaticFile, request: Request): Response => {
  const headers: Record<string, string> = {
    "content-type": file.type,
    "cache-control": file.cache,
    etag: file.etag
  }
  if (file.packed !== null) headers["vary"] = "accept-encoding"
  if (request.headers.get("if-none-match") === file.etag) {
    return new Response(null, { status: 304, headers })
  }
  const takesGzip = request.headers.get("accept-encoding")?.includes("gzip") ?? false
  if (file.packed === null || !takesGzip) return new Response(file.bytes, { headers })
  return new Response(file.packed, { headers: { ...headers, "content-encoding": "gzip" } })
}

export const staticFiles = (folder: string): StaticFiles => {
  let names = listed(folder)
  const files = new Map<string, StaticFile>()
  return (name, request) => {
    if (names.size === 0) names = listed(folder)
    if (!names.has(name)) return null
    const file = files.get(name) ?? loaded(folder, name)
    files.set(name, file)
    return answer(file, request)
  }
}
