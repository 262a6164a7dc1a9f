/**
 * A source that loads children a page at a time and keeps what it has seen. `reset` forgets everything
 * (another day, another office); while a page is on its way it is not asked for again.
 */
import { createSignal } from "solid-js"

import type { Place } from "./Branch.ts"
import type { TreeNode, TreeSource } from "./TreeSource.ts"

export interface ChildPage<Node> {
  readonly rows: ReadonlyArray<Node>
  readonly total: number
}

export type LoadChildren<Node> = (
  parent: string | null,
  offset: number,
  limit: number
) => Promise<ChildPage<Node>>

interface Family<Node> {
  total: number | undefined
  readonly nodes: Map<number, Node>
  readonly pages: Map<number, "asked" | "here" | "failed">
  readonly onTheWay: Map<number, Promise<void>>
}

export interface LoadedTree<Node extends TreeNode> extends TreeSource<Node> {
  readonly node: (id: string) => Node | undefined
  /** Loads down a path of ids, top first; false when one is not there. */
  readonly locate: (path: ReadonlyArray<string>) => Promise<boolean>
  readonly reset: () => void
}

export const createTreeSource = <Node extends TreeNode>(
  load: LoadChildren<Node>,
  pageSize = 100
): LoadedTree<Node> => {
  const [news, tell] = createSignal(0)
  let families = new Map<string | null, Family<Node>>()
  let places = new Map<string, Place>()
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
  const node = (id: string): Node | undefined => {
    const place = places.get(id)
    return place === undefined ? undefined : families.get(place.parent)?.nodes.get(place.index)
  }
  const fill = (parent: string | null, page: number, { rows, total }: ChildPage<Node>) => {
    const into = family(parent)
    into.total = total
    rows.forEach((row, at) => {
      const index = page * pageSize + at
      into.nodes.set(index, row)
      places.set(row.id, { parent, index })
    })
  }
  const loadPage = async (parent: string | null, page: number) => {
    const { pages } = family(parent)
    const asked = families
    try {
      const answer = await load(parent, page * pageSize, pageSize)
      // An answer to what was forgotten meanwhile is no answer any more.
      if (asked !== families) return
      fill(parent, page, answer)
      pages.set(page, "here")
    } catch {
      pages.set(page, "failed")
    }
    if (asked === families) tell((count) => count + 1)
  }
  const ask = (parent: string | null, page: number): Promise<void> => {
    const { pages, onTheWay } = family(parent)
    if (pages.get(page) === "here") return Promise.resolve()
    const going = pages.get(page) === "asked" ? onTheWay.get(page) : undefined
    if (going !== undefined) return going
    pages.set(page, "asked")
    const asked = loadPage(parent, page)
    onTheWay.set(page, asked)
    return asked
  }
  const find = async (parent: string | null, id: string): Promise<boolean> => {
    for (let page = 0; ; page += 1) {
      if (places.get(id)?.parent === parent) return true
      const total = families.get(parent)?.total
      if (total !== undefined && page * pageSize >= total) return false
      // Pages hang on each other: only an answer says whether there is one more.
      // oxlint-disable-next-line no-await-in-loop
      await ask(parent, page)
      if (family(parent).pages.get(page) !== "here") return false
    }
  }
  return {
    count: (parent) => {
      news()
      return families.get(parent)?.total ?? (parent === null ? undefined : node(parent)?.children)
    },
    at: (parent, index) => {
      news()
      return families.get(parent)?.nodes.get(index)
    },
    placeOf: (id) => {
      news()
      return places.get(id)
    },
    need: (parent, from, to) => {
      const last = Math.floor((Math.max(from + 1, to) - 1) / pageSize)
      for (let page = Math.floor(from / pageSize); page <= last; page += 1)
        if (family(parent).pages.get(page) === undefined) void ask(parent, page)
    },
    failed: (parent, index) => {
      news()
      return families.get(parent)?.pages.get(Math.floor(index / pageSize)) === "failed"
    },
    retry: (parent, index) => void ask(parent, Math.floor(index / pageSize)),
    node,
    locate: async (path) => {
      let parent: string | null = null
      for (const id of path) {
        // oxlint-disable-next-line no-await-in-loop
        if (!(await find(parent, id))) return false
        parent = id
      }
      return true
    },
    reset: () => {
      families = new Map()
      places = new Map()
      tell((count) => count + 1)
    }
  }
}
