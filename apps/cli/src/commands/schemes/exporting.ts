/** `aiwei scheme export` and `templates NAME`: a document as the file that can be edited and imported again. */
import { rename, writeFile } from "node:fs/promises"

import { asInput } from "../../asInput.ts"
import type { Cli } from "../../Cli.ts"
import { Ending, wrongUsage } from "../../exitCode.ts"
import { templatesText } from "../../text/scheme/schemesText.ts"
import { schemeWords } from "../../words/scheme/schemeWords.ts"

export interface ExportOptions {
  readonly office?: string
  readonly format?: "yaml" | "json"
  readonly out?: string
}

const given = async (cli: Cli, text: string, out: string | undefined) => {
  if (out === undefined) return cli.out.data(text.trimEnd())
  try {
    await writeFile(`${out}.part`, text)
    await rename(`${out}.part`, out)
  } catch (thrown) {
    const code = thrown instanceof Error && "code" in thrown ? String(thrown.code) : String(thrown)
    throw new Ending(wrongUsage, cli.words.cannotWrite(out, code))
  }
  cli.out.note(cli.words.wrote(out, Buffer.byteLength(text)))
}

export const exporting = async (
  cli: Cli,
  scheme: string | undefined,
  { office, format, out }: ExportOptions
) => {
  const { file, document } = await cli.withClient(({ api }) =>
    api.schemes.show.query(asInput({ office, scheme }))
  )
  const isJson = format === "json" || (format === undefined && cli.settings.json === true)
  await given(cli, isJson ? `${JSON.stringify(document, null, 2)}\n` : file, out)
}

export const templates = async (
  cli: Cli,
  template: string | undefined,
  { out }: { readonly out?: string }
) => {
  if (template === undefined) {
    const rows = await cli.withClient(({ api }) => api.schemes.templates.query({}))
    return cli.print(rows, () => templatesText(cli.words, schemeWords(cli), rows))
  }
  const shown = await cli.withClient(({ api }) => api.schemes.template.query({ template }))
  const isJson = cli.settings.json === true && out === undefined
  await given(cli, isJson ? JSON.stringify(shown, null, 2) : shown.file, out)
}
