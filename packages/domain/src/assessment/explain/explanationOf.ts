/**
 * A total taken apart into its leaves, each with the cell it was read from (law 1). The leaves, the
 * re-basing and the bonus add up to the total, exactly. The page is docs/rules/scoring.md.
 */
import type { AssessmentScheme } from "../../scheme/AssessmentScheme.ts"
import type { Indicator } from "../../scheme/Indicator.ts"
import { Points, total, written } from "../../shared/Points.ts"
import type { CategoryView, ExplanationView, LeafView } from "../ExplanationView.ts"
import { type Leaf, leafOf } from "../leafOf.ts"
import { keptLineOf } from "../lines/keptLineOf.ts"
import { categoriesOf } from "../rankingRow.ts"
import type { Scorecard } from "../scorecardOf.ts"
import type { ScoreEntry } from "../ScoreEntry.ts"
import type { ScoreTally } from "../ScoreTally.ts"
import type { Line as KernelLine } from "../scoring/lineOf.ts"
import type { SourceOf } from "../SourceCell.ts"
import { beyondLeaves } from "./beyondLeaves.ts"
import { equationOf } from "./equationOf.ts"
import { bonusEdit, entryEdit, sourceOrEdit, vetoEdit } from "./handEdited.ts"
import { openedLeaf } from "./openedLeaf.ts"
import type { OpenedUnit } from "./openedReader.ts"

type ExplainedIndicator = Pick<Indicator, "code" | "category" | "name" | "worth"> & {
  readonly id: string
}
type ExplainedEntry = Pick<
  ScoreEntry,
  "points" | "notApplicable" | "reason" | "cell" | "raw" | "fileId" | "sheetName" | "edit"
> & {
  readonly indicatorId: string
  readonly line?: KernelLine | undefined
  /** Its evidence is not what it was when it was frozen. */
  readonly differs?: boolean | undefined
}

/** As recorded now, or as a version froze it. */
export interface Explained {
  readonly scheme: Pick<AssessmentScheme, "total" | "bonusMax" | "veto" | "notApplicable">
  readonly indicators: ReadonlyArray<ExplainedIndicator>
  readonly entries: ReadonlyArray<ExplainedEntry>
  readonly tally: Pick<
    ScoreTally,
    "bonus" | "bonusReason" | "bonusCell" | "vetoed" | "vetoCell" | "fileId" | "sheetName" | "edit"
  > | null
  readonly card: Scorecard
  readonly sourceOf: SourceOf
  /** Null or left out where there is no evidence. */
  readonly opened?: OpenedUnit | null | undefined
}

interface Line {
  readonly indicator: ExplainedIndicator
  readonly entry: ExplainedEntry | null
  readonly leaf: Leaf
}

const linesOf = ({ scheme, indicators, entries }: Explained): ReadonlyArray<Line> => {
  const found = new Map(entries.map((entry) => [entry.indicatorId, entry]))
  return indicators.map((indicator) => {
    const entry = found.get(indicator.id) ?? null
    const line = entry?.line
    const worked = line === undefined ? null : keptLineOf([], indicator.worth, line)
    const recorded = entry === null ? null : { ...entry, worked }
    return { indicator, entry, leaf: leafOf(indicator.worth, recorded, scheme.notApplicable) }
  })
}

const lostOn = ({ leaf }: Line): Points => Points.make(leaf.worth - leaf.counted)

const leafView = (line: Line, { sourceOf, opened }: Explained): LeafView => {
  const { indicator, entry, leaf } = line
  // A line with too few rounds may count what it counted before, or all of it: that is told, too.
  const done = leaf.standing !== "notDone" || leaf.counted !== 0
  const recorded = sourceOrEdit(
    entry === null ? null : sourceOf(entry, entry.cell, entry.raw),
    entryEdit(entry)
  )
  const kernel = entry?.line
  return {
    indicatorCode: indicator.code,
    indicator: indicator.name,
    worth: written(indicator.worth),
    points: done ? written(leaf.counted) : null,
    deduction: done ? written(lostOn(line)) : null,
    notApplicable: leaf.standing === "notApplicable",
    reason: entry?.reason ?? null,
    ...recorded,
    ...(kernel === undefined || opened == null
      ? {}
      : { worked: openedLeaf(opened, kernel, recorded, entry?.differs) })
  }
}

const categoryView = (
  category: string,
  lines: ReadonlyArray<Line>,
  explained: Explained
): CategoryView => {
  const within = lines.filter((line) => line.indicator.category === category)
  return {
    category,
    worth: written(total(within.map((line) => line.indicator.worth))),
    points: written(total(within.map((line) => line.leaf.counted))),
    deduction: written(total(within.map(lostOn))),
    leaves: within.map((line) => leafView(line, explained))
  }
}

const bonusView = ({ scheme, tally, card, sourceOf }: Explained): ExplanationView["bonus"] => ({
  points: written(card.bonus),
  max: scheme.bonusMax === null ? null : written(scheme.bonusMax),
  reason: tally?.bonusReason ?? null,
  ...sourceOrEdit(tally === null ? null : sourceOf(tally, tally.bonusCell, null), bonusEdit(tally))
})

const vetoView = ({ scheme, tally, sourceOf }: Explained): ExplanationView["veto"] =>
  tally?.vetoed === true
    ? {
        text: scheme.veto,
        ...sourceOrEdit(sourceOf(tally, tally.vetoCell, null), vetoEdit(tally))
      }
    : null

const vetoLifted = ({ tally, sourceOf }: Explained): ExplanationView["vetoLifted"] => {
  if (tally === null || tally.vetoed) return null
  return sourceOrEdit(sourceOf(tally, tally.vetoCell, null), vetoEdit(tally)).edit
}

type Made = Omit<
  ExplanationView,
  "period" | "version" | "unit" | "rank" | "of" | "discrepancies" | "published" | "replies"
>

export const explanationOf = (explained: Explained): Made => {
  const { scheme, indicators, card, opened, entries } = explained
  const lines = linesOf(explained)
  const kernel = entries.flatMap(({ line }) => line ?? [])
  const beyond = beyondLeaves(card, opened?.document ?? null, kernel, opened?.ledger ?? [])
  const lost = lines.map(lostOn).filter((points) => points > 0)
  return {
    schemeTotal: written(scheme.total),
    total: written(card.total),
    deductions: written(total(lost)),
    deductionCount: lost.length,
    bonus: bonusView(explained),
    rebase: written(card.rebase),
    veto: vetoView(explained),
    vetoLifted: vetoLifted(explained),
    categories: categoriesOf(indicators).map(({ name }) => categoryView(name, lines, explained)),
    ...(beyond === null ? {} : { beyond }),
    equation: equationOf(
      lines.map((line) => line.leaf),
      card
    )
  }
}
