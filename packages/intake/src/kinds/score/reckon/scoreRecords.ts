/**
 * From marks to the records of a report: totals are worked out, ranks given, and what the office wrote
 * is compared with both. The office's own figures are reported, never taken over.
 */
import { rounded } from "@aiwei/domain/shared/Points"
import { ratio } from "@aiwei/domain/shared/Ratio"

import { compact } from "../../../cells/cellText.ts"
import { parseThousandths, thousandthsOf, writtenExactly } from "../../../cells/exact.ts"
import { readExtra } from "../../../cells/readExtra.ts"
import { readRank } from "../../../cells/readRank.ts"
import { readVeto } from "../../../cells/readVeto.ts"
import type { ScoreRecord } from "../../../report.ts"
import { type Findings, warning } from "../../../table/Findings.ts"
import type { ScoreSheet, SheetEntry } from "../sheet/ScoreSheet.ts"
import { extrasOf, type Extras, sayExtras } from "./extras.ts"
import type { MatchedIndicator } from "./matchIndicators.ts"
import { type Scored, scoreItem } from "./scoreItems.ts"
import { standings } from "./standings.ts"
import type { Terms } from "./terms.ts"

/** Half of the last digit an office writes. */
const tolerance = 5

interface Summed {
  readonly entry: SheetEntry
  readonly scored: ReadonlyArray<Scored>
  readonly bonus: number
  readonly vetoed: boolean
  readonly total: number
  readonly complete: boolean
  readonly deducted: number
}

const statedTotal = (text: string): number | null => {
  const words = compact(text).replace(/分$/u, "")
  const exact = parseThousandths(words)
  return (
    exact ?? (words !== "" && Number.isFinite(Number(words)) ? thousandthsOf(Number(words)) : null)
  )
}

/** Without the indicators left out, the rest counts for the whole. */
const sumOf = (scored: ReadonlyArray<Scored>, full: ReadonlyArray<number>): number => {
  const points = scored.reduce((sum, { points }) => sum + (points ?? 0), 0)
  if (!scored.some(({ leftOut }) => leftOut)) return points
  const all = full.reduce((sum, f) => sum + f, 0)
  const counted = scored.reduce((sum, { leftOut }, i) => sum + (leftOut ? 0 : (full[i] ?? 0)), 0)
  return counted === 0 ? 0 : rounded(ratio(points * all, counted), 10)
}

const summed = (
  sheet: ScoreSheet,
  items: ReadonlyArray<MatchedIndicator>,
  terms: Terms,
  entry: SheetEntry,
  extras: Extras
): Summed => {
  const full = sheet.indicators.map(
    ({ points }, i) => points ?? parseThousandths(items[i]?.points ?? "") ?? 0
  )
  const rules = {
    cells: sheet.cells,
    notApplicable: terms.notApplicable,
    dashMeans: terms.dashMeans
  }
  const scored = items.map((item, i) =>
    scoreItem(item.itemCode, entry.marks[i], full[i] ?? 0, rules, sheet.said)
  )
  const { bonus, counted } = extras(entry, terms.bonusMax)
  return {
    entry,
    scored,
    bonus,
    vetoed: readVeto(entry.veto.text),
    total: sumOf(scored, full) + counted,
    complete: scored.every(({ points, leftOut }) => points !== null || leftOut),
    deducted: scored.reduce(
      (sum, { points }, i) => sum + (points === null ? 0 : (full[i] ?? 0) - points),
      0
    )
  }
}

/** 合计 under deductions is often the sum of the deductions: then no total was stated at all. */
const statesDeductions = (all: ReadonlyArray<Summed>): boolean => {
  const stated = all.flatMap((one) => {
    const total = statedTotal(one.entry.total.text)
    return total === null ? [] : [{ total, one }]
  })
  const wrong = stated.filter(({ total, one }) => Math.abs(total - one.total) > tolerance)
  const deducted = stated.filter(
    ({ total, one }) => Math.abs(Math.abs(total) - one.deducted) <= tolerance
  )
  return (
    stated.length > 0 && wrong.length > stated.length / 2 && deducted.length > stated.length / 2
  )
}

/** A lone 扣分 column is taken off only where the stated totals say so. */
const takesOff = (all: ReadonlyArray<Summed>): boolean => {
  const fits = all.map(({ entry, total }) => {
    const stated = statedTotal(entry.total.text)
    const off = Math.abs(readExtra(entry.deducted) ?? 0)
    if (stated === null || off === 0) return 0
    if (Math.abs(stated - total) <= tolerance) return -1
    return Math.abs(stated - (total - off)) <= tolerance ? 1 : 0
  })
  return fits.reduce<number>((sum, fit) => sum + fit, 0) > 0
}

const recordOf = (
  one: Summed,
  rank: number | null,
  including: number,
  without: boolean
): ScoreRecord => {
  const { entry } = one
  const total = without ? null : statedTotal(entry.total.text)
  return {
    ...(entry.row === undefined ? {} : { row: entry.row }),
    ...(entry.col === undefined ? {} : { col: entry.col }),
    communityCode: entry.community?.code ?? null,
    communityName: entry.community?.name ?? entry.name,
    items: one.scored.map(({ item }) => item),
    bonus: {
      points: writtenExactly(one.bonus),
      cell: entry.bonus.cell,
      reason: entry.bonus.reason
    },
    veto: { flag: one.vetoed, cell: entry.veto.cell },
    total: writtenExactly(one.total),
    rank,
    rankIncludingVetoed: including,
    stated: {
      total: total === null ? null : writtenExactly(total),
      totalCell: entry.total.cell,
      rank: readRank(entry.rank.text),
      rankCell: entry.rank.cell
    }
  }
}

const compare = (record: ScoreRecord, complete: boolean, said: Findings): void => {
  const { communityName: name, communityCode, stated, total } = record
  if (record.veto.flag) {
    const zh = `${name}一票否决，不参加排名，其后名次依次递补。`
    const en = `${name} is vetoed and takes no place in the ranking.`
    said.add(warning("veto", zh, en, { communityCode }), record.veto.cell ?? undefined)
  }
  if (!complete) return
  const [was, is] = [parseThousandths(stated.total ?? ""), parseThousandths(total)]
  if (was !== null && is !== null && Math.abs(was - is) >= tolerance) {
    const zh = `${name}合计应为${total}，表中为${stated.total}，按${total}计，请核对原表。`
    const en = `The total of ${name} is ${total}, the sheet says ${stated.total}; ${total} is used.`
    const more = { stated: stated.total, expected: total, communityCode }
    said.add(warning("total_mismatch", zh, en, more), stated.totalCell ?? undefined)
  }
  sayRank(record, said)
}

/** What the office wrote against the place that its total has. */
export const sayRank = (record: ScoreRecord, said: Pick<Findings, "add">): void => {
  const { communityName: name, communityCode, stated, rank } = record
  if (typeof stated.rank !== "number" || stated.rank === rank) return
  const should = rank === null ? "不参加排名" : `名次应为${rank}`
  const zh = `${name}${should}，表中为${stated.rank}，按实际总分排名，请核对原表。`
  const en = `The rank of ${name} is ${rank ?? "none"}, the sheet says ${stated.rank}.`
  const more = { stated: stated.rank, expected: rank, communityCode }
  said.add(warning("rank_mismatch", zh, en, more), stated.rankCell ?? undefined)
}

export const scoreRecords = (
  sheet: ScoreSheet,
  items: ReadonlyArray<MatchedIndicator>,
  terms: Terms
): ReadonlyArray<ScoreRecord> => {
  const alone = sheet.entries.map((entry) => summed(sheet, items, terms, entry, extrasOf(false)))
  const all = takesOff(alone)
    ? sheet.entries.map((entry) => summed(sheet, items, terms, entry, extrasOf(true)))
    : alone
  for (const { entry } of all) sayExtras(entry, sheet.said)
  const ranks = standings(all.map((one) => (one.vetoed || !one.complete ? null : one.total)))
  const including = standings(all.map((one) => one.total))
  const without = statesDeductions(all)
  return all.map((one, i) => {
    const record = recordOf(one, ranks[i] ?? null, including[i] ?? 0, without)
    compare(record, one.complete, sheet.said)
    return record
  })
}
