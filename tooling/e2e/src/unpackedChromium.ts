/**
 * Chromium out of its npm package, unpacked once per version into node_modules, with the libraries
 * and fonts that a bare machine may lack. Nothing is downloaded and nothing is installed.
 */
import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

import chromium, { inflate } from "@sparticuz/chromium"

export interface Program {
  readonly path: string
  readonly env: Readonly<Record<string, string>>
}

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..")
const packed = join(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")), "..")

/** The package unpacks into the system's temporary folder; told another one, it uses that. */
const inFolder = async (folder: string, work: () => Promise<unknown>): Promise<void> => {
  const before = process.env["TMPDIR"]
  process.env["TMPDIR"] = folder
  try {
    await work()
  } finally {
    if (before === undefined) delete process.env["TMPDIR"]
    else process.env["TMPDIR"] = before
  }
}

/** The machine's own fonts first, then the one that comes along: a bare machine has none at all. */
const fontSettings = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`

/** Filled beside its place and then moved there: two runs at once cannot see half of it. */
const unpack = async (folder: string): Promise<void> => {
  const fresh = `${folder}.${process.pid}`
  mkdirSync(fresh, { recursive: true })
  await inFolder(fresh, async () => {
    await chromium.executablePath()
    await inflate(join(packed, "bin", "al2023.tar.br"))
  })
  writeFileSync(join(fresh, "fonts.conf"), fontSettings(folder))
  if (existsSync(folder)) rmSync(fresh, { recursive: true })
  else renameSync(fresh, folder)
}

const starts = ({ path, env }: Program): boolean =>
  spawnSync(path, ["--version"], { env: { ...process.env, ...env } }).status === 0

export const unpackedChromium = async (): Promise<Program> => {
  const { version } = JSON.parse(readFileSync(join(packed, "package.json"), "utf8"))
  const folder = join(root, "node_modules", ".cache", "aiwei", `chromium-${version}`)
  if (!existsSync(folder)) await unpack(folder)
  const bare: Program = {
    path: join(folder, "chromium"),
    env: { FONTCONFIG_FILE: join(folder, "fonts.conf") }
  }
  // The libraries that came along are only for machines without their own, which may be newer.
  const libraries = join(folder, "al2023", "lib")
  return starts(bare) ? bare : { ...bare, env: { ...bare.env, LD_LIBRARY_PATH: libraries } }
}
