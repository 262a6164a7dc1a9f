/** `aiwei scheme import`: a file or a template becomes the next version, or replaces one that nothing used. */
import type { Client } from "@aiwei/client/makeClient"

import { asInput } from "../../asInput.ts"
import type { Cli } from "../../Cli.ts"
import { dataHasErrors, Ending, fine, wrongUsage } from "../../exitCode.ts"
import { schemeWords } from "../../words/scheme/schemeWords.ts"
import { checkedText, faultLines } from "./checking.ts"
import { readSchemeText } from "./readSchemeText.ts"

export interface ImportOptions {
  readonly office?: string
  readonly template?: string
  readonly replace?: string
  readonly from?: string
}

const textOf = async (
  cli: Cli,
  { api }: Client,
  file: string | undefined,
  template: string | undefined
) => {
  if (file !== undefined && template === undefined) return readSchemeText(cli, file)
  if (file !== undefined || template === undefined) {
    throw new Ending(wrongUsage, schemeWords(cli).oneSource)
  }
  return { text: (await api.schemes.template.query({ template })).file, faults: [] }
}

export const importing = async (
  cli: Cli,
  file: string | undefined,
  { template, from, ...rest }: ImportOptions
): Promise<number> => {
  const words = schemeWords(cli)
  const { checked, saved } = await cli.withClient(async (client) => {
    const given = await textOf(cli, client, file, template)
    const read = await checkedText(client, given)
    if (read.faults.length > 0) return { checked: read, saved: null }
    const text = from === undefined ? given.text : JSON.stringify({ ...read.document, from })
    return {
      checked: read,
      saved: await client.api.schemes.save.mutate(asInput({ ...rest, text }))
    }
  })
  if (saved === null) {
    const { faults } = checked
    cli.print({ saved, faults }, () => faultLines(words, file ?? template ?? "", faults).join("\n"))
    cli.out.note(words.notSaved)
    return dataHasErrors
  }
  const { scheme, action } = saved
  cli.print(saved, () => words.saved[action](scheme.version, scheme.name, scheme.validFrom))
  return fine
}
