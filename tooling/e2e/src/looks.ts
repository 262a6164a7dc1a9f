/** The ways in which every page is looked at: language, colours, width, size of type. */
import type { Browser, BrowserContext } from "playwright-core"

export interface PageLook {
  readonly language: "zh" | "en"
  readonly width: 1440 | 768 | 390
  readonly type?: "large"
}

export const themes = ["light", "dark"] as const
export type Theme = (typeof themes)[number]

export const deskAndHand = (language: PageLook["language"]): ReadonlyArray<PageLook> =>
  ([1440, 390] as const).map((width) => ({ language, width }))

export const lookName = ({ language, width, type }: PageLook, theme: Theme): string =>
  `${language}-${theme}-${width}${type === undefined ? "" : `-${type}`}`

type Kept = Awaited<ReturnType<BrowserContext["storageState"]>>

/**
 * A browser of its own that has chosen its language before; signed in when `kept` is. Its colours are
 * the machine's, so they can be turned over while a page is open: `page.emulateMedia`.
 */
export const looking = async (
  browser: Browser,
  { language, width, type }: PageLook,
  kept?: Kept
): Promise<BrowserContext> => {
  const context = await browser.newContext({
    viewport: { width, height: width === 390 ? 844 : 900 },
    colorScheme: "light",
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    reducedMotion: "reduce",
    ...(kept === undefined ? {} : { storageState: kept })
  })
  const chosen = { language, fonts: "here", ...(type === undefined ? {} : { type }) }
  const lines = Object.entries(chosen).map(
    ([name, value]) => `localStorage.setItem("aiwei.${name}", "${value}")`
  )
  await context.addInitScript(lines.join(";"))
  return context
}
