/** What is known of a tree's children: nodes by place, places by id, and how each page stands. */
import type { Place } from "./Branch.ts"
import type { TreeNode } from "./TreeSource.ts"

export interface ChildPage<Node> {
  readonly rows: ReadonlyArray<Node>
  readonly total: number
}

type PageState = "asked" | "here" | "failed"

interface Family<Node> {
  total: number | undefined
  readonly nodes: Map<number, Node>
  readonly pages: Map<number, PageState>
  readonly onTheWay: Map<number, Promise<void>>
}

export const makeChildren = <Node extends TreeNode>(pageSize: number) => {
  const families = new Map<string | null, Family<Node>>()
  const places = new Map<string, Place>()
  const family = (parent: string | null): Family<Node> => {
    const known = families.get(parent)
    if (known !== undefined) return known
    const made: Family<Node> = {
      total: undefined,
      nodes: new Map(),
      pages: new Map(),
      onTheWay: new Map()
    }
    families.set(parent, made)
    return made
  }
  const at = (parent: string | null, index: number) => families.get(parent)?.nodes.get(index)
  return {
    at,
    total: (parent: string | null) => families.get(parent)?.total,
    placeOf: (id: string) => places.get(id),
    node: (id: string): Node | undefined => {
      const place = places.get(id)
      return place === undefined ? undefined : at(place.parent, place.index)
    },
    state: (parent: string | null, page: number) => families.get(parent)?.pages.get(page),
    fill: (parent: string | null, page: number, { rows, total }: ChildPage<Node>) => {
      const into = family(parent)
      into.total = total
      into.pages.set(page, "here")
      rows.forEach((row, index) => {
        into.nodes.set(page * pageSize + index, row)
        places.set(row.id, { parent, index: page * pageSize + index })
      })
    },
    fail: (parent: string | null, page: number) => void family(parent).pages.set(page, "failed"),
    /** Runs `load` unless that page is here or on its way. */
    once: (parent: string | null, page: number, load: () => Promise<void>): Promise<void> => {
      const { pages, onTheWay } = family(parent)
      const state = pages.get(page)
      if (state === "here") return Promise.resolve()
      const going = state === "asked" ? onTheWay.get(page) : undefined
      if (going !== undefined) return going
      pages.set(page, "asked")
      const asked = load()
      onTheWay.set(page, asked)
      return asked
    }
  }
}
