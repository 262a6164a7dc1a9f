/** What a page makes hard for people who see, hear or move otherwise, by axe; empty when nothing. */
import axe from "axe-core"
import type { Page } from "playwright-core"

interface Violation {
  readonly id: string
  readonly help: string
  readonly nodes: ReadonlyArray<{ readonly target: ReadonlyArray<unknown> }>
}

const everything = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]

const found = async (page: Page, only: ReadonlyArray<string>): Promise<ReadonlyArray<string>> => {
  // Evaluated, not added as a script: the page's own security policy would rightly refuse that.
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(axe.source)
  const { violations } = await page.evaluate<{ violations: ReadonlyArray<Violation> }>(
    `axe.run(document, { runOnly: ${JSON.stringify(only)}, resultTypes: ["violations"] })`
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(" ")})`)
  )
}

/** A line each: the rule, what it asks for, where it is broken. */
export const hardToUse = (page: Page) => found(page, everything)

/** The same for what depends on nothing but colours. */
export const hardToSee = (page: Page) => found(page, ["color-contrast"])
