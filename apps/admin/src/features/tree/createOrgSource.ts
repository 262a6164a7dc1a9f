/**
 * The tree of a day as the page loads it: names by range first, their counts after them. Another day or a
 * change loads a new tree beside the one that is shown and takes its place when what is open has come.
 */
import type { PlaceCounts } from "@aiwei/domain/org/counts/PlaceCounts"
import type { UnitLevel } from "@aiwei/domain/org/levels/OrgLevel"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import type { Day } from "@aiwei/domain/shared/Day"
import { useTreeReads } from "@aiwei/queries/orgQueries"
import { createTreeSource } from "@aiwei/ui/tree/createTreeSource"
import { createSignal } from "solid-js"

export interface OrgNode {
  readonly id: OrgUnitId
  readonly name: string
  readonly level: UnitLevel
  readonly code: string | null
  readonly children: number
  /** Undefined while it is being counted. */
  readonly counts: () => PlaceCounts | undefined
}

type Reads = ReturnType<typeof useTreeReads>

const treeOf = (reads: Reads, day: Day) => {
  const [news, tell] = createSignal(0)
  const [uncounted, fail] = createSignal<unknown>(null)
  const counts = new Map<string, PlaceCounts>()
  const count = async (ids: ReadonlyArray<OrgUnitId>) => {
    if (ids.length === 0) return
    try {
      for (const row of await reads.counts(ids, day)) counts.set(row.id, row)
    } catch (thrown) {
      fail(() => thrown)
    }
    tell((n) => n + 1)
  }
  const source = createTreeSource<OrgNode>(async (parent, offset, limit) => {
    // The tree asks by the ids of its own nodes.
    const answer = await reads.children(parent as OrgUnitId | null, day, offset, limit)
    void count(answer.rows.map(({ id }) => id))
    const rows = answer.rows.map(({ id, name, level, code, childCount }): OrgNode => ({
      id,
      name,
      level,
      code,
      children: childCount,
      counts: () => (news(), counts.get(id))
    }))
    return { rows, total: answer.total }
  })
  return {
    ...source,
    /** Why some counts did not come, or null: an empty column would say that there is nothing. */
    uncounted
  }
}

type OrgTree = ReturnType<typeof treeOf>

/** From the root down to the node, as far as this tree has seen it. */
const pathIn = (tree: OrgTree, id: string): ReadonlyArray<string> => {
  const path = [id]
  for (let above = tree.placeOf(id)?.parent; above != null; above = tree.placeOf(above)?.parent) {
    path.unshift(above)
  }
  return path
}

/** Branches that are open again on another day: each is a question to the server before anything is seen. */
const mostCarried = 60

export const createOrgSource = (firstDay: Day) => {
  const reads = useTreeReads()
  const [tree, setTree] = createSignal(treeOf(reads, firstDay))
  const [isRefreshing, refreshing] = createSignal(false)
  let wanted = 0
  const show = async (day: Day, expanded: ReadonlySet<string>) => {
    const mine = (wanted += 1)
    const [shown, next] = [tree(), treeOf(reads, day)]
    refreshing(true)
    const open = [...expanded].slice(0, mostCarried)
    next.need(null, 0, 1)
    await Promise.all(open.map((id) => next.locate(pathIn(shown, id))))
    if (mine !== wanted) return
    for (const id of open) next.need(id, 0, 1)
    refreshing(false)
    setTree(() => next)
  }
  return { tree, show, isRefreshing }
}
