/** Serves a page of parts with invented data: built once per run, without a server of aiwei. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import tailwind from "@tailwindcss/vite"
import { build, preview } from "vite"
import solid from "vite-plugin-solid"

import { projectRoot } from "./servers/aiwei.ts"

const pages = join(projectRoot, "tooling", "e2e", "src", "harness")

export interface Harness {
  readonly url: (query: string) => string
  readonly close: () => Promise<void>
}

export const openHarness = async (page: "table" | "tree" | "parts"): Promise<Harness> => {
  const root = join(pages, page)
  const outDir = mkdtempSync(join(tmpdir(), `aiwei-${page}-`))
  const shared = { root, configFile: false, logLevel: "error" } as const
  await build({
    ...shared,
    plugins: [solid(), tailwind()],
    build: { outDir, emptyOutDir: true, assetsInlineLimit: 0 }
  })
  const server = await preview({
    ...shared,
    build: { outDir },
    preview: { host: "127.0.0.1", port: 0 }
  })
  const address = server.resolvedUrls?.local[0] ?? ""
  return {
    url: (query) => `${address}?${query}`,
    close: async () => {
      await server.close()
      rmSync(outDir, { recursive: true, force: true })
    }
  }
}
