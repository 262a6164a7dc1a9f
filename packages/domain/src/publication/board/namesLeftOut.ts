/**
 * A community's words on a public wall, where nobody is named: of a name on the office's list only the family
 * name stays (王某), and what looks like a number of somebody's is masked as everywhere.
 */
import { masked } from "../../personal/masked.ts"

/** Longest first: 欧阳建国 before 建国. */
const inOrder = (names: ReadonlyArray<string>): ReadonlyArray<string> =>
  [...new Set(names)].filter((name) => name.length > 1).toSorted((a, b) => b.length - a.length)

export const namesLeftOut = (names: ReadonlyArray<string>): ((text: string) => string) => {
  const known = inOrder(names)
  return (text) =>
    known.reduce((said, name) => said.replaceAll(name, `${name.slice(0, 1)}某`), masked(text))
}
