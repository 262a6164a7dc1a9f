/**
 * A real Chromium for the browser tests, without a window and as root too. AIWEI_CHROMIUM names
 * another one to be used instead, for example the machine's own.
 */
import packedChromium from "@sparticuz/chromium"
import { type Browser, chromium, type Page } from "playwright-core"

import { type Program, unpackedChromium } from "./unpackedChromium.ts"

/**
 * Made for functions in a cloud, some of the package's flags would make the tests lie: they switch
 * off what a browser forbids, or put all pages into one process, where one page can end them all.
 */
const lying =
  /^--(disable-web-security|allow-running-insecure-content|disable-site-isolation|single-process|no-zygote|headless)/

/** A graphics card played by the processor takes more of it than pages do: they are drawn without one. */
const emulated = /gpu|swiftshader|^--use-(gl|angle)/

const flags = [
  ...packedChromium.args.filter((flag) => !lying.test(flag) && !emulated.test(flag)),
  "--disable-gpu"
]

const program = async (): Promise<Program> => {
  const named = process.env["AIWEI_CHROMIUM"]
  return named === undefined || named === "" ? unpackedChromium() : { path: named, env: {} }
}

const launches = 3

/** Now and then a Chromium ends by itself before it has begun; no page was asked for yet, so another may. */
const started = async (launch: () => Promise<Browser>, left = launches - 1): Promise<Browser> => {
  try {
    return await launch()
  } catch (error) {
    if (left === 0 || !String(error).includes("signal=SIG")) throw error
    console.warn("Chromium ended while it started; once more")
    return started(launch, left - 1)
  }
}

/** `more`: flags that only this browser needs, for example a port for another tool to drive it by. */
export const openBrowser = async (...more: ReadonlyArray<string>): Promise<Browser> => {
  const { path, env } = await program()
  return started(() =>
    chromium.launch({
      executablePath: path,
      args: [...flags, "--lang=zh-CN", ...more],
      env: { ...process.env, ...env },
      headless: true
    })
  )
}

export interface Look {
  readonly width?: number
  readonly height?: number
  readonly dark?: boolean
  /** Pixels of the picture per pixel of the page: below 1 for small pictures. */
  readonly scale?: number
}

/** A page of its own, with nothing remembered, as an office in China sees it. */
export const openPage = async (browser: Browser, look: Look = {}): Promise<Page> => {
  const page = await browser.newPage({
    viewport: { width: look.width ?? 1280, height: look.height ?? 800 },
    deviceScaleFactor: look.scale ?? 1,
    colorScheme: look.dark === true ? "dark" : "light",
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    reducedMotion: "reduce"
  })
  // As on a second visit: a bare machine has no Chinese face of its own to begin with.
  await page.addInitScript("try { localStorage.setItem('aiwei.fonts', 'here') } catch {}")
  return page
}
