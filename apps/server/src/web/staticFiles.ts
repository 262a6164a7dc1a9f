/**
 * The built web apps, as they lie in `dist` at this moment: an upgrade may replace them under a running
 * server. A file is read and packed once and kept in memory for as long as the disk has the same one.
 */
import { createHash } from "node:crypto"
import { readFileSync, type Stats, statSync } from "node:fs"
import { extname, join } from "node:path"
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
  ".webp": "image/webp",
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

/** No part leads up, to another drive or to a hidden file: what such a name means is nobody's page. */
const isInside = (name: string): boolean =>
  name.split("/").every((part) => /^[^.\\:\0][^\\:\0]*$/.test(part))

/** There is no file of this name, whatever else may stand there. */
const noFile: ReadonlySet<unknown> = new Set(["ENOENT", "ENOTDIR", "EISDIR", "ENAMETOOLONG"])

/** A build may take a file away between looking at it and reading it. */
const unlessGone = <A>(read: () => A): A | null => {
  try {
    return read()
  } catch (thrown) {
    if (thrown instanceof Error && "code" in thrown && noFile.has(thrown.code)) return null
    throw thrown
  }
}

/** Another build is another file, or the same one written to. */
const marked = ({ ino, size, mtimeMs }: Stats): string => `${ino} ${size} ${mtimeMs}`

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
  const files = new Map<string, StaticFile & { readonly mark: string }>()

  const found = (name: string) =>
    unlessGone(() => {
      const stats = statSync(join(folder, name))
      if (!stats.isFile()) return null
      const [kept, mark] = [files.get(name), marked(stats)]
      return kept?.mark === mark ? kept : { ...loaded(folder, name), mark }
    })

  return (name, request) => {
    const file = isInside(name) ? found(name) : null
    if (file === null) {
      files.delete(name)
      return null
    }
    files.set(name, file)
    return answer(file, request)
  }
}
