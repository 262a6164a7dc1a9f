/**
 * More than 600,000 invented places by arithmetic: 5 districts of 12 streets of 100 communities of 100
 * compounds, one street with 10,000 of 3 houses each, and a chain of 40 levels. Ids are paths.
 */
import type { Place } from "@aiwei/ui/tree/Branch"
import type { TreeNode, TreeSource } from "@aiwei/ui/tree/TreeSource"

export interface Somewhere extends TreeNode {
  readonly households: number
}

const widths = [12, 100, 100, 0]
const words = ["区", "街道", "社区", "小区"]
export const wideStreet = "5"
export const chain = "6"
const deep = 40

const childrenOf = (id: string | null): number => {
  if (id === null) return 7
  const steps = id.split(".")
  if (steps[0] === wideStreet) return [10_000, 3, 0][steps.length - 1] ?? 0
  if (steps[0] === chain) return steps.length < deep ? 1 : 0
  return widths[steps.length - 1] ?? 0
}

const placeOf = (id: string): Place => {
  const at = id.lastIndexOf(".")
  return at < 0
    ? { parent: null, index: Number(id) }
    : { parent: id.slice(0, at), index: Number(id.slice(at + 1)) }
}

const made = new Map<string, Somewhere>()

const place = (parent: string | null, index: number): Somewhere => {
  const id = parent === null ? String(index) : `${parent}.${index}`
  const known = made.get(id)
  if (known !== undefined) return known
  const level = id.split(".").length
  const node = {
    id,
    name: `第${index + 1}${words[level - 1] ?? "层"}`,
    children: childrenOf(id),
    households: (index * 37 + level * 11) % 3000
  }
  made.set(id, node)
  return node
}

export const places: TreeSource<Somewhere> = {
  count: childrenOf,
  at: place,
  placeOf,
  need: () => undefined,
  failed: () => false,
  retry: () => undefined
}

const range = (count: number) => Array.from({ length: count }, (_, at) => at)

/** Everything that has something below it: over 16,000 open branches, 646,000 rows. */
export const allOpen = (): ReadonlySet<string> =>
  new Set([
    ...range(5).flatMap((district) => [
      String(district),
      ...range(12).flatMap((street) => [
        `${district}.${street}`,
        ...range(100).map((community) => `${district}.${street}.${community}`)
      ])
    ]),
    wideStreet,
    ...range(10_000).map((at) => `${wideStreet}.${at}`),
    ...range(deep - 1).map((level) => [chain, ...range(level).map(() => 0)].join("."))
  ])

export const pathTo = (id: string): ReadonlyArray<string> =>
  id.split(".").map((_, at, steps) => steps.slice(0, at + 1).join("."))
