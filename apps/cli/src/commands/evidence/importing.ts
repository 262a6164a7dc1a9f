/** `aiwei evidence import`: a file of rounds, findings and single facts, all or nothing, and never twice. */
import type { Outputs } from "@aiwei/client/Outputs"
import { faultsEn } from "@aiwei/client/refusals/en/evidenceEn"
import { faultsZh } from "@aiwei/client/refusals/zh/evidenceZh"
import type { Month } from "@aiwei/domain/shared/Month"

import type { Cli } from "../../Cli.ts"
import { dataHasErrors, Ending, fine, wrongUsage } from "../../exitCode.ts"
import { type FindingsWords, findingsWords } from "../../words/evidence/findingsWords.ts"
import { pathFault } from "../../words/pathFault.ts"
import { attachedThrough } from "../plan/attached.ts"

export interface ImportOptions {
  readonly office?: string
  readonly period?: string
  readonly skipBad?: boolean
  readonly dryRun?: boolean
}

/** What the server takes at once. */
const most = 2000

const rowsIn = async (cli: Cli, words: FindingsWords, file: string) => {
  const { findingsIn } = await import("@aiwei/server/findingsIn")
  const read = await findingsIn(file).catch((thrown: unknown) => {
    throw new Ending(wrongUsage, cli.words.cannotRead(pathFault(cli.words, thrown)))
  })
  if ("refused" in read) throw new Ending(dataHasErrors, words.unreadable(file, read.refused))
  if (!read.recognised) throw new Ending(dataHasErrors, words.notRecognised(file))
  if (read.unknown.length > 0) {
    const told = read.unknown.map(({ heading, at }) => words.unknown(heading, at))
    throw new Ending(dataHasErrors, [...told, words.unknownEnd].join("\n"))
  }
  const { rows } = read
  if (rows.length === 0) throw new Ending(dataHasErrors, words.empty(file))
  if (rows.length > most) throw new Ending(dataHasErrors, words.tooMany(rows.length, most))
  return rows
}

type Imported = Outputs["evidence"]["import"]

const toldOf = (words: FindingsWords, made: Imported, options: ImportOptions): string => {
  const { inspections, evidence, same, leftOut, faults } = made
  const isRefused = faults.length > 0 && options.skipBad !== true
  if (isRefused) return words.refused(faults.length)
  const isDry = options.dryRun === true
  return [
    words.told(inspections, evidence, same),
    ...(leftOut > 0 ? [words.leftOut(leftOut)] : []),
    ...(isDry ? [words.dry] : []),
    ...(!isDry && !made.written ? [words.nothing] : [])
  ].join("\n")
}

export const importing = async (
  cli: Cli,
  file: string,
  options: ImportOptions
): Promise<number> => {
  const words = findingsWords(cli)
  const { asInput } = await import("../../asInput.ts")
  const rows = await rowsIn(cli, words, file)
  const { period, ...rest } = options
  const made = await cli.withClient(async (client) => {
    // A dry run leaves nothing behind, so it sends no file.
    const kept =
      options.dryRun === true ? undefined : await attachedThrough("table", cli, client, file)
    return client.api.evidence.import.mutate({
      ...asInput({ ...rest, file: kept }),
      period: (period ?? null) as Month | null,
      rows
    })
  })
  const said = cli.settings.lang === "en" ? faultsEn : faultsZh
  for (const { row, sheet, cell, why, ...fault } of made.faults) {
    const place = [sheet, words.row(row), cell].filter((one) => one !== null).join(" ")
    cli.out.note(words.fault(place, said[why](fault)))
  }
  cli.print(made, () => toldOf(words, made, options))
  return made.faults.length > 0 ? dataHasErrors : fine
}
