/**
 * A picture for the handbook: WebP at the size of the page, which Playwright's own screenshots do not know.
 * It is put into the handbook only when AIWEI_PICTURES is set (`npm run pictures`): a test run must not
 * change the repository.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

import type { Page } from "playwright-core"

import { projectRoot } from "../servers/aiwei.ts"

const handbook = join(projectRoot, "docs", "handbook")
const images = join(handbook, "images")
const shots = join(projectRoot, "tooling", "e2e", "shots")

/** `scale`: pixels of the picture per pixel of the page. Gives its bytes. */
export const takePicture = async (page: Page, name: string, scale = 1): Promise<Buffer> => {
  await page.evaluate("document.fonts.ready.then(() => true)")
  const session = await page.context().newCDPSession(page)
  const size = page.viewportSize() ?? { width: 0, height: 0 }
  const { data } = await session.send("Page.captureScreenshot", {
    format: "webp",
    quality: 48,
    clip: { x: 0, y: 0, ...size, scale }
  })
  await session.detach()
  const bytes = Buffer.from(data, "base64")
  mkdirSync(shots, { recursive: true })
  writeFileSync(join(shots, `handbook-${name}.webp`), bytes)
  if (process.env["AIWEI_PICTURES"] !== undefined) {
    writeFileSync(join(images, `${name}.webp`), bytes)
  }
  return bytes
}

export const picturesThere = (): ReadonlyArray<string> => readdirSync(images)

/** As the pages of the handbook name them, each once. */
export const picturesNamed = (): ReadonlyArray<string> => {
  const pages = readdirSync(handbook).filter((name) => name.endsWith(".md"))
  const texts = pages.map((name) => readFileSync(join(handbook, name), "utf8"))
  return [
    ...new Set(
      texts.flatMap((text) =>
        Array.from(text.matchAll(/!\[[^\]]+\]\(images\/([^)]+)\)/g), ([, name = ""]) => name)
      )
    )
  ]
}
