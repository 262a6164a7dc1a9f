/** Drafts as the server takes them, by community with the version of the row as it is now known. */
import type { SheetRow } from "@aiwei/domain/assessment/sheet/SheetView"
import type { CommunityChanges } from "@aiwei/queries/scoreQueries"

import {
  bonusColumn,
  type Draft,
  editOf,
  sameShown,
  sameValue,
  storedValue,
  vetoColumn
} from "./Draft.ts"

type Change = CommunityChanges[number]
type Entry = NonNullable<Change["entries"]>[number]

const entryOf = ({ column, base, value }: Draft): Entry => ({
  indicator: column,
  ...(sameShown(base, value)
    ? {}
    : {
        value: value.standing === "done" ? { points: value.points ?? "" } : value.standing
      }),
  ...(base.reason === value.reason ? {} : { reason: value.reason })
})

const changeOf = (row: SheetRow, drafts: ReadonlyArray<Draft>): Change => {
  const bonus = drafts.find(({ column }) => column === bonusColumn)
  const veto = drafts.find(({ column }) => column === vetoColumn)
  const entries = drafts.filter(({ column }) => column !== bonusColumn && column !== vetoColumn)
  return {
    unit: row.unitId,
    version: row.version,
    ...(entries.length === 0 ? {} : { entries: entries.map(entryOf) }),
    ...(bonus === undefined ? {} : { bonus: bonus.value.points, bonusReason: bonus.value.reason }),
    ...(veto === undefined ? {} : { vetoed: veto.value.points === "1.00" })
  }
}

/** Null while there is nothing that could be saved. */
export const changesOf = (
  drafts: ReadonlyArray<Draft>,
  rows: ReadonlyArray<SheetRow>
): CommunityChanges | null => {
  const changes = rows.flatMap((row) => {
    const own = drafts.filter(({ unit, fault }) => unit === row.unitId && fault === null)
    return own.length === 0 ? [] : [changeOf(row, own)]
  })
  const [first, ...others] = changes
  return first === undefined ? null : [first, ...others]
}

export interface Conflict {
  readonly draft: Draft
  readonly row: SheetRow
  /** What somebody else made of it. */
  readonly now: Draft["value"]
  readonly by: string | null
  readonly at: string | null
}

/** Drafts over a value that is no longer the one they were typed over. */
export const conflictsOf = (
  drafts: ReadonlyArray<Draft>,
  rows: ReadonlyArray<SheetRow>
): ReadonlyArray<Conflict> =>
  drafts.flatMap((draft) => {
    const row = rows.find(({ unitId }) => unitId === draft.unit)
    if (row === undefined) return []
    const now = storedValue(row, draft.column)
    if (sameValue(now, draft.base) || (draft.fault === null && sameValue(now, draft.value)))
      return []
    const edit = editOf(row, draft.column)
    return [{ draft, row, now, by: edit?.by ?? null, at: edit?.at ?? null }]
  })
