/**
 * A month ranked by another scheme than its own, to see who would stand where: worked out from the same
 * evidence and recorded scores, line by line of the same code, and written nowhere.
 */
import { Effect, Option } from "effect"

import { categorySums } from "../assessment/categorySums.ts"
import { keptLineOf } from "../assessment/lines/keptLineOf.ts"
import { besideOf } from "../assessment/lines/outsideLines.ts"
import type { MonthRead } from "../assessment/monthReader.ts"
import { assessedLines } from "../assessment/scoring/assess.ts"
import { type Contestant, standings } from "../assessment/standings.ts"
import { SchemeNotFound } from "../errors.ts"
import type { OfficeView } from "../org/Offices.ts"
import { documentRead } from "../scheme/document/documentRead.ts"
import type { SchemeDocument } from "../scheme/document/SchemeDocument.ts"
import type { Indicator } from "../scheme/Indicator.ts"
import { isSchemeCalled } from "../scheme/schemeCalled.ts"
import { SchemeRepo } from "../scheme/SchemeRepo.ts"
import { monthEvidence } from "../uncertainty/month/monthEvidence.ts"
import type { MonthUnit } from "../uncertainty/month/MonthUnit.ts"
import { lineFactsOf } from "./order/lineFactsOf.ts"
import { rulesBy } from "./RankRules.ts"
import { unitKey } from "./unitKey.ts"

interface Other {
  readonly document: SchemeDocument
  readonly indicators: ReadonlyArray<Indicator>
}

const linesOf = ({ document, indicators }: Other, { inputs }: MonthUnit) => {
  const lines = new Map(assessedLines(document, inputs, null).map((line) => [line.code, line]))
  return indicators.map((indicator) => {
    const line = lines.get(indicator.code) ?? null
    const worked = line && keptLineOf(document.vetoes, indicator.worth, line)
    return { ...indicator, line, worked, recorded: { points: null, notApplicable: false, worked } }
  })
}

const contestantOf =
  (other: Other, read: MonthRead, units: ReadonlyMap<string, MonthUnit>) =>
  (unit: Parameters<typeof unitKey>[0] & { readonly id: Contestant["unitId"] }): Contestant => {
    const evidence = units.get(unit.id)
    const lines = evidence === undefined ? [] : linesOf(other, evidence)
    const beside = besideOf(read.tallies.get(unit.id) ?? null, read.outside.get(unit.id))
    const held = lines.flatMap(({ worked }) => worked?.holds ?? [])
    return {
      unitId: unit.id,
      ...beside,
      vetoes: [...new Set([...beside.vetoes, ...held])].toSorted(),
      sums: categorySums(
        unit.id,
        lines.map((line) => [line, line.recorded])
      ),
      group: read.groups.of.get(unit.id) ?? null,
      key: unitKey(unit),
      lines: lineFactsOf(lines)
    }
  }

export const rankedByScheme = Effect.gen(function* () {
  const schemes = yield* SchemeRepo
  const documentFor = yield* documentRead
  const evidenceOf = yield* monthEvidence

  return Effect.fn("rankedByScheme")(function* (
    office: OfficeView,
    read: MonthRead,
    called: string
  ) {
    const all = yield* schemes.findAll(office.id)
    const scheme = all.find((one) => isSchemeCalled(one, called))
    if (scheme === undefined) return yield* new SchemeNotFound({ scheme: called })
    if (scheme.id === read.scheme.id) return read
    const stored = Option.getOrNull(yield* schemes.storedDocument(scheme.id))
    const document = yield* documentFor(scheme)
    const indicators = yield* schemes.indicatorsOf(scheme.id)
    const { units } = yield* evidenceOf(office, read.sheet.period)
    const found = new Map<string, MonthUnit>(units.map((unit) => [unit.id, unit]))
    const contestants = [...read.units.values()].map(
      contestantOf({ document, indicators }, read, found)
    )
    const rules = rulesBy(stored?.ranking ?? null, read.groups.names)
    const terms = { ...scheme, document: stored }
    const other: MonthRead = {
      ...read,
      scheme: terms,
      document: stored,
      indicators,
      sums: new Map(contestants.map(({ unitId, sums }) => [unitId, sums])),
      rules,
      standings: standings(terms, contestants, read.earlier, rules)
    }
    return other
  })
})
