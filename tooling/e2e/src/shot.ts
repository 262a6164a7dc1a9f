/** A picture of a page for people to look at: into `shots`, which is not kept in the repository. */
import { mkdirSync } from "node:fs"
import { join } from "node:path"

import type { Page } from "playwright-core"

import { projectRoot } from "./aiwei.ts"

const folder = join(projectRoot, "tooling", "e2e", "shots")

/** Gives the path. Fonts have arrived before the picture is taken. */
export const shot = async (page: Page, name: string): Promise<string> => {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${name}.png`)
  await page.evaluate("document.fonts.ready.then(() => true)")
  await page.screenshot({ path, animations: "disabled" })
  return path
}
