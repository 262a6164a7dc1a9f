/** The keys of a tree: WAI-ARIA's walk, Enter, *, typing a name, and cut and paste. */
import { rowAt } from "../rowAt.ts"
import type { TreeRowShare } from "../TreeRowShare.ts"
import type { TreeNode } from "../TreeSource.ts"
import { type Standing, treeStep } from "./treeStep.ts"
import { createTypeAhead } from "./typeAhead.ts"

/** All on the level of a row that are loaded and have something below them. */
const openSiblings = <Node extends TreeNode>(
  { layout, props, open }: TreeRowShare<Node>,
  row: number
) => {
  const place = rowAt(layout(), row)
  if (place === undefined) return
  const ids: Array<string> = []
  for (let index = 0; index < place.siblings; index += 1) {
    const one = props.source.at(place.parent, index)
    if (one !== undefined && one.children > 0) ids.push(one.id)
  }
  open(ids)
}

export const createTreeKeys = <Node extends TreeNode>(
  share: TreeRowShare<Node>,
  pageRows: () => number
) => {
  const { props, layout, cursor, move } = share
  const nodeAt = (row: number): Node | undefined => {
    const place = rowAt(layout(), row)
    return place === undefined ? undefined : props.source.at(place.parent, place.index)
  }
  const typed = createTypeAhead((row) => nodeAt(row)?.name)
  const standing = (row: number, node: Node | undefined): Standing => ({
    layout: layout(),
    row,
    pageRows: pageRows(),
    placeOf: props.source.placeOf,
    state:
      node === undefined || node.children === 0
        ? "leaf"
        : props.expanded.has(node.id)
          ? "open"
          : "closed"
  })
  const moving = (key: string, node: Node | undefined): boolean => {
    if (node === undefined || props.onMove === undefined) return false
    if (key === "x") return move.pick(node, "cut")
    return key === "v" && move.drop(node)
  }
  const plain = (key: string, row: number, node: Node | undefined): boolean => {
    if (key === "Escape" && move.held() !== null) return (move.letGo(), true)
    if (key === "*") return (openSiblings(share, row), true)
    if ((key === "Enter" || key === " ") && node !== undefined) return (props.onSelect(node), true)
    const step = treeStep(key, standing(row, node))
    if (step === null) {
      const found = typed(key, row, layout().root.size)
      if (found !== undefined) cursor.goTo(found)
      return key.length === 1
    }
    if (step === "open" && node !== undefined) share.open([node.id])
    else if (step === "close" && node !== undefined) share.close(node.id)
    else if (typeof step === "object") cursor.goTo(step.row)
    return true
  }
  return (event: KeyboardEvent) => {
    if (event.altKey || event.isComposing) return
    if (event.target instanceof HTMLElement && event.target.closest("button, input") !== null)
      return
    const row = cursor.row()
    const node = nodeAt(row)
    const done =
      event.ctrlKey || event.metaKey
        ? moving(event.key.toLowerCase(), node)
        : plain(event.key, row, node)
    if (done) event.preventDefault()
  }
}
