/**
 * What became otherwise of one unit beside its lines: bonus and penalty, each veto that was given or lifted,
 * peer group, code and name (they set equals in a row), and what else the scheme parts equals by.
 */
import type { SnapshotCommunity } from "../../../publication/Snapshot.ts"
import { noPoints, total, written } from "../../../shared/Points.ts"
import type { UnitChange } from "../BoardViews.ts"
import { type Frozen, type Side, takenIn } from "./leafChanges.ts"

const change = (
  what: UnitChange["what"],
  now: string | null,
  before: string | null,
  more: Partial<UnitChange> = {}
): ReadonlyArray<UnitChange> => {
  const nothing = { indicator: null, nowReason: null, beforeReason: null }
  const one = { what, ...nothing, ...more, now, before }
  return now === before && one.nowReason === one.beforeReason ? [] : [one]
}

/** Sheet and ledger together. */
const bonusText = ({ bonus, ledger }: SnapshotCommunity): string =>
  written(total([bonus, ledger?.bonus ?? noPoints]))

const penaltyText = ({ ledger }: SnapshotCommunity): string => written(ledger?.penalty ?? noPoints)

/**
 * Codes of the vetoes that were given or that lines made hold. One under no code is the scheme's first that
 * is given by hand, as the total reads it; null where the scheme has none.
 */
const vetoesOf = ([{ scheme }, { vetoed, ledger }]: Side): ReadonlySet<string | null> => {
  const plain = scheme.document?.vetoes.find(({ when }) => when === null)?.code ?? null
  return new Set([...(vetoed ? [plain] : []), ...(ledger?.vetoes ?? [])])
}

const vetoText = ({ scheme }: Frozen, code: string | null): string | null =>
  scheme.document?.vetoes.find((rule) => rule.code === code)?.text ?? code

const vetoChanges = (now: Side, before: Side): ReadonlyArray<UnitChange> => {
  const [is, was] = [vetoesOf(now), vetoesOf(before)]
  return [...new Set([...is, ...was])].flatMap((code) => {
    const indicator = vetoText(is.has(code) ? now[0] : before[0], code)
    const held = (on: ReadonlySet<string | null>) => (on.has(code) ? "veto" : null)
    return change("veto", held(is), held(was), { indicator })
  })
}

/** What one rule took of all lines together. */
const takenBy = ({ leaves }: SnapshotCommunity, rule: string): string =>
  written(total(leaves.map((leaf) => takenIn(leaf).get(rule) ?? noPoints)))

/** On the scale of its own month. */
const previousOf = ([{ inputs }, { id }]: Side): string | null => {
  const found = inputs.last?.points.find(({ unitId }) => unitId === id)
  return found === undefined ? null : written(found.points)
}

const breakersOf = ({ scheme }: Frozen) => scheme.document?.ranking.tieBreakers ?? []

const tieChanges = (now: Side, before: Side): ReadonlyArray<UnitChange> => {
  const breakers = [...breakersOf(now[0]), ...breakersOf(before[0])]
  const rules = new Set(breakers.flatMap((one) => (one.by === "rule" ? [one.code] : [])))
  const byPrevious = breakers.some(({ by }) => by === "previous")
  return [
    ...[...rules].flatMap((rule) =>
      change("taken", takenBy(now[1], rule), takenBy(before[1], rule), { indicator: rule })
    ),
    ...(byPrevious ? change("previous", previousOf(now), previousOf(before)) : [])
  ]
}

const runOf = ([{ inputs }, { id }]: Side): string =>
  String(inputs.bottomRuns.find(({ unitId }) => unitId === id)?.run ?? 0)

export const besideChanges = (now: Side, before: Side): ReadonlyArray<UnitChange> => {
  const [[, here], [, there]] = [now, before]
  const reasons = { nowReason: here.bonusReason, beforeReason: there.bonusReason }
  return [
    ...change("bonus", bonusText(here), bonusText(there), reasons),
    ...change("penalty", penaltyText(here), penaltyText(there)),
    ...vetoChanges(now, before),
    ...change("group", here.group ?? null, there.group ?? null),
    ...change("name", here.name, there.name),
    ...change("code", here.code, there.code),
    ...tieChanges(now, before),
    ...change("run", runOf(now), runOf(before))
  ]
}
