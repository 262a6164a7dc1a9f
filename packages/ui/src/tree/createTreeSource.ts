/**
 * A source that loads children a page at a time and keeps what it has seen. `reset` forgets everything
 * (another day, another office); while a page is on its way it is not asked for again.
 */
import { createSignal } from "solid-js"

import { type ChildPage, makeChildren } from "./makeChildren.ts"
import type { TreeNode, TreeSource } from "./TreeSource.ts"

export type LoadChildren<Node> = (
  parent: string | null,
  offset: number,
  limit: number
) => Promise<ChildPage<Node>>

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
  let known = makeChildren<Node>(pageSize)
  const pageOf = (index: number) => Math.floor(index / pageSize)
  const loadPage = async (parent: string | null, page: number) => {
    const into = known
    try {
      into.fill(parent, page, await load(parent, page * pageSize, pageSize))
    } catch {
      // Told in the place of the rows, with a way to try again: a tree has no room for each reason.
      into.fail(parent, page)
    }
    // An answer to what was forgotten meanwhile is no news any more.
    if (into === known) tell((count) => count + 1)
  }
  const ask = (parent: string | null, page: number): Promise<void> =>
    known.once(parent, page, () => loadPage(parent, page))
  const find = async (parent: string | null, id: string): Promise<boolean> => {
    for (let page = 0; ; page += 1) {
      const place = known.placeOf(id)
      if (place !== undefined && place.parent === parent) return true
      if (page * pageSize >= (known.total(parent) ?? 1)) return false
      // Pages hang on each other: only an answer says whether there is one more.
      // oxlint-disable-next-line no-await-in-loop
      await ask(parent, page)
      if (known.state(parent, page) !== "here") return false
    }
  }
  return {
    count: (parent) => {
      news()
      return known.total(parent) ?? (parent === null ? undefined : known.node(parent)?.children)
    },
    at: (parent, index) => (news(), known.at(parent, index)),
    placeOf: (id) => (news(), known.placeOf(id)),
    need: (parent, from, to) => {
      for (let page = pageOf(from); page <= pageOf(Math.max(from + 1, to) - 1); page += 1)
        if (known.state(parent, page) === undefined) void ask(parent, page)
    },
    failed: (parent, index) => (news(), known.state(parent, pageOf(index)) === "failed"),
    retry: (parent, index) => void ask(parent, pageOf(index)),
    node: (id) => known.node(id),
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
      known = makeChildren<Node>(pageSize)
      tell((count) => count + 1)
    }
  }
}
