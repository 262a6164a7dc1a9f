/**
 * A picture of a page for people to look at: into `shots`, which is not kept in the repository. A run of
 * everything says AIWEI_SHOTS=none: drawing pictures nobody looks at is a fifth of its time.
 */
import { copyFileSync, mkdirSync } from "node:fs"
import { join } from "node:path"

import type { Page } from "playwright-core"

import { projectRoot } from "./servers/aiwei.ts"

const folder = join(projectRoot, "tooling", "e2e", "shots")

const wanted = process.env["AIWEI_SHOTS"] !== "none"

const taken = async (page: Page, name: string): Promise<string> => {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${name}.png`)
  await page.screenshot({ path, animations: "disabled" })
  return path
}

/** The page's fonts have arrived when this is over, picture or not. */
export const shot = async (page: Page, name: string): Promise<void> => {
  await page.evaluate("document.fonts.ready.then(() => true)")
  if (wanted) await taken(page, name)
}

/**
 * A picture that the README shows. A test run must not change the repository, so it is put into
 * `docs/images` only when AIWEI_PICTURES is set: `npm run pictures`.
 */
export const picture = async (page: Page, name: string): Promise<void> => {
  await shot(page, name)
  if (process.env["AIWEI_PICTURES"] === undefined) return
  copyFileSync(await taken(page, name), join(projectRoot, "docs", "images", `${name}.png`))
}
