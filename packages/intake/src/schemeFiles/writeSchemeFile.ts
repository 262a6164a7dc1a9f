/** A document as the file people read: reading it again gives the same document. docs/rules/scheme-files.md */
import type { SchemeDocument } from "@aiwei/domain/scheme/document/SchemeDocument"
import { Document, isMap, isScalar, isSeq, type Node, visit } from "yaml"

import { documentForm } from "./forms/documentForm.ts"

const widest = 90

const widthOf = (node: unknown): number =>
  isScalar(node) ? [...String(node.value)].reduce((n, c) => n + (c > "\u2e80" ? 2 : 1), 0) : widest

const isShort = (node: Node): boolean => {
  if (isSeq(node)) {
    const isPlain = node.items.every((item) => isScalar(item))
    return isPlain && node.items.reduce<number>((n, item) => n + widthOf(item) + 2, 0) < widest
  }
  if (!isMap(node)) return false
  const width = node.items.reduce((n, { key, value }) => {
    const inner = isMap(value) && value.flow === true ? 30 : widthOf(value)
    return n + widthOf(key) + inner + 4
  }, 0)
  return width < widest
}

/** What fits in one line stands in one: a rule, an end, the months. */
const flowed = (document: Document): Document => {
  const nodes: Array<Node> = []
  visit(document, { Collection: (_key, node) => void nodes.push(node) })
  for (const node of nodes.toReversed()) {
    const isCollection = isMap(node) || isSeq(node)
    if (isCollection && node !== document.contents && isShort(node)) node.flow = true
  }
  return document
}

export const writeSchemeFile = (document: SchemeDocument, format: "yaml" | "json"): string => {
  const plain = documentForm.write(document, "file")
  if (format === "json") return `${JSON.stringify(plain, null, 2)}\n`
  const made = new Document(plain, { aliasDuplicateObjects: false })
  return flowed(made).toString({ lineWidth: 0, flowCollectionPadding: true })
}
