/**
 * A small house on the disk, of the same shape as the real one, to plant a violation in: files as
 * given, a package.json for every room, each room reachable as `@aiwei/<room>`, and a made-up effect.
 */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"

import { onTestFinished } from "vitest"

type Files = Readonly<Record<string, string>>

const write = (root: string, files: Files): void => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

const library = (name: string, subpaths: ReadonlyArray<string>): Files => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({
    name,
    type: "module",
    exports: { ".": "./dist/index.js", "./*": "./dist/*/index.js" }
  }),
  ...Object.fromEntries(
    ["", ...subpaths].map((path) => [
      `node_modules/${name}/dist/${path === "" ? "" : `${path}/`}index.js`,
      "export const x = 1\n"
    ])
  )
})

const roomOf = (path: string): string | undefined => /^(?:packages|apps)\/[^/]+/.exec(path)?.[0]

const withRooms = (root: string, files: Files): void => {
  const rooms = new Set(Object.keys(files).flatMap((path) => roomOf(path) ?? []))
  mkdirSync(join(root, "node_modules/@aiwei"), { recursive: true })
  for (const room of rooms) {
    const name = `@aiwei/${room.slice(room.indexOf("/") + 1)}`
    const exported = { "./*": ["./src/*.ts", "./src/*.tsx"] }
    const own = { name, version: "0.0.0", type: "module", exports: exported }
    write(root, { [`${room}/package.json`]: JSON.stringify(own) })
    symlinkSync(join(root, room), join(root, "node_modules", name), "dir")
  }
}

/** Gives the folder, gone when the test is over. `instead` replaces what was made for the rooms. */
export const plant = (
  files: Files,
  instead: Files = {},
  whenDone: (remove: () => void) => void = onTestFinished
): string => {
  const root = mkdtempSync(join(tmpdir(), "aiwei-planted-"))
  whenDone(() => rmSync(root, { recursive: true, force: true }))
  const settings = { compilerOptions: { module: "nodenext", moduleResolution: "nodenext" } }
  const base: Files = {
    "packages/domain/src/Day.ts":
      'import { x } from "effect"\nexport const day = x\nexport type Day = number\n',
    "packages/domain/tsconfig.json": JSON.stringify(settings),
    "apps/kiosk/src/main.ts": "console.log(1)\n",
    ...library("effect", ["sql"]),
    ...library("hono", [])
  }
  const all = { ...base, ...files }
  write(root, all)
  withRooms(root, all)
  write(root, instead)
  return root
}
