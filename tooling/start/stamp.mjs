/**
 * What set-up has done, so that a second one does nothing: the fingerprint of what it was done from.
 * It lies in node_modules, so that deleting that forgets it too.
 */
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"

import { isInstalled, root } from "./project.mjs"

const file = join(root, "node_modules", ".cache", "aiwei", "setup.json")
/** With the README, what the admin shows as its handbook. */
const handbook = ["handbook", "images"].map((name) => join(root, "docs", name))
const groups = ["packages", "apps", "tooling"]
const built = ["apps/admin/dist", "apps/kiosk/dist", "apps/cli/dist"]

/** @returns {{ installed?: string, built?: string }} */
const read = () => {
  try {
    return JSON.parse(readFileSync(file, "utf8"))
  } catch {
    return {}
  }
}

const write = (/** @type {object} */ more) => {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify({ ...read(), ...more }))
}

const rooms = () =>
  groups.flatMap((group) =>
    existsSync(join(root, group))
      ? readdirSync(join(root, group), { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map((entry) => join(root, group, entry.name))
      : []
  )

/** @returns {string[]} */
const filesIn = (/** @type {string} */ folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (["node_modules", "dist", "test", ".turbo", "shots"].includes(entry.name)) return []
    return entry.isDirectory() ? filesIn(path) : [path]
  })

const fingerprint = (/** @type {string[]} */ files) => {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch}`)
  for (const path of files.filter((one) => existsSync(one)).sort()) {
    hash.update(`\0${relative(root, path)}\0`).update(readFileSync(path))
  }
  return hash.digest("hex")
}

const ofInstall = () =>
  fingerprint(
    ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json"]
      .map((name) => join(root, name))
      .concat(rooms().map((room) => join(room, "package.json")))
  )

/** Everything a page or the command could be built from; tooling is not built into anything. */
const ofBuild = () =>
  fingerprint(
    ["turbo.json", "tsconfig.base.json", "pnpm-lock.yaml", "README.md"]
      .map((name) => join(root, name))
      .concat(handbook.filter((folder) => existsSync(folder)).flatMap(filesIn))
      .concat(
        rooms()
          .filter((room) => !relative(root, room).startsWith("tooling"))
          .flatMap(filesIn)
      )
  )

export const mustInstall = () => !isInstalled() || read().installed !== ofInstall()
export const mustBuild = () =>
  built.some((folder) => !existsSync(join(root, folder))) || read().built !== ofBuild()

/** The work is remembered as done from what was there before it: a change meanwhile is not missed. */
const remembering =
  (/** @type {string} */ name, /** @type {() => string} */ of) =>
  (/** @type {() => void} */ work) => {
    const before = of()
    work()
    write({ [name]: before })
  }

export const asInstalled = remembering("installed", ofInstall)
export const asBuilt = remembering("built", ofBuild)
