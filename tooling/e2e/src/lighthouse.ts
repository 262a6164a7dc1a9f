/**
 * `npm run lighthouse`: Google's Lighthouse over the sample office, in the tests' own Chromium: the door,
 * the home page and a ranking, on a desk and on a phone. Prints a table and ends with 1 when a page is
 * below what it must reach. Figures move with the machine's load: run it on a quiet one.
 */
import { mkdirSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { join } from "node:path"

import lighthouse, { desktopConfig, type Flags } from "lighthouse"
import type { Browser } from "playwright-core"

import { openBrowser } from "./chromium.ts"
import { signIn } from "./office.ts"
import { projectRoot } from "./servers/aiwei.ts"
import { sampleServer } from "./servers/sampleServer.ts"

const least = { performance: 95, accessibility: 100, "best-practices": 100 } as const
type Category = keyof typeof least
const categories = Object.keys(least) as ReadonlyArray<Category>

const pages = [
  { name: "door", path: "/sign-in", signedIn: false },
  { name: "home", path: "/", signedIn: true },
  { name: "ranking", path: "/ranking/2026-03", signedIn: true }
] as const
const devices = ["desktop", "mobile"] as const

interface Line {
  readonly page: string
  readonly device: string
  readonly scores: Readonly<Record<Category, number>>
  /** Audits below full marks that count, with what was measured. */
  readonly lost: ReadonlyArray<string>
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0))
    })
  })

const cookieOf = async (browser: Browser, server: Awaited<ReturnType<typeof sampleServer>>) => {
  const page = await browser.newPage({ locale: "zh-CN" })
  await signIn(page, server)
  const cookies = await page.context().cookies()
  await page.context().close()
  return cookies.map(({ name, value }) => `${name}=${value}`).join("; ")
}

const measured = async (
  url: string,
  { name, signedIn }: (typeof pages)[number],
  device: (typeof devices)[number],
  flags: Flags,
  cookie: string
): Promise<Line> => {
  const own = { ...flags, extraHeaders: signedIn ? { Cookie: cookie } : {} }
  const run = await lighthouse(url, own, device === "desktop" ? desktopConfig : undefined)
  if (run === undefined) throw new Error(`${url}: Lighthouse gave nothing`)
  const { lhr } = run
  if (lhr.runtimeError !== undefined) throw new Error(`${url}: ${lhr.runtimeError.message}`)
  const folder = join(projectRoot, "tooling", "e2e", "shots")
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `lighthouse-${name}-${device}.json`), JSON.stringify(lhr))
  const score = (category: Category) => Math.round((lhr.categories[category]?.score ?? 0) * 100)
  const counted = categories.flatMap((id) =>
    (lhr.categories[id]?.auditRefs ?? []).filter(({ weight }) => weight > 0)
  )
  const lost = counted.flatMap(({ id }) => {
    const audit = lhr.audits[id]
    if (audit === undefined || audit.score === null || audit.score >= 0.9) return []
    return [`${id} ${audit.displayValue ?? ""}`.trim()]
  })
  const scores = {
    performance: score("performance"),
    accessibility: score("accessibility"),
    "best-practices": score("best-practices")
  }
  return { page: name, device, scores, lost }
}

const isBelow = ({ scores }: Line): boolean => categories.some((id) => scores[id] < least[id])

const text = ({ page, device, scores, lost }: Line): string =>
  [
    page.padEnd(8),
    device.padEnd(8),
    ...categories.map((id) => String(scores[id]).padStart(id.length)),
    lost.join("; ")
  ].join("  ")

/** Each page as on a first visit: in a browser that remembers nothing. */
const inNewBrowser = async <A>(
  work: (browser: Browser, port: number) => Promise<A>
): Promise<A> => {
  const port = await freePort()
  const browser = await openBrowser(`--remote-debugging-port=${port}`)
  try {
    return await work(browser, port)
  } finally {
    await browser.close()
  }
}

const tries = 3

/** The best of a few: whatever else the machine does can make a page look slower, never faster. */
const best = async (measure: () => Promise<Line>): Promise<Line> => {
  let found = await measure()
  for (let tried = 1; tried < tries && isBelow(found); tried += 1) {
    const again = await measure()
    if (again.scores.performance > found.scores.performance) found = again
  }
  return found
}

const run = async (): Promise<boolean> => {
  const server = await sampleServer()
  try {
    const cookie = await inNewBrowser((browser) => cookieOf(browser, server))
    console.log(["page    ", "device  ", ...categories, "below full marks"].join("  "))
    const lines: Array<Line> = []
    for (const page of pages) {
      for (const device of devices) {
        const measure = () =>
          inNewBrowser((_browser, port) => {
            const flags: Flags = { port, logLevel: "error", onlyCategories: [...categories] }
            return measured(`${server.url}${page.path}`, page, device, flags, cookie)
          })
        const line = await best(measure)
        lines.push(line)
        console.log(text(line))
      }
    }
    return lines.some(isBelow)
  } finally {
    await server.stop()
  }
}

const failed = await run()
if (failed) console.error(`below ${categories.map((id) => `${id} ${least[id]}`).join(", ")}`)
process.exitCode = failed ? 1 : 0
