/** What a tree asks of its page: nodes by range, the columns beside the name, and the words. */
import type { JSX } from "solid-js"

import type { Place } from "./Branch.ts"

export interface TreeNode {
  readonly id: string
  readonly name: string
  /** Own children; 0 draws no arrow. */
  readonly children: number
}

/** Everything here is read inside Solid's tracking: a source tells of news through its signals. */
export interface TreeSource<Node extends TreeNode> {
  /** Children of a node (null: the top); undefined while nobody knows. */
  readonly count: (parent: string | null) => number | undefined
  readonly at: (parent: string | null, index: number) => Node | undefined
  readonly placeOf: (id: string) => Place | undefined
  /** Rows from..to (exclusive) of that parent are in view: load what is missing. */
  readonly need: (parent: string | null, from: number, to: number) => void
  /** True where loading went wrong; the row then offers to try again. */
  readonly failed: (parent: string | null, index: number) => boolean
  readonly retry: (parent: string | null, index: number) => void
}

export interface TreeColumn<Node extends TreeNode> {
  readonly key: string
  readonly label: string
  readonly value: (node: Node) => JSX.Element
  /** Width in px; 60 unless told. */
  readonly width?: number
}

export interface TreeWords {
  readonly label: string
  readonly name: string
  readonly gaps: string
  /** What a reader of the screen hears at a gap dot. */
  readonly gapCount: (count: number) => string
  readonly loading: string
  readonly failed: string
  readonly retry: string
  /** Said once with the tree: which keys it knows. */
  readonly keys: string
  readonly cut: (name: string) => string
}

export interface TreeMove<Node extends TreeNode> {
  readonly node: Node
  /** Under which it is to stand from a day that the page asks for. */
  readonly to: Node
}
