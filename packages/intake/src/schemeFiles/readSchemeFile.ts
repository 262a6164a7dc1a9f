/** A scheme file's text as a document, or everything that is wrong with how it is written, in one run. */
import type { DocumentFault } from "@aiwei/domain/scheme/document/DocumentFault"
import type { SchemeDocument } from "@aiwei/domain/scheme/document/SchemeDocument"

import { type FileNode, fileTree, type Position, type TreeFault } from "./fileTree.ts"
import { documentForm } from "./forms/documentForm.ts"
import { faulty, type FoundFault } from "./forms/Form.ts"

export interface SchemeFileRead {
  /** Null where the file cannot be read as one. */
  readonly document: SchemeDocument | null
  readonly faults: ReadonlyArray<DocumentFault>
  /** Where a path stands in the text; the nearest place above it for one that was left out. */
  readonly positionOf: (path: string) => Position | null
}

const walk = (node: FileNode, path: string, into: Map<string, Position>): void => {
  into.set(path, node.at)
  if (node.kind === "list") node.items.forEach((item, i) => walk(item, `${path}[${i}]`, into))
  if (node.kind !== "record") return
  for (const { key, value } of node.entries) walk(value, path === "" ? key : `${path}.${key}`, into)
}

const above = (path: string): string => path.replace(/(?:^|\.)[^.[\]]+$|\[\d+\]$/, "")

const positionsIn = (root: FileNode | null) => {
  const positions = new Map<string, Position>()
  if (root !== null) walk(root, "", positions)
  return (path: string): Position | null => {
    for (let at = path; ; at = above(at)) {
      const found = positions.get(at)
      if (found !== undefined) return found
      if (at === "") return null
    }
  }
}

const shown = ({ at, ...fault }: (TreeFault & { readonly path?: string }) | FoundFault) => ({
  path: "",
  ...fault,
  ...at,
  at: null
})

const inOrder = (a: DocumentFault, b: DocumentFault): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)

export const readSchemeFile = (text: string): SchemeFileRead => {
  const { root, faults: first } = fileTree(text)
  const positionOf = positionsIn(root)
  const told: Array<FoundFault> = []
  const read = root === null ? faulty : documentForm.read({ node: root, path: "", faults: told })
  const isTold = ({ at }: FoundFault) =>
    first.some((one) => one.at.line === at.line && one.at.column === at.column)
  const rest = told.filter((fault) => !isTold(fault))
  const faults = [...first, ...rest].map((fault): DocumentFault => shown(fault)).toSorted(inOrder)
  return { document: read === faulty || faults.length > 0 ? null : read, faults, positionOf }
}
