/**
 * What one community's part of a save does to its rows: what is written, what goes, and every fault in it.
 * Nothing is decided by the order of the entries; an indicator named twice is a fault.
 */
import type { AssessmentScheme } from "../../scheme/AssessmentScheme.ts"
import type { Indicator, IndicatorId } from "../../scheme/Indicator.ts"
import type { ScoreEntry } from "../ScoreEntry.ts"
import type { ScoreTally } from "../ScoreTally.ts"
import {
  editedEntry,
  editedTally,
  entryValue,
  noTally,
  originOf,
  tallyValue
} from "./editedRows.ts"
import type { EditMark } from "./HandEdit.ts"
import { bonusAfter, type Fault, valueAfter } from "./readValue.ts"
import type { CommunityChange, WantedEntry } from "./ScoreChange.ts"
import type { RefusedCell } from "./sheetErrors.ts"
import type { CommunityScores } from "./sheetRow.ts"

export interface ChangeTerms {
  readonly scheme: Pick<AssessmentScheme, "bonusMax" | "precision">
  readonly indicators: ReadonlyArray<Indicator>
  readonly key: Pick<ScoreEntry, "sheetId" | "unitId" | "path">
  readonly mark: EditMark
}

export interface CommunityOutcome {
  readonly faults: ReadonlyArray<RefusedCell>
  readonly entries: ReadonlyArray<ScoreEntry>
  readonly removed: ReadonlyArray<IndicatorId>
  readonly tally: ScoreTally | null
  readonly tallyRemoved: boolean
  /** For the audit trail: what is other than before, by indicator; the bonus and the veto by name. */
  readonly before: Readonly<Record<string, unknown>>
  readonly after: Readonly<Record<string, unknown>>
}

type Told = Pick<CommunityOutcome, "entries" | "removed" | "before" | "after" | "faults">

const nothingTold: Told = { entries: [], removed: [], before: {}, after: {}, faults: [] }

const refusedAt =
  ({ unit }: CommunityScores, at: Pick<Indicator, "code" | "name"> | null) =>
  ({ why, text, limit }: Fault): RefusedCell => ({
    unitId: unit.id,
    unitName: unit.name,
    indicator: at?.code ?? null,
    indicatorName: at?.name ?? null,
    why,
    text,
    limit
  })

const entryTold = (
  wanted: WantedEntry,
  scores: CommunityScores,
  { scheme, indicators, key, mark }: ChangeTerms
): Told => {
  const indicator = indicators.find(({ code }) => code === wanted.indicator)
  if (indicator === undefined) {
    const fault: Fault = { why: "unknownIndicator", text: wanted.indicator, limit: null }
    const at = { code: wanted.indicator, name: wanted.indicator }
    return { ...nothingTold, faults: [refusedAt(scores, at)(fault)] }
  }
  const stored = scores.entries.find(({ indicatorId }) => indicatorId === indicator.id) ?? null
  const was = stored === null ? null : entryValue(stored)
  const origin = originOf(stored, entryValue)
  const value = valueAfter(wanted, indicator, was, origin, scheme.precision)
  if ("why" in value) return { ...nothingTold, faults: [refusedAt(scores, indicator)(value)] }
  const next = editedEntry({ ...key, indicatorId: indicator.id }, stored, value, mark)
  if (next === undefined) return nothingTold
  return {
    ...nothingTold,
    entries: next === null ? [] : [next],
    removed: next === null ? [indicator.id] : [],
    before: { [indicator.code]: was },
    after: { [indicator.code]: next === null ? null : value }
  }
}

const twice = (scores: CommunityScores, entries: ReadonlyArray<WantedEntry>) =>
  entries
    .filter(({ indicator }, i) => entries.slice(0, i).some((one) => one.indicator === indicator))
    .map(({ indicator }) =>
      refusedAt(scores, { code: indicator, name: indicator })({
        why: "twice",
        text: indicator,
        limit: null
      })
    )

type TallyTold = Pick<CommunityOutcome, "tally" | "tallyRemoved" | "before" | "after" | "faults">

const noTallyTold: TallyTold = {
  tally: null,
  tallyRemoved: false,
  before: {},
  after: {},
  faults: []
}

const tallyTold = (
  change: CommunityChange,
  scores: CommunityScores,
  { scheme, key, mark }: ChangeTerms
): TallyTold => {
  const stored = scores.tally
  const was = stored === null ? noTally : tallyValue(stored)
  const bonus = bonusAfter(change.bonus, was.bonus, scheme.bonusMax, scheme.precision)
  if ("why" in bonus) return { ...noTallyTold, faults: [refusedAt(scores, null)(bonus)] }
  const { bonusReason } = change
  const value = {
    bonus: bonus.points,
    bonusReason: bonusReason === undefined ? was.bonusReason : bonusReason?.trim() || null,
    vetoed: change.vetoed ?? was.vetoed
  }
  const next = editedTally(key, stored, value, mark)
  if (next === undefined) return noTallyTold
  const [before, after] = [{ extras: was }, { extras: value }]
  return { tally: next, tallyRemoved: next === null, before, after, faults: [] }
}

export const communityChange = (
  change: CommunityChange,
  scores: CommunityScores,
  terms: ChangeTerms
): CommunityOutcome => {
  const wanted = change.entries ?? []
  const told = wanted.map((one) => entryTold(one, scores, terms))
  const extras = tallyTold(change, scores, terms)
  return {
    ...extras,
    faults: [...twice(scores, wanted), ...told.flatMap(({ faults }) => faults), ...extras.faults],
    entries: told.flatMap(({ entries }) => entries),
    removed: told.flatMap(({ removed }) => removed),
    before: Object.assign({}, ...told.map(({ before }) => before), extras.before),
    after: Object.assign({}, ...told.map(({ after }) => after), extras.after)
  }
}
