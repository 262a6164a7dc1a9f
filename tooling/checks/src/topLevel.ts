/**
 * What may lie in the root, which rooms there are, and that each has its page. A new room or a new file in the root is a
 * decision about the shape of the whole: it is made here, in the open, and not by the way.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

import { error, type Finding, report } from "./report.ts"
import { filesBelow, projectRoot } from "./tree.ts"

const rooms: Readonly<Record<string, ReadonlyArray<string>>> = {
  packages: [
    "domain",
    "workbook",
    "store",
    "intake",
    "paper",
    "api",
    "client",
    "queries",
    "ui",
    "testing"
  ],
  apps: ["server", "admin", "kiosk", "cli"],
  tooling: ["typescript", "lint", "vitest", "checks", "bench", "crash", "e2e", "mutation", "start"]
}

/** The last two are not in the repository: what is installed, and an office's own data by default. */
const beside =
  "docs fixtures turbo.json pnpm-workspace.yaml pnpm-lock.yaml package.json tsconfig.base.json " +
  "README.md README.zh-CN.md CONTRIBUTING.md LICENSE node_modules data"

const atTheTop = new Set(Object.keys(rooms).concat(beside.split(" ")))

/** A room that holds only its settings has come before the work that needs it. */
const settingsOnly = /^(package\.json|turbo\.json|tsconfig\.json|README\.md|vitest\.config\.ts)$/

const readmeLines = 40

/** Rooms of the product say in a page what they are and what they may import; tooling speaks for itself. */
const ofReadme = (root: string, room: string): ReadonlyArray<Finding> => {
  if (room.startsWith("tooling/")) return []
  const path = `${room}/README.md`
  if (!existsSync(join(root, path))) return [error(path, "is missing")]
  const lines = readFileSync(join(root, path), "utf8").trimEnd().split("\n").length
  return lines > readmeLines ? [error(path, `${lines} lines, at most ${readmeLines}`)] : []
}

const ofGroup = (root: string, group: string, known: ReadonlyArray<string>) => {
  if (!existsSync(join(root, group))) return [error(group, "is missing")]
  return readdirSync(join(root, group), { withFileTypes: true }).flatMap(({ name }) => {
    const room = `${group}/${name}`
    if (!known.includes(name)) return [error(room, "a room that is not in the plan")]
    const files = filesBelow(root, room).map((path) => path.slice(room.length + 1))
    if (files.every((path) => settingsOnly.test(path))) return [error(room, "an empty room")]
    return ofReadme(root, room)
  })
}

export const topLevel = (root: string): ReadonlyArray<Finding> => [
  ...readdirSync(root)
    .filter((name) => !name.startsWith(".") && !atTheTop.has(name))
    .map((name) => error(name, "does not belong into the root")),
  ...Object.entries(rooms).flatMap(([group, known]) => ofGroup(root, group, known))
]

if (import.meta.main) report("root and rooms", topLevel(projectRoot))
