/** The way to a place as one reads it, without the office above all of them: 红旗路社区 康乐小区 3号楼. */
import type { Words } from "../../words/Words.ts"

interface Placed {
  readonly path: string
  readonly level: string
}

/** The names above the place, from below the office. */
export const withinOf = ({ path }: Pick<Placed, "path">): ReadonlyArray<string> =>
  path.split("/").slice(1, -1)

export const ownName = ({ tree }: Words, { path, level }: Placed): string => {
  const name = path.split("/").at(-1) ?? ""
  return level === "building" ? tree.building(name) : name
}

export const pathText = (words: Words, place: Placed): string =>
  [...withinOf(place), ownName(words, place)].join(" ")
