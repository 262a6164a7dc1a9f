/**
 * What a community still lacks against the scheme's fewest rounds of a month, line by line. A round counts for
 * the lines it looked at, what a sheet or hand recorded is one more; blind doubles and withdrawn rounds count for
 * none. Pure.
 */
import type { DocumentShown } from "@aiwei/domain/scheme/document/DocumentShown"

interface Looked {
  readonly unitId: string
  readonly indicators: ReadonlyArray<string> | null
  readonly doubleOf: string | null
  readonly withdrawn: object | null
}

type Terms = Pick<
  DocumentShown["indicators"][number],
  "code" | "seenBy" | "fewestRounds" | "months"
>

interface Month {
  readonly period: string
  /** Codes of the lines that have a score of a sheet or a hand. */
  readonly recorded: ReadonlySet<string>
}

export interface Lacking {
  /** Whether the scheme asks for rounds in this month at all. */
  readonly asked: boolean
  /** So many rounds of all lines would make up for it. */
  readonly rounds: number
  readonly lines: ReadonlyArray<string>
}

export const countsAsRound = ({ doubleOf, withdrawn }: Looked): boolean =>
  doubleOf === null && withdrawn === null

export const samplingLacks = (
  unitId: string,
  rounds: ReadonlyArray<Looked>,
  lines: ReadonlyArray<Terms>,
  { period, recorded }: Month
): Lacking => {
  const own = rounds.filter((round) => round.unitId === unitId && countsAsRound(round))
  const month = Number(period.slice(5))
  const wanted = lines.filter(
    ({ seenBy, months }) => seenBy === "rounds" && (months === null || months.includes(month))
  )
  const short = wanted.flatMap(({ code, fewestRounds }) => {
    const seen = own.filter(({ indicators }) => indicators === null || indicators.includes(code))
    const missing = fewestRounds - seen.length - (recorded.has(code) ? 1 : 0)
    return missing > 0 ? [{ code, missing }] : []
  })
  return {
    asked: wanted.length > 0,
    rounds: Math.max(0, ...short.map(({ missing }) => missing)),
    lines: short.map(({ code }) => code)
  }
}
