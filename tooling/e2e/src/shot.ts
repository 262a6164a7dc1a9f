/** A picture of a page for people to look at: into `shots`, which is not kept in the repository. */
import { copyFileSync, mkdirSync } from "node:fs"
import { join } from "node:path"

import type { Page } from "playwright-core"

import { projectRoot } from "./servers/aiwei.ts"

const folder = join(projectRoot, "tooling", "e2e", "shots")

/** Gives the path. Fonts have arrived before the picture is taken. */
export const shot = async (page: Page, name: string): Promise<string> => {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${name}.png`)
  await page.evaluate("document.fonts.ready.then(() => true)")
  await page.screenshot({ path, animations: "disabled" })
  return path
}

/**
 * A picture that the README shows. A test run must not change the repository, so it is put into
 * `docs/images` only when AIWEI_PICTURES is set: `npm run pictures`.
 */
export const picture = async (page: Page, name: string): Promise<void> => {
  const path = await shot(page, name)
  if (process.env["AIWEI_PICTURES"] === undefined) return
  copyFileSync(path, join(projectRoot, "docs", "images", `${name}.png`))
}
