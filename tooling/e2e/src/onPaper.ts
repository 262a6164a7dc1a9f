/** A page as the printer gets it: the page is told first, and shows light colours. Its picture stays in `shots`. */
import type { Page } from "playwright-core"

import { shot } from "./shot.ts"

export const onPaper = async (
  page: Page,
  address: string,
  shows: string,
  name: string
): Promise<void> => {
  await page.emulateMedia({ media: "screen" })
  await page.goto(address)
  await page.locator(shows).first().waitFor()
  await page.evaluate("dispatchEvent(new Event('beforeprint'))")
  await page.emulateMedia({ media: "print" })
  await shot(page, `print-${name}`)
}

/** Ends the printing: a page that was set for paper alone is set for the screen again. */
export const pdfOf = (page: Page): Promise<Buffer> => page.pdf({ preferCSSPageSize: true })

export const pagesOf = (pdf: Buffer): number =>
  pdf.toString("latin1").match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0

/** In millimetres, of the first sheet. */
export const sizeOf = (pdf: Buffer): Array<number> =>
  (/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(pdf.toString("latin1")) ?? [])
    .slice(1)
    .map((points) => Math.round(Number(points) / 2.83465))
