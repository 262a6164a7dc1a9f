/**
 * A mapping file's text to what it says, or to all of its faults with their lines. JSON is YAML, so one
 * reader does for both; a key that stands twice is a fault here and never the last one's word.
 */
import { Result, Schema, SchemaIssue } from "effect"
import { type Document, isNode, LineCounter, parseDocument } from "yaml"

import { tell } from "../told/tell.ts"
import type { Told } from "../told/Told.ts"
import { MappingFile } from "./MappingFile.ts"

type Path = ReadonlyArray<PropertyKey>

/** A mapping with the way back to its text. */
export interface Mapping {
  readonly file: string
  readonly says: MappingFile
  /** The line of what stands at this path, or of what it would stand in. */
  readonly lineOf: (...path: ReadonlyArray<string | number>) => number
}

const lineIn =
  (document: Document, lines: LineCounter) =>
  (...path: Path): number => {
    for (let length = path.length; length >= 0; length--) {
      const node = document.getIn(path.slice(0, length), true)
      const at = isNode(node) ? node.range?.[0] : undefined
      if (at !== undefined) return lines.linePos(at).line
    }
    return 1
  }

/** The decoder's few words in Chinese; what it expected stands as it is, for those are words of the file. */
const saidOf = (message: string): string =>
  message === "Missing key"
    ? "缺少 missing"
    : message === "Expected no excess property"
      ? "没有这一项 no such entry"
      : message.replace(/^Expected (.*?)(?:, got.*)?$/s, "应为 should be $1")

const format = SchemaIssue.makeFormatterStandardSchemaV1()
const decode = Schema.decodeUnknownResult(MappingFile, {
  errors: "all",
  onExcessProperty: "error"
})

const written = (path: Path): string =>
  path.reduce<string>(
    (so, key) =>
      typeof key === "number" ? `${so}[${key + 1}]` : `${so}${so && "."}${String(key)}`,
    ""
  )

export const mappingOf = (text: string, file: string): Mapping | ReadonlyArray<Told> => {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  if (document.errors.length > 0) {
    return document.errors.map(({ message, pos, code }) => {
      const line = lines.linePos(pos[0]).line
      const what = code === "DUPLICATE_KEY" ? text.slice(...pos).split("\n")[0] : message
      return code === "DUPLICATE_KEY"
        ? tell("inputTwice", { file, line }, (what ?? "").replace(/:.*$/, "").trim())
        : tell("notYaml", { file, line }, message)
    })
  }
  const lineOf = lineIn(document, lines)
  const said = decode(document.toJS())
  if (Result.isSuccess(said)) return { file, says: said.success, lineOf }
  const { issues } = format(said.failure.issue)
  return issues.map(({ message, path = [] }) => {
    const keys = path.map((key) => (typeof key === "object" ? key.key : key))
    return tell(
      "notTheShape",
      { file, line: lineOf(...(keys as ReadonlyArray<string>)) },
      written(keys) || "-",
      saidOf(message)
    )
  })
}
