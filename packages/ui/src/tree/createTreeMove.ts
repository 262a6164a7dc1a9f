/**
 * Moving a node under another: by dragging, or by cut (⌘X / Ctrl-X) and paste (⌘V / Ctrl-V). Nothing moves
 * here: the page is asked, and it asks for the day from which it holds.
 */
import { createSignal } from "solid-js"

import type { TreeMove, TreeNode } from "./TreeSource.ts"

const openAfter = 700

export interface MoveRules<Node extends TreeNode> {
  readonly onMove: ((move: TreeMove<Node>) => void) | undefined
  readonly canMove: ((node: Node) => boolean) | undefined
  readonly canTake: ((move: TreeMove<Node>) => boolean) | undefined
  readonly onHover: (node: Node) => void
}

export const createTreeMove = <Node extends TreeNode>(rules: () => MoveRules<Node>) => {
  const [held, hold] = createSignal<{ readonly node: Node; readonly by: "drag" | "cut" } | null>(
    null
  )
  const [over, setOver] = createSignal<string | null>(null)
  let waiting: ReturnType<typeof setTimeout> | undefined
  const movable = (node: Node) => rules().onMove !== undefined && (rules().canMove?.(node) ?? true)
  const takes = (to: Node): TreeMove<Node> | null => {
    const one = held()
    if (one === null || one.node.id === to.id) return null
    const move = { node: one.node, to }
    return (rules().canTake?.(move) ?? true) ? move : null
  }
  const leave = () => {
    clearTimeout(waiting)
    setOver(null)
  }
  const drop = (to: Node): boolean => {
    const move = takes(to)
    leave()
    if (move === null) return false
    hold(null)
    rules().onMove?.(move)
    return true
  }
  return {
    held: () => held()?.node ?? null,
    cut: () => (held()?.by === "cut" ? held()?.node.id : undefined),
    over,
    movable,
    pick: (node: Node, by: "drag" | "cut") => movable(node) && (hold({ node, by }), true),
    letGo: () => (leave(), hold(null)),
    /** True when it may be dropped here. A closed node opens when one waits above it. */
    hover: (to: Node): boolean => {
      if (over() !== to.id) {
        clearTimeout(waiting)
        setOver(to.id)
        waiting = setTimeout(() => rules().onHover(to), openAfter)
      }
      return takes(to) !== null
    },
    leave,
    drop
  }
}
