/** Whether paths lie in a reach. A reach of null is the whole tree, an empty one is nothing. */
import { isWithin, type TreePath } from "../../org/TreePath.ts"

export type Reach = ReadonlyArray<TreePath> | null

export const isInReach = (reach: Reach, path: TreePath): boolean =>
  reach === null || reach.some((top) => isWithin(path, top))

/** Also what stands above a branch: its name is read there, and nothing else of it. */
export const touchesReach = (reach: Reach, path: TreePath): boolean =>
  reach === null || reach.some((top) => isWithin(path, top) || isWithin(top, path))
