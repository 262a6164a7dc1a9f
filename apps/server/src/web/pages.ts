/**
 * Admin at `/`, kiosk at `/kiosk`, both 200 without a redirect. Any other address is a page of the admin,
 * which finds its own way, unless it has a dot in its last part or lies among the built files: a file that
 * is missing is missing, and is never answered with a page.
 */
import { fileURLToPath } from "node:url"

import { Hono } from "hono"

import { refuse } from "./refuse.ts"
import { type StaticFiles, staticFiles } from "./staticFiles.ts"

/** Two steps up from this file's folder in the sources, and from the built command line, are the apps. */
const distOf = (app: "admin" | "kiosk", from = import.meta.url): string => {
  const apps = /^(.*\/apps\/)/.exec(from)?.[1] ?? new URL("../../", from).href
  return fileURLToPath(new URL(`${app}/dist/`, apps))
}

/** As it is written where it cannot be read: such a path leads nowhere anyway. */
const decoded = (path: string): string => {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

const isPage = (path: string): boolean =>
  !path.startsWith("assets/") && !path.slice(path.lastIndexOf("/") + 1).includes(".")

const notBuilt = () =>
  new Response(
    "尚未构建网页:请先运行 npm run setup。\nThe pages are not built: run npm run setup.\n",
    {
      status: 503,
      headers: { "content-type": "text/plain; charset=utf-8" }
    }
  )

export interface PageFolders {
  readonly admin: string
  readonly kiosk: string
}

const pageOf = (files: StaticFiles, path: string, request: Request): Response | null =>
  (path === "" ? null : files(path, request)) ??
  (isPage(path) ? (files("index.html", request) ?? notBuilt()) : null)

export const pages = (
  folders: PageFolders = { admin: distOf("admin"), kiosk: distOf("kiosk") }
) => {
  const admin = staticFiles(folders.admin)
  const kiosk = staticFiles(folders.kiosk)
  return new Hono().get("*", (c) => {
    const path = decoded(c.req.path).slice(1)
    const inKiosk = path === "kiosk" || path.startsWith("kiosk/")
    const page = inKiosk
      ? pageOf(kiosk, path.slice("kiosk/".length), c.req.raw)
      : pageOf(admin, path, c.req.raw)
    return page ?? refuse(404, { _tag: "NoSuchPage", path: c.req.path })
  })
}
