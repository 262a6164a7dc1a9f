/**
 * How long a page takes to answer, as the browser itself times it: from the press to the next picture
 * (event timing), and the longest task or frame while it scrolls, which is no event of its own.
 */
import type { Page } from "playwright-core"

export interface Interaction {
  readonly name: string
  readonly ms: number
}

/** Before the page is opened. */
export const timeInteractions = (page: Page): Promise<unknown> =>
  page.addInitScript(`
    window.timed = []
    const keep = (kind) => (list) => {
      for (const entry of list.getEntries()) {
        // A pointer that only passes over something asks for nothing.
        if (kind === "" && !entry.interactionId) continue
        window.timed.push({ name: kind || entry.name, ms: Math.round(entry.duration) })
      }
    }
    new PerformanceObserver(keep("")).observe({ type: "event", durationThreshold: 16 })
    new PerformanceObserver(keep("task")).observe({ type: "longtask" })
  `)

/** What was timed since the last call, slowest first; the first picture of the page is not counted. */
export const timedInteractions = async (page: Page): Promise<ReadonlyArray<Interaction>> => {
  // Entries come when the browser has time for them.
  await page.waitForTimeout(150)
  const timed = await page.evaluate<ReadonlyArray<Interaction>>("window.timed.splice(0)")
  return timed.toSorted((one, other) => other.ms - one.ms)
}

/** Bytes of the page's own heap after everything that can go has gone. */
export const heapOf = async (page: Page): Promise<number> => {
  const session = await page.context().newCDPSession(page)
  // Twice: what the first round lets go of may hold something itself.
  await session.send("HeapProfiler.collectGarbage")
  await session.send("HeapProfiler.collectGarbage")
  const { usedSize } = await session.send("Runtime.getHeapUsage")
  await session.detach()
  return usedSize
}

/** Longest time between two pictures while `top` goes from 0 to 1 in the box that `selector` names. */
export const longestFrame = (page: Page, selector: string, frames: number): Promise<number> =>
  page.evaluate<number>(`new Promise((done) => {
    const box = document.querySelector(${JSON.stringify(selector)})
    let [count, last, longest] = [0, performance.now(), 0]
    const next = (now) => {
      longest = Math.max(longest, now - last)
      last = now
      count += 1
      box.scrollTop = (box.scrollHeight - box.clientHeight) * (count / ${frames})
      if (count < ${frames}) requestAnimationFrame(next)
      else done(longest)
    }
    requestAnimationFrame(next)
  })`)
