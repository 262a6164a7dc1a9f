/** `aiwei import mappings …`: what is remembered of the columns of foreign tables. */
import { rename, writeFile } from "node:fs/promises"

import { asInput } from "../asInput.ts"
import type { Cli } from "../Cli.ts"
import { Ending, wrongUsage } from "../exitCode.ts"
import { mappingsText } from "../text/imports/mappingsText.ts"
import { mappingWords } from "../words/imports/mappingWords.ts"
import { mapFile } from "./mapFile.ts"

export interface MappingOptions {
  readonly office?: string
  readonly everywhere?: boolean
}

export const listing = async (cli: Cli) => {
  const rows = await cli.withClient(({ api }) => api.imports.mappings.list.query())
  cli.print(rows, () => mappingsText(cli.words, mappingWords(cli), rows))
}

const written = async (cli: Cli, file: string, text: string) => {
  try {
    await writeFile(`${file}.part`, text)
    await rename(`${file}.part`, file)
  } catch (thrown) {
    const code = thrown instanceof Error && "code" in thrown ? String(thrown.code) : String(thrown)
    throw new Ending(wrongUsage, cli.words.cannotWrite(file, code))
  }
  cli.out.note(cli.words.wrote(file, Buffer.byteLength(text)))
}

export const exporting = async (cli: Cli, file: string, { office }: MappingOptions) => {
  const { mapsText } = await import("@aiwei/server/mappings/mappingFile")
  const mappings = await cli.withClient(({ api }) =>
    api.imports.mappings.export.query(asInput({ office }))
  )
  await written(cli, file, mapsText(file, mappings))
}

export const importing = async (cli: Cli, file: string, options: MappingOptions) => {
  const mappings = await mapFile(cli, file)
  const { office, everywhere } = options
  const done = await cli.withClient(({ api }) =>
    api.imports.mappings.import.mutate({ mappings, ...asInput({ office, everywhere }) })
  )
  cli.print(done, () => mappingWords(cli).imported(done.added, done.unchanged))
}

export const removing = async (cli: Cli, id: string) => {
  await cli.withClient(({ api }) => api.imports.mappings.remove.mutate({ id }))
  cli.print({ id }, () => mappingWords(cli).removed(id))
}
