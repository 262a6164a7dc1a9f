/** What axe finds in the drawn page, one line each; jsdom has no layout, so colours are not judged here. */
import axe from "axe-core"

export const axeFindings = async (root: Element): Promise<ReadonlyArray<string>> => {
  const { violations } = await axe.run(root, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } }
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)
}
