/**
 * The history of one cell, out of all saves of the month and all imports of the community. Only what made
 * the cell another one is told: a save of the cell beside it, and a file that says the same, are not.
 */
import { sameFields } from "../../shared/sameFields.ts"
import type { CellChange } from "./CellHistory.ts"
import type { CellImport, CellSave } from "./CellHistoryReads.ts"
import { importedIndicators, importedState, savedState, stateOrEmpty } from "./cellStates.ts"

export interface CellAt {
  readonly unitId: string
  /** The indicator's code; `bonus` or `veto`. */
  readonly column: string
  /** Null for bonus and veto. */
  readonly indicatorId: string | null
  /** Ids of all indicators of the month's scheme. */
  readonly scheme: ReadonlyArray<string>
}

const isOther = ({ before, after }: CellChange): boolean => !sameFields(before, after)

const savedChange = (
  { at, actor, before, after }: CellSave,
  { unitId, column }: CellAt
): ReadonlyArray<CellChange> => {
  const [was, is] = [savedState(before, unitId, column), savedState(after, unitId, column)]
  if (was === null || is === null) return []
  const told = { at, by: actor, how: "hand", why: is.why, source: null } as const
  return [{ ...told, before: was.state, after: is.state }]
}

const importedChange = (
  { at, actor, before, after, batch, file }: CellImport,
  { column, indicatorId }: CellAt
): ReadonlyArray<CellChange> => {
  const is = importedState(after, column, indicatorId)
  if (is === null) return []
  const was = stateOrEmpty(importedState(before, column, indicatorId), column)
  const { cell, raw } = is
  const source = cell === null ? null : { batch, file, sheet: is.sheet ?? "", cell, raw }
  const told = { at, by: actor, how: "import", why: null, source } as const
  return [{ ...told, before: was, after: is.state }]
}

/**
 * An import may have put the month on another scheme, whose indicators have the same codes. Saves name
 * codes alone, so those from before that import are of other indicators.
 */
const ofScheme = (
  saves: ReadonlyArray<CellSave>,
  imports: ReadonlyArray<CellImport>,
  { indicatorId, scheme }: CellAt
): ReadonlyArray<CellSave> => {
  const known = new Set(scheme)
  const isForeign = (one: CellImport) => {
    const ids = importedIndicators(one.after)
    return ids.length > 0 && !ids.some((id) => known.has(id))
  }
  const foreign = indicatorId === null ? -1 : imports.findIndex(isForeign)
  if (foreign === -1) return saves
  const since = imports[Math.max(0, foreign - 1)]?.at ?? ""
  return saves.filter(({ at }) => at >= since)
}

const byNewest = (a: CellChange, b: CellChange): number => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)

/** Both lists come with the newest first, and so does the answer; of one moment in the order they are given in. */
export const changesOfCell = (
  saves: ReadonlyArray<CellSave>,
  imports: ReadonlyArray<CellImport>,
  cell: CellAt
): ReadonlyArray<CellChange> =>
  [
    ...ofScheme(saves, imports, cell).flatMap((save) => savedChange(save, cell)),
    ...imports.flatMap((one) => importedChange(one, cell))
  ]
    .filter(isOther)
    .toSorted(byNewest)
