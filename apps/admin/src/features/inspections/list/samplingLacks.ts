/**
 * What a community still lacks against the scheme's fewest rounds of a month, line by line. A round counts for
 * the lines it looked at; blind doubles and withdrawn rounds count for none. Pure.
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

export interface Lacking {
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
  period: string
): Lacking => {
  const own = rounds.filter((round) => round.unitId === unitId && countsAsRound(round))
  const month = Number(period.slice(5))
  const short = lines.flatMap(({ code, seenBy, fewestRounds, months }) => {
    if (seenBy !== "rounds" || (months !== null && !months.includes(month))) return []
    const seen = own.filter(({ indicators }) => indicators === null || indicators.includes(code))
    return seen.length < fewestRounds ? [{ code, missing: fewestRounds - seen.length }] : []
  })
  return {
    rounds: Math.max(0, ...short.map(({ missing }) => missing)),
    lines: short.map(({ code }) => code)
  }
}
