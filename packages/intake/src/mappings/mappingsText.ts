/**
 * A file of column maps as people write it, in YAML or JSON: one map, a list of them, or an exported file.
 * Only its shape is looked at here; whether it says anything sensible, whoever takes it says. docs/rules/mappings.md
 */
import { parse, stringify } from "yaml"

import type { MappingsFile } from "./ImportMappings.ts"

export interface MappingsText {
  /** Null where the text is no YAML. */
  readonly maps: ReadonlyArray<unknown> | null
  readonly fault: string
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const listOf = (value: unknown): ReadonlyArray<unknown> => {
  if (Array.isArray(value)) return value
  return isRecord(value) && Array.isArray(value["mappings"]) ? value["mappings"] : [value]
}

export const readMappings = (text: string): MappingsText => {
  try {
    // A file is small; aliases that multiply are no way to write one.
    return { maps: listOf(parse(text, { maxAliasCount: 0 })), fault: "" }
  } catch (thrown) {
    return { maps: null, fault: thrown instanceof Error ? thrown.message : String(thrown) }
  }
}

export const writeMappings = (file: MappingsFile, format: "yaml" | "json"): string =>
  format === "json" ? `${JSON.stringify(file, null, 2)}\n` : stringify(file, { lineWidth: 0 })
