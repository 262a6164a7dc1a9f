/**
 * Walks the admin as somebody does who works in it all day, from page to page without a reload, and says
 * what the browser holds in hand: what each page leaves behind adds up.
 */
import type { Page } from "playwright-core"

export interface Held {
  /** Page changes so far. */
  readonly at: number
  readonly heapBytes: number
  /** Also those that were taken off the page and are still held by something. */
  readonly nodes: number
  readonly listeners: number
}

/** Every page of the side, whichever there are, and what the menu of the person leads to. */
const roundOf = async (page: Page): Promise<ReadonlyArray<string>> => {
  const side = await page.evaluate<ReadonlyArray<string>>(
    `[...document.querySelectorAll(".side a[href^='/']")].map((it) => it.getAttribute("href"))`
  )
  return [...new Set([...side, "/ranking/2026-03", "/month/2026-03", "/settings", "/account"])]
}

/** By a link, as the app's own links are; done when the page has its title and nothing grey is left. */
const goTo = (page: Page, path: string): Promise<unknown> =>
  page.evaluate(`new Promise((done) => {
    const path = ${JSON.stringify(path)}
    const link = document.body.appendChild(document.createElement("a"))
    link.href = path
    link.click()
    link.remove()
    const look = () => {
      const here = path === "/" ? location.pathname === "/" : location.pathname.startsWith(path)
      const drawn = document.querySelector("#page h1") && !document.querySelector("#page .skeleton")
      if (here && drawn) done()
      else setTimeout(look, 20)
    }
    setTimeout(look, 20)
  })`)

/** What the browser holds in hand once it has thrown away what it can. */
export const heldBy = async (page: Page, at = 0): Promise<Held> => {
  const session = await page.context().newCDPSession(page)
  await session.send("Performance.enable")
  // More than once: what the first round lets go of may hold something itself.
  for (let round = 0; round < 3; round += 1) await session.send("HeapProfiler.collectGarbage")
  const { metrics } = await session.send("Performance.getMetrics")
  await session.detach()
  const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0
  return {
    at,
    heapBytes: of("JSHeapUsedSize"),
    nodes: of("Nodes"),
    listeners: of("JSEventListeners")
  }
}

/**
 * The least of some looks, of each figure. For a while the engine itself holds one thing of a kind that it
 * has learnt the shape of, and with it now and then a whole page; the next page takes its place.
 */
export const leastHeld = (held: ReadonlyArray<Held>, from: number, to = Infinity): Held => {
  const looks = held.filter(({ at }) => at >= from && at < to)
  const least = (of: keyof Held) => Math.min(...looks.map((one) => one[of]))
  return {
    at: least("at"),
    heapBytes: least("heapBytes"),
    nodes: least("nodes"),
    listeners: least("listeners")
  }
}

/**
 * What is held on the home page after every round or so of `every` changes. The first rounds are not
 * among them: they bring the code of each page and the answers that are kept.
 */
export const walkPages = async (
  page: Page,
  { changes, every }: { readonly changes: number; readonly every: number }
): Promise<ReadonlyArray<Held>> => {
  const round = await roundOf(page)
  const held: Array<Held> = []
  const walk = async () => {
    for (const path of round) await goTo(page, path)
    await goTo(page, "/")
  }
  await walk()
  await walk()
  held.push(await heldBy(page))
  for (let at = 0; at < changes;) {
    await walk()
    at += round.length + 1
    if (at >= changes || at - (held.at(-1)?.at ?? 0) >= every) held.push(await heldBy(page, at))
  }
  return held
}
