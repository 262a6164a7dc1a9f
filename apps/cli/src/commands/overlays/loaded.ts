/** What every command about overlays needs when it runs, and how it finds the one thing that is meant. */
import type { Command } from "commander"

import type { Cli } from "../../Cli.ts"
import { Ending, refused } from "../../exitCode.ts"
import { day } from "../../Settings.ts"
import type { OverlayWords } from "../../words/overlays/overlayWords.ts"

export interface BranchOptions {
  readonly office?: string
  readonly under?: string
  readonly on?: string
}

export const loaded = async (cli: Cli) => {
  const [{ overlayWords }, { everyPage }, { asInput }] = await Promise.all([
    import("../../words/overlays/overlayWords.ts"),
    import("../../everyPage.ts"),
    import("../../asInput.ts")
  ])
  return { words: overlayWords(cli), everyPage, asInput }
}

/** A page of the most there may be: a script wants all of them. */
export const limit = 1000

export const ofBranch = (parent: Command, name: string, description: string) =>
  parent
    .command(name)
    .description(description)
    .option("--under <place>", "单位：代码、名称或路径 / code, name or way")
    .option("--office <code>", "街道代码 / office code")
    .option("--on <day>", "日期 / YYYY-MM-DD", day)

/** By id, by what it is called, or by the end of its way; two that fit are never guessed between. */
export const theOne = <Row extends { readonly id: string }>(
  words: OverlayWords,
  rows: ReadonlyArray<Row>,
  given: string,
  namesOf: (row: Row) => ReadonlyArray<string>
): Row => {
  const text = given.trim()
  const fits = (name: string) => name === text || name.endsWith(`/${text}`)
  const found = rows.filter((row) => row.id === text || namesOf(row).some(fits))
  const [only] = found
  if (only !== undefined && found.length === 1) return only
  throw new Ending(refused, words.notOne(text, found.length))
}

/** An option that may be given several times. */
export const several = (value: string, before: ReadonlyArray<string> = []) => [...before, value]
