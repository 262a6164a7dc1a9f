/** `aiwei scheme diff A B`: each a file, a template as `template:NAME`, or a version. */
import { faultText } from "@aiwei/client/schemes/faultText"

import { asInput } from "../../asInput.ts"
import type { Cli } from "../../Cli.ts"
import { Ending, refused } from "../../exitCode.ts"
import { diffText } from "../../text/scheme/diffText.ts"
import { type SchemeWords, schemeWords } from "../../words/scheme/schemeWords.ts"
import { isFileThere, readSchemeText } from "./readSchemeText.ts"

const prefix = "template:"

/** A file wins over a version of the same name: whoever has one beside them means it. */
const named = async (cli: Cli, words: SchemeWords, what: string) => {
  if (what.startsWith(prefix)) return { template: what.slice(prefix.length) }
  if (!/[./\\]/.test(what) && !(await isFileThere(what))) return { scheme: what }
  const { text, faults } = await readSchemeText(cli, what)
  const [fault] = faults
  if (fault !== undefined) throw new Ending(refused, `${what}: ${faultText(fault, words.lang)}`)
  return { text }
}

export const comparing = async (
  cli: Cli,
  a: string,
  b: string,
  { office }: { readonly office?: string }
) => {
  const words = schemeWords(cli)
  const [before, after] = [await named(cli, words, a), await named(cli, words, b)]
  const diff = await cli.withClient(({ api }) =>
    api.schemes.diff.query(asInput({ office, before, after }))
  )
  cli.print(diff, () => diffText(words, diff))
}
