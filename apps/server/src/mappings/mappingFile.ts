/** Files of column maps for the command line, which knows no YAML itself. docs/rules/mappings.md */
import { readFile } from "node:fs/promises"

import type { MappingsFile } from "@aiwei/intake/mappings/ImportMappings"
import { type MappingsText, readMappings, writeMappings } from "@aiwei/intake/mappings/mappingsText"

export const mapsIn = async (file: string): Promise<MappingsText> =>
  readMappings(await readFile(file, "utf8"))

/** As the file's name asks for: JSON, or YAML. */
export const mapsText = (file: string, maps: MappingsFile): string =>
  writeMappings(maps, /\.json$/iu.test(file) ? "json" : "yaml")
