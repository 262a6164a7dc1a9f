/**
 * Scores foreign tables by a scheme and a mapping file. Nothing is written and no database is asked: what
 * comes back are rows, made one by one as they are asked for. docs/rules/foreign-tables.md
 */
import type { SchemeDocument } from "@aiwei/domain/scheme/document/SchemeDocument"
import { type ToBeChecked, toBeChecked } from "@aiwei/domain/scheme/document/toBeChecked"
import type { Streamed } from "@aiwei/workbook/stream/Streamed"

import { writtenExactly } from "../cells/exact.ts"
import { boundInputs, type GivenInput } from "./mapping/boundInputs.ts"
import { type Mapping, mappingOf } from "./mapping/mappingText.ts"
import { openTables } from "./openTables.ts"
import type { RowReader } from "./read/RowReader.ts"
import { schemeOf } from "./schemeOf.ts"
import type { CardTerms } from "./score/cardInputs.ts"
import { type Discrepancy, discrepanciesOf } from "./score/discrepanciesOf.ts"
import { type RankedCards, rankedCards } from "./score/rankedCards.ts"
import { type ScoredCard, scoredCard } from "./score/scoredCard.ts"
import { type ShownRow, shownRow } from "./score/shownRow.ts"
import { tellUnused } from "./told/tellUnused.ts"
import type { Told } from "./told/Told.ts"
import { ToldList } from "./told/ToldList.ts"

export interface NamedText {
  readonly file: string
  readonly text: string
}

export interface AssessAsked {
  readonly scheme: NamedText
  readonly map: NamedText
  readonly inputs: ReadonlyArray<GivenInput>
}

export interface InputRead extends Streamed {
  readonly name: string
  readonly file: string
}

export interface Assessed {
  readonly scheme: ToBeChecked & { readonly name: string; readonly total: string }
  readonly inputs: ReadonlyArray<InputRead>
  readonly rows: () => Iterable<ShownRow>
  readonly told: ReadonlyArray<Told>
  /** Where the office's own totals and ranks say otherwise. */
  readonly discrepancies: ReadonlyArray<Discrepancy>
  readonly totals: {
    /** Rows of the table that were read, and those that the mapping leaves out. */
    readonly read: number
    readonly left: number
    readonly units: number
    readonly statuses: RankedCards["counts"]
    readonly errors: number
    readonly warnings: number
    /** Of each kind of finding how many there were: only the first hundred are told one by one. */
    readonly found: Readonly<Record<string, number>>
  }
}

/** Nothing could be scored: what has to be put right first, all of it at once. */
export interface NotAssessed {
  readonly faults: ReadonlyArray<Told>
}

const isFaults = (
  given: Mapping | SchemeDocument | ReadonlyArray<Told>
): given is ReadonlyArray<Told> => Array.isArray(given)

/** Which sheet was read is known once it was. */
const withSheet = (told: Told, inputs: ReadonlyArray<InputRead>): Told => ({
  ...told,
  sheet: told.sheet ?? inputs.find(({ file }) => file === told.file)?.sheet ?? null
})

/** A few are kept with their leaves; more are worked out again, which takes time instead of memory. */
const keptWhole = 200

function* rowsOf(
  reader: RowReader,
  terms: CardTerms,
  { order }: RankedCards,
  kept: ReadonlyMap<number, ScoredCard>
): Generator<ShownRow> {
  for (const { card, rank, month } of order) {
    yield shownRow(reader, kept.get(card) ?? scoredCard(reader, terms, card, month), rank)
  }
}

export const assessTables = async (asked: AssessAsked): Promise<Assessed | NotAssessed> => {
  const scheme = schemeOf(asked.scheme)
  const mapping = mappingOf(asked.map.text, asked.map.file)
  if (isFaults(scheme) || isFaults(mapping)) {
    return { faults: [scheme, mapping].flatMap((given) => (isFaults(given) ? given : [])) }
  }
  const bound = boundInputs(mapping, asked.inputs)
  if ("faults" in bound) return bound
  const told = new ToldList()
  const opened = await openTables(mapping, scheme, bound, told)
  if ("faults" in opened) return opened
  const { reader, inputs } = opened
  const terms: CardTerms = {
    scheme,
    ofRecords: new Set(
      scheme.indicators.filter((one) => one.seenBy === "records").map(({ code }) => code)
    ),
    looksAtAll: mapping.says.rounds?.looks === "all"
  }
  const kept = new Map<number, ScoredCard>()
  const ranked = rankedCards(reader, terms, mapping.says.month, (scored) => {
    if (kept.size < keptWhole) kept.set(scored.card, scored)
    tellUnused(reader, scheme, scored, inputs.at(0), told)
  })
  return {
    scheme: {
      name: scheme.name,
      total: writtenExactly(scheme.total),
      ...toBeChecked(scheme)
    },
    inputs,
    rows: () => rowsOf(reader, terms, ranked, kept),
    discrepancies: discrepanciesOf(reader, ranked.order, inputs.at(0)),
    told: told.kept.map((one) => withSheet(one, inputs)),
    totals: {
      read: reader.read,
      left: reader.left,
      units: reader.book.size,
      statuses: ranked.counts,
      errors: told.errors,
      warnings: told.warnings,
      found: Object.fromEntries(told.counts)
    }
  }
}
