/**
 * Where things are, for the scripts that run before anything is installed: plain JavaScript, Node 18
 * or later, no package. Whatever Node starts them, the project's own programs run on the Node it pins.
 */
import { existsSync } from "node:fs"
import { delimiter, dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..")

/** The real file, not the link in `.bin`: on Windows that one is a script, which cannot be spawned. */
export const node24 = join(
  root,
  "node_modules",
  "node",
  "bin",
  process.platform === "win32" ? "node.exe" : "node"
)

export const command = join(root, "apps", "cli", "src", "main.ts")

/** Type stripping and node:sqlite still announce themselves; nobody who reads a ranking needs that. */
export const quietly = ["--disable-warning=ExperimentalWarning"]

const variable = Object.keys(process.env).find((name) => name.toUpperCase() === "PATH") ?? "PATH"

/** The environment in which `node`, `pnpm` and the installed tools are the pinned ones. */
export const environment = (/** @type {string[]} */ ...folders) => ({
  ...process.env,
  TURBO_TELEMETRY_DISABLED: "1",
  TURBO_CACHE: "local:rw",
  DO_NOT_TRACK: "1",
  [variable]: [
    ...folders,
    dirname(node24),
    join(root, "node_modules", ".bin"),
    process.env[variable] ?? ""
  ].join(delimiter)
})

export const isInstalled = () => existsSync(node24)
