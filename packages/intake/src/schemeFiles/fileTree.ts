/**
 * A scheme file's text as a tree of values with their lines and columns. JSON is YAML, too. Numbers stay the
 * text that was written: no floating-point number ever carries a score. Nothing of it is resolved, so that
 * aliases cannot multiply. docs/rules/scheme-files.md
 */
import type { FileFaultCode } from "@aiwei/domain/scheme/document/DocumentFault"
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseDocument,
  type Range,
  Scalar
} from "yaml"

export const fileLimits = { characters: 262_144, depth: 16, values: 20_000 } as const

export interface Position {
  readonly line: number
  readonly column: number
}

interface At {
  readonly at: Position
}

/** `text` is what was written; `isQuoted` tells the text "null" from nothing. */
export interface ScalarNode extends At {
  readonly kind: "scalar"
  readonly text: string
  readonly isQuoted: boolean
}
export interface ListNode extends At {
  readonly kind: "list"
  readonly items: ReadonlyArray<FileNode>
}
export interface RecordNode extends At {
  readonly kind: "record"
  readonly entries: ReadonlyArray<{
    readonly key: string
    readonly at: Position
    readonly value: FileNode
  }>
}
export type FileNode = ScalarNode | ListNode | RecordNode | (At & { readonly kind: "nothing" })

export interface TreeFault extends At {
  readonly code: FileFaultCode
  readonly found: string | null
  readonly allowed: ReadonlyArray<string>
}

export interface FileTree {
  /** Null where the text has no shape that could be read. */
  readonly root: FileNode | null
  readonly faults: ReadonlyArray<TreeFault>
}

const start: Position = { line: 1, column: 1 }

const one = (
  code: FileFaultCode,
  at: Position,
  found: string | null = null,
  allowed: ReadonlyArray<string> = []
): TreeFault => ({ code, at, found, allowed })

const plainNothing = new Set(["", "~", "null", "Null", "NULL"])

class Walk {
  readonly faults: Array<TreeFault> = []
  #values = 0
  readonly #lines: LineCounter

  constructor(lines: LineCounter) {
    this.#lines = lines
  }

  position(range: Range | null | undefined): Position {
    const { line, col } = this.#lines.linePos(range?.[0] ?? 0)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }

  #scalar({ source = "", type, value }: Scalar, at: Position): FileNode {
    const isQuoted = type !== Scalar.PLAIN && type !== undefined
    const text = isQuoted ? String(value) : source
    return !isQuoted && plainNothing.has(text)
      ? { kind: "nothing", at }
      : { kind: "scalar", text, isQuoted, at }
  }

  node(node: ParsedNode | null, depth: number, near: Position): FileNode {
    const at = node === null ? near : this.position(node.range)
    const nothing: FileNode = { kind: "nothing", at }
    this.#values += 1
    if (this.#values > fileLimits.values) return nothing
    if (depth > fileLimits.depth) {
      this.faults.push(one("tooDeep", at, null, [String(fileLimits.depth)]))
      return nothing
    }
    if (node === null) return nothing
    if (isAlias(node) || node.anchor !== undefined) {
      this.faults.push(one("aliasUsed", at, isAlias(node) ? node.source : (node.anchor ?? null)))
      return nothing
    }
    if (node.tag !== undefined) {
      this.faults.push(one("tagUsed", at, node.tag))
      return nothing
    }
    if (isScalar(node)) return this.#scalar(node, at)
    if (isSeq(node)) {
      const items = node.items.map((item) => this.node(item, depth + 1, at))
      return { kind: "list", items, at }
    }
    return isMap(node) ? this.#record(node.items, depth, at) : nothing
  }

  #record(
    pairs: ReadonlyArray<{ readonly key: ParsedNode | null; readonly value: ParsedNode | null }>,
    depth: number,
    at: Position
  ): FileNode {
    const entries = pairs.map(({ key, value }) => {
      const name = this.node(key, depth + 1, at)
      if (name.kind !== "scalar") this.faults.push(one("notText", name.at))
      return {
        key: name.kind === "scalar" ? name.text : "",
        at: name.at,
        value: this.node(value, depth + 1, name.at)
      }
    })
    const seen = new Set<string>()
    for (const { key, at: where } of entries) {
      if (seen.has(key)) this.faults.push(one("keyTwice", where, key))
      seen.add(key)
    }
    return { kind: "record", entries, at }
  }

  get tooMany(): boolean {
    return this.#values > fileLimits.values
  }
}

const syntaxOf = (code: string): FileFaultCode => {
  if (code === "RESOURCE_EXHAUSTION") return "tooDeep"
  return code === "MULTIPLE_DOCS" ? "severalDocuments" : "syntax"
}

const syntaxFaults = (
  errors: ReturnType<typeof parseDocument>["errors"],
  position: (offset: number) => Position
): ReadonlyArray<TreeFault> => {
  const told = errors.map(({ code, pos }) => {
    const which = syntaxOf(code)
    const allowed = which === "tooDeep" ? [String(fileLimits.depth)] : []
    return one(which, position(pos[0]), which === "syntax" ? code : null, allowed)
  })
  // What follows a text that cannot be parsed further is noise.
  const deep = told.find(({ code }) => code === "tooDeep")
  return deep === undefined ? told.slice(0, 20) : [deep]
}

/** In JSON a tab is a blank, and none can stand in a text; YAML would refuse it as an indent. */
const withoutTabs = (text: string): string =>
  /^\s*[{[]/.test(text) ? text.replaceAll("\t", " ") : text

const failed = (fault: TreeFault): FileTree => ({ root: null, faults: [fault] })

export const fileTree = (given: string): FileTree => {
  if (given.length > fileLimits.characters) {
    const { characters } = fileLimits
    return failed(one("tooLarge", start, String(given.length), [String(characters)]))
  }
  const text = withoutTabs(given.replace(/^\uFEFF/, ""))
  const lines = new LineCounter()
  const parsed = parseDocument(text, { lineCounter: lines, uniqueKeys: false, logLevel: "error" })
  const walk = new Walk(lines)
  const position = (offset: number) => walk.position([offset, offset, offset])
  if (parsed.errors.length > 0) return { root: null, faults: syntaxFaults(parsed.errors, position) }
  if (parsed.contents === null) return failed(one("empty", start))
  const root = walk.node(parsed.contents, 1, start)
  if (walk.tooMany) return failed(one("tooManyValues", start, null, [String(fileLimits.values)]))
  return { root, faults: walk.faults }
}
