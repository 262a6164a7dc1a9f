/**
 * Scores tables of any office by a scheme file and a mapping file. It opens no database and writes nothing:
 * what it needs besides the rules are the files it is named. docs/rules/foreign-tables.md
 */
import { readFile } from "node:fs/promises"

import {
  type Assessed,
  assessTables,
  type NamedText,
  type NotAssessed
} from "@aiwei/intake/foreign/assessTables"
import type { ShownRow } from "@aiwei/intake/foreign/score/shownRow"
import { tell } from "@aiwei/intake/foreign/told/tell"
import type { Told } from "@aiwei/intake/foreign/told/Told"

export type { Assessed, NotAssessed, ShownRow, Told }

export interface AssessedFiles {
  readonly scheme: string
  readonly map: string
  /** Paths, each perhaps with the name of its table in front: `units=单位.csv`. */
  readonly inputs: ReadonlyArray<string>
}

const largest = 4_000_000

const textOf = async (file: string): Promise<NamedText | Told> => {
  try {
    const bytes = await readFile(file)
    if (bytes.length > largest) return tell("fileRefused", { file }, file, "too_large")
    return { file, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const code = "code" in error ? String(error.code) : "UTF-8?"
    return tell("fileUnreadable", { file }, file, code)
  }
}

export const assessFiles = async (asked: AssessedFiles): Promise<Assessed | NotAssessed> => {
  const [scheme, map] = await Promise.all([textOf(asked.scheme), textOf(asked.map)])
  if ("text" in scheme && "text" in map) {
    return assessTables({ scheme, map, inputs: asked.inputs.map((given) => ({ given })) })
  }
  return { faults: [scheme, map].flatMap((read) => ("text" in read ? [] : [read])) }
}
