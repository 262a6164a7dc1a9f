/** What a page makes hard for people who see, hear or move otherwise, by axe; empty when nothing. */
import axe from "axe-core"
import type { Page } from "playwright-core"

interface Violation {
  readonly id: string
  readonly help: string
  readonly nodes: ReadonlyArray<{ readonly target: ReadonlyArray<unknown> }>
}

/** A line each: the rule, what it asks for, where it is broken. */
export const hardToUse = async (page: Page): Promise<ReadonlyArray<string>> => {
  // Evaluated, not added as a script: the page's own security policy would rightly refuse that.
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<{ violations: ReadonlyArray<Violation> }>(
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] })"
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(" ")})`)
  )
}
