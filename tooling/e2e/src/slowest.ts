/**
 * The longest interaction of a page by the browser's own event timing: from the key or the press until
 * the next picture is on the screen. Event timing leaves scrolling out: that is told by long frames.
 */
import type { Page } from "playwright-core"

export interface Interaction {
  readonly name: string
  readonly ms: number
}

const listen = `
  window.__events = []
  new PerformanceObserver((list) => {
    for (const one of list.getEntries())
      if (one.interactionId) window.__events.push({ name: one.name, ms: one.duration })
  }).observe({ type: "event", durationThreshold: 16, buffered: true })
`

export const listenForEvents = (page: Page): Promise<void> =>
  page.addInitScript(listen).then(() => undefined)

/** Everything at or above 16 ms since the last call, longest first. */
export const interactions = async (page: Page): Promise<ReadonlyArray<Interaction>> => {
  // Entries are told after the picture they led to.
  await page.waitForTimeout(120)
  const found = await page.evaluate<ReadonlyArray<Interaction>>("window.__events.splice(0)")
  return found.toSorted((a, b) => b.ms - a.ms)
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
