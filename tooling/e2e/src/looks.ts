/** The ways in which every page is looked at: language, colours, width. */
import type { Browser, BrowserContext } from "playwright-core"

export interface PageLook {
  readonly language: "zh" | "en"
  readonly theme: "light" | "dark"
  readonly width: 1440 | 390
}

export const pageLooks: ReadonlyArray<PageLook> = (["zh", "en"] as const).flatMap((language) =>
  (["light", "dark"] as const).flatMap((theme) =>
    ([1440, 390] as const).map((width) => ({ language, theme, width }))
  )
)

export const lookName = ({ language, theme, width }: PageLook): string =>
  `${language}-${theme}-${width}`

type Kept = Awaited<ReturnType<BrowserContext["storageState"]>>

/** A browser of its own that has chosen language and colours before; signed in when `kept` is. */
export const looking = async (
  browser: Browser,
  { language, theme, width }: PageLook,
  kept?: Kept
): Promise<BrowserContext> => {
  const context = await browser.newContext({
    viewport: { width, height: width === 390 ? 844 : 900 },
    colorScheme: theme,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    reducedMotion: "reduce",
    ...(kept === undefined ? {} : { storageState: kept })
  })
  await context.addInitScript(
    `localStorage.setItem("aiwei.language", "${language}"); localStorage.setItem("aiwei.theme", "${theme}"); localStorage.setItem("aiwei.fonts", "here")`
  )
  return context
}
