/**
 * Cuts the title's typeface down to the characters a title can have: 1.4 MB become a few kB. The result
 * is kept beside the packages and made again when the characters change.
 */
import { createHash } from "node:crypto"
import { mkdir, readFile, writeFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"

import subsetFont from "subset-font"
import type { Plugin } from "vite"

const require = createRequire(import.meta.url)
const source = "@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-900-normal.woff2"

const made = async (characters: string): Promise<string> => {
  const folder = fileURLToPath(new URL("../node_modules/.cache/title-font/", import.meta.url))
  const name = createHash("sha256").update(source).update(characters).digest("hex").slice(0, 16)
  const file = `${folder}${name}.woff2`
  const isThere = await readFile(file).then(
    (bytes) => bytes.length > 0,
    () => false
  )
  if (isThere) return file
  const whole = await readFile(require.resolve(source))
  await mkdir(folder, { recursive: true })
  await writeFile(file, await subsetFont(whole, characters, { targetFormat: "woff2" }))
  return file
}

/** Stands for `@title-font.woff2` in style sheets. */
export const titleFont = (characters: string): Plugin => ({
  name: "aiwei:title-font",
  config: async () => ({ resolve: { alias: { "@title-font.woff2": await made(characters) } } })
})
