/** `aiwei scheme check FILE…`: everything that is wrong with each file, and nothing written. */
import type { Client } from "@aiwei/client/makeClient"
import type { Outputs } from "@aiwei/client/Outputs"
import { faultText } from "@aiwei/client/schemes/faultText"
import type { DocumentFault } from "@aiwei/domain/scheme/document/DocumentFault"

import type { Cli } from "../../Cli.ts"
import { dataHasErrors, fine } from "../../exitCode.ts"
import { type SchemeWords, schemeWords } from "../../words/scheme/schemeWords.ts"
import { readSchemeText, type SchemeTextRead } from "./readSchemeText.ts"

type Checked = Omit<Outputs["schemes"]["check"], "faults"> & {
  readonly faults: ReadonlyArray<DocumentFault>
}

export const checkedText = async (
  { api }: Client,
  { text, faults }: SchemeTextRead
): Promise<Checked> =>
  faults.length > 0 ? { document: null, file: null, faults } : api.schemes.check.query({ text })

export const faultLines = (
  words: SchemeWords,
  file: string,
  faults: Checked["faults"]
): ReadonlyArray<string> => [
  words.faults(file, faults.length),
  ...faults.map((fault) => `  ${faultText(fault, words.lang)}`)
]

export const checking = async (cli: Cli, files: ReadonlyArray<string>): Promise<number> => {
  const words = schemeWords(cli)
  const texts: Array<SchemeTextRead & { readonly file: string }> = []
  for (const file of files) texts.push({ file, ...(await readSchemeText(cli, file)) })
  const results = await cli.withClient(async (client) => {
    const checked: Array<Checked & { readonly path: string }> = []
    for (const one of texts) checked.push({ path: one.file, ...(await checkedText(client, one)) })
    return checked
  })
  const shown = results.map(({ path, document, faults }) => ({
    file: path,
    name: document?.name ?? null,
    faults: faults.map((fault) => ({ ...fault, message: faultText(fault, words.lang) }))
  }))
  cli.print(shown, () =>
    shown
      .flatMap(({ file, name, faults }) =>
        faults.length === 0 ? [words.fine(file, name ?? "")] : faultLines(words, file, faults)
      )
      .join("\n")
  )
  return results.some(({ faults }) => faults.length > 0) ? dataHasErrors : fine
}
