/**
 * Gets the one pnpm this project is installed with, by npm, into a private folder: nothing is put
 * on the machine for others, and corepack, whose signatures fail, is not asked.
 */
import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs"
import { homedir } from "node:os"
import { isAbsolute, join } from "node:path"

import { root } from "./project.mjs"

const windows = process.platform === "win32"

/** @returns {string} such as "12.21.0" */
const pinned = () => {
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
  return packageManager.split("@")[1].split("+")[0]
}

/** npm tells its scripts where it is; without that, the one on the path is asked. */
const npm = (/** @type {string[]} */ args, /** @type {object} */ options) => {
  const own = process.env.npm_execpath ?? ""
  return /npm-cli\.[cm]?js$/.test(own)
    ? spawnSync(process.execPath, [own, ...args], { encoding: "utf8", ...options })
    : spawnSync(windows ? "npm.cmd" : "npm", args, { encoding: "utf8", shell: windows, ...options })
}

/** Where npm gets its packages from on this machine; pnpm does not read all of npm's settings. */
export const registry = () => {
  const said = npm(["config", "get", "registry"], { stdio: ["ignore", "pipe", "ignore"] })
  const url = String(said.stdout ?? "").trim()
  return /^https?:/.test(url) ? url : undefined
}

/** A folder that survives `node_modules` and is shared by checkouts, if the home can be written. */
const privateFolder = () => {
  // An empty or relative value counts as none: the XDG base directory specification says so.
  const named = process.env.XDG_CACHE_HOME ?? ""
  const caches = isAbsolute(named) ? named : homedir() && join(homedir(), ".cache")
  for (const base of [caches, join(root, "node_modules", ".cache")]) {
    try {
      const folder = join(base, "aiwei")
      mkdirSync(folder, { recursive: true })
      return folder
    } catch {
      // A home that is missing or read-only: the next place will do.
    }
  }
  throw new Error("Neither the home folder nor the project's folder can be written.")
}

const programIn = (/** @type {string} */ folder) => join(folder, "node_modules", ".bin")

const works = (/** @type {string} */ folder, /** @type {string} */ version) => {
  const program = join(programIn(folder), windows ? "pnpm.cmd" : "pnpm")
  if (!existsSync(program)) return false
  const said = spawnSync(program, ["--version"], { cwd: folder, encoding: "utf8", shell: windows })
  return said.status === 0 && said.stdout.trim() === version
}

/** @returns {string} the folder that has `pnpm` in it */
export const pnpmFolder = () => {
  const version = pinned()
  const folder = join(privateFolder(), `pnpm-${version}`)
  if (works(folder, version)) return programIn(folder)
  process.stderr.write(`下载安装工具 pnpm ${version} / fetching pnpm ${version} …\n`)
  // Filled beside its place and then moved there: two set-ups at once cannot see half of it.
  const fresh = `${folder}.${process.pid}`
  mkdirSync(fresh, { recursive: true })
  const flags = [
    "--no-audit",
    "--no-fund",
    "--no-save",
    "--ignore-scripts=false",
    "--loglevel=error",
    "--no-update-notifier"
  ]
  const done = npm(["install", "--prefix", fresh, ...flags, `pnpm@${version}`], {
    cwd: fresh,
    // A notice of a newer npm is nobody's business here; what went wrong is.
    stdio: ["ignore", "ignore", 2],
    env: { ...process.env, npm_config_global: "false", npm_config_workspaces: "" }
  })
  if (done.status !== 0 || !works(fresh, version)) {
    rmSync(fresh, { recursive: true, force: true })
    throw new Error(
      `npm 装不上 pnpm ${version}，其他什么也没有改动。请检查能否连上 npm 仓库（npm ping）。\nnpm could not install pnpm ${version}; nothing else was changed. Is the npm registry reachable (npm ping)?`
    )
  }
  rmSync(folder, { recursive: true, force: true })
  renameSync(fresh, folder)
  return programIn(folder)
}
