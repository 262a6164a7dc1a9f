/** What the commands about evidence load when they run. */
import type { Cli } from "../../Cli.ts"

export const loaded = async (cli: Cli) => {
  const [texts, doubles, { evidenceWords }, { asInput }] = await Promise.all([
    import("../../text/evidence/evidenceText.ts"),
    import("../../text/evidence/doublesText.ts"),
    import("../../words/evidence/evidenceWords.ts"),
    import("../../asInput.ts")
  ])
  const { inspectionsText, inspectionText, itemsText, ledgerText, toldText, tookBackText } = texts
  const said = { inspectionsText, inspectionText, itemsText, ledgerText, toldText, tookBackText }
  const { doubleText, doublesText, ownDoublesText } = doubles
  const ofDoubles = { doubleText, doublesText, ownDoublesText }
  return { ...said, ...ofDoubles, words: evidenceWords(cli), asInput }
}

export interface ListOptions {
  readonly office?: string
  readonly unit?: string
  readonly withdrawn?: boolean
  readonly cursor?: string
  readonly limit?: number
}

export interface WithdrawOptions {
  readonly office?: string
  readonly reason: string
}
