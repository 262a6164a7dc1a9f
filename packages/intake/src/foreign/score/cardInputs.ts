/** What the book holds of one unit and period, in the words in which a scheme scores. */
import type { AssessInputs } from "@aiwei/domain/assessment/scoring/assess"
import type {
  Deducting,
  Deduction,
  Earned,
  Earning,
  Round
} from "@aiwei/domain/assessment/scoring/Finding"
import type { SchemeDocument } from "@aiwei/domain/scheme/document/SchemeDocument"
import { RuleCode } from "@aiwei/domain/scheme/rules/DeductionRule"
import { Measure } from "@aiwei/domain/scheme/rules/Measure"
import { Day } from "@aiwei/domain/shared/Day"
import { Points } from "@aiwei/domain/shared/Points"

import type { Entry } from "../book/EvidenceBook.ts"
import type { RowReader } from "../read/RowReader.ts"
import type { Target } from "../read/Target.ts"

type Of<W extends Target["what"]> = Extract<Target, { readonly what: W }>

const value = (a: number) => ({ kind: "value" as const, value: Measure.make(a) })
const share = ({ a, b }: Entry) => ({ kind: "share" as const, yes: a, of: b })

const deducting = ({ found }: Of<"deduction">, entry: Entry): Deducting => {
  switch (found) {
    case "missing":
      return { kind: "missing" }
    case "times":
      return { kind: "times", times: entry.a }
    case "measured":
      return { kind: "measured", measured: value(entry.a) }
    case "share":
      return { kind: "measured", measured: share(entry) }
    case "stated":
      return { kind: "stated", points: Points.make(entry.a) }
  }
}

const earning = ({ found, scorer, items }: Of<"earned">, entry: Entry): Earning => {
  switch (found) {
    case "score":
      return { kind: "score", points: Points.make(entry.a), scorer }
    case "measured":
      return { kind: "measured", measured: value(entry.a) }
    case "share":
      return { kind: "measured", measured: share(entry) }
    case "done":
      return { kind: "done", done: entry.a, planned: entry.b }
    case "checked":
      return { kind: "checked", items }
  }
}

/** Rows without a day are of one and the same. */
const noDay = Day.make("1970-01-01")

interface Made {
  readonly deductions: Array<Deduction>
  readonly earned: Array<Earned>
  readonly notApplicable: Set<string>
  readonly bonuses: Array<{ readonly id: string; readonly points: Points }>
  readonly penalties: Array<{ readonly id: string; readonly points: Points }>
  readonly vetoes: Array<{ readonly id: string; readonly rule: string }>
  /** Codes of the indicators each round spoke of. */
  readonly seen: Map<number, Set<string>>
}

export interface CardTerms {
  readonly scheme: SchemeDocument
  /** Codes of the lines whose records are of no round. */
  readonly ofRecords: ReadonlySet<string>
  readonly looksAtAll: boolean
}

const put = (made: Made, target: Target, entry: Entry, id: string, round: string | null): void => {
  switch (target.what) {
    case "deduction": {
      const { indicator, rule } = target
      const found = deducting(target, entry)
      made.deductions.push({ id, indicator, round, rule: RuleCode.make(rule), found })
      return
    }
    case "earned":
      made.earned.push({ id, indicator: target.indicator, round, found: earning(target, entry) })
      return
    case "notApplicable":
      made.notApplicable.add(target.indicator)
      return
    case "bonus":
      made.bonuses.push({ id, points: Points.make(entry.a) })
      return
    case "penalty":
      made.penalties.push({ id, points: Points.make(entry.a) })
      return
    case "veto":
      made.vetoes.push({ id, rule: target.rule })
  }
}

export interface CardInputs {
  readonly inputs: AssessInputs
  /** Whether anything at all was said of it. */
  readonly isSaid: boolean
}

export const cardInputs = (
  { book, rounds, targets }: RowReader,
  { ofRecords, looksAtAll }: CardTerms,
  card: number,
  month: number
): CardInputs => {
  const made: Made = {
    deductions: [],
    earned: [],
    notApplicable: new Set(),
    bonuses: [],
    penalties: [],
    vetoes: [],
    seen: new Map()
  }
  const ids = book.entriesOf(card)
  let isSaid = false
  for (const id of ids) {
    const entry = book.entry(id)
    const target = targets.all[entry.target]
    if (target === undefined) continue
    const indicator = "indicator" in target ? target.indicator : null
    const isRecord = indicator !== null && ofRecords.has(indicator)
    const key = isRecord ? null : (rounds.all[entry.round]?.key ?? null)
    if (!isRecord && (indicator !== null || target.what === "visited")) {
      const seen = made.seen.get(entry.round) ?? new Set()
      made.seen.set(entry.round, seen)
      if (indicator !== null) seen.add(indicator)
    }
    put(made, target, entry, String(id), key)
    isSaid ||= target.what !== "statedTotal" && target.what !== "statedRank"
  }
  const { deductions, earned, notApplicable, bonuses, penalties, vetoes, seen } = made
  const kind = book.field(card, "kind")
  return {
    isSaid,
    inputs: {
      month,
      placeKind: book.words.text(kind),
      rounds: [...seen].flatMap(([number, indicators]): ReadonlyArray<Round> => {
        const round = rounds.all[number]
        if (round === undefined) return []
        const { key: id, kind: of, day } = round
        return [
          { id, kind: of, day: day ?? noDay, indicators: looksAtAll ? null : [...indicators] }
        ]
      }),
      deductions,
      earned,
      notApplicable: [...notApplicable],
      outside: { bonuses, penalties, vetoes },
      lastPeriod: new Map()
    }
  }
}
