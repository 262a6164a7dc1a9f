/**
 * How every row of a table is edited: one writer at a time, against the version the writer saw, and many
 * rows all or none. What an edit does to its row is given by the register of that table.
 */
import { Effect, Option, Result } from "effect"

import { AuditLog } from "../audit/AuditLog.ts"
import { PlacementRepo } from "../org/PlacementRepo.ts"
import { unmaskedChange } from "../personal/unmasked.ts"
import { ChangedMeanwhile, FieldRefused, type RowError, RowsRefused } from "../rowErrors.ts"
import { Atomically } from "../shared/Atomically.ts"
import { Digest } from "../shared/Digest.ts"
import { type Versioned, versioned } from "../shared/versionOf.ts"
import { type Changed, changedRows, type RefusedRow, unsettled } from "./settled.ts"

/** A row as its writer saw it. */
export interface RowRef {
  readonly id: string
  readonly version: string
}

export interface RowEdit<Row extends { readonly id: string }, Wanted extends RowRef> {
  /** As the audit trail and the refusals call it. */
  readonly entity: "Person" | "Zone" | "Building"
  readonly notFound: (id: string) => RowError
  /** In any order, as of the day the writer looked at. */
  readonly rowsOf: (ids: ReadonlyArray<string>) => Effect.Effect<ReadonlyArray<Row>>
  /** Gives the id under which the row goes on. */
  readonly apply: (wanted: Wanted, row: Row) => Effect.Effect<string, RowError>
  /** What is wrong with rows once all of them are as they shall be, by their ids. */
  readonly settled?: (
    changed: ReadonlyArray<Changed<Row>>
  ) => Effect.Effect<ReadonlyMap<string, RowError>>
}

const inOrder = <Row extends { readonly id: string }>(
  ids: ReadonlyArray<string>,
  rows: ReadonlyArray<Row>
): ReadonlyArray<Row> => {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** What came back as it was shown, stars and all, is what stands. */
const withoutMasks = <W extends RowRef>(wanted: W, row: object): W =>
  "change" in wanted && typeof wanted.change === "object" && wanted.change !== null
    ? { ...wanted, change: unmaskedChange(wanted.change, row) }
    : wanted

const settledOf = <Row extends { readonly id: string }, W extends RowRef>(
  { settled }: RowEdit<Row, W>,
  changed: ReadonlyArray<Changed<Row>>
) => (settled === undefined ? Effect.succeed(new Map<string, RowError>()) : settled(changed))

export const rowEdits = Effect.gen(function* () {
  const audit = yield* AuditLog
  const placements = yield* PlacementRepo
  const atomically = yield* Atomically
  const stamp = versioned(yield* Digest)

  const changed = Effect.fnUntraced(function* <Row extends { readonly id: string }>(
    entity: string,
    now: Versioned<Row>
  ) {
    const last = Option.getOrNull(yield* audit.newestOf(`${entity}/${now.id}`))
    const [by, at] = [last?.actor ?? null, last?.at ?? null]
    return yield* new ChangedMeanwhile({ entity, id: now.id, now, by, at })
  })

  const applied = Effect.fnUntraced(function* <
    Row extends { readonly id: string },
    W extends RowRef
  >({ entity, notFound, apply }: RowEdit<Row, W>, wanted: W, row: Row | undefined) {
    if (row === undefined) return yield* Effect.fail(notFound(wanted.id))
    const now = yield* stamp(row)
    if (now.version !== wanted.version) return yield* changed(entity, now)
    return yield* apply(withoutMasks(wanted, row), row)
  })

  const stampAll = <Row extends { readonly id: string }>(rows: ReadonlyArray<Row>) =>
    Effect.forEach(rows, stamp)

  /** One row; gives it as it is afterwards. */
  const one = <Row extends { readonly id: string }, W extends RowRef>(
    edit: RowEdit<Row, W>,
    wanted: W
  ) =>
    Effect.gen(function* () {
      yield* placements.lockTree
      const [row] = yield* edit.rowsOf([wanted.id])
      const id = yield* applied(edit, wanted, row)
      const [after] = yield* edit.rowsOf([id])
      if (after === undefined) return yield* Effect.fail(edit.notFound(id))
      const wrong = row === undefined ? undefined : yield* settledOf(edit, [{ before: row, after }])
      const [fault] = wrong?.values() ?? []
      return fault === undefined ? yield* stamp(after) : yield* Effect.fail(fault)
    }).pipe(atomically.run)

  /** All of them or none; gives the rows that are still there afterwards. */
  const many = <Row extends { readonly id: string }, W extends RowRef>(
    edit: RowEdit<Row, W>,
    wanted: ReadonlyArray<W>
  ) =>
    Effect.gen(function* () {
      yield* placements.lockTree
      const rows = new Map(
        (yield* edit.rowsOf(wanted.map(({ id }) => id))).map((row) => [row.id, row])
      )
      const refused: Array<RefusedRow> = []
      const ids: Array<string> = []
      const seen = new Set<string>()
      for (const [index, each] of wanted.entries()) {
        const twice = new FieldRefused({ field: "id", why: "twice", value: each.id })
        const said = yield* Effect.result(
          seen.has(each.id) ? Effect.fail(twice) : applied(edit, each, rows.get(each.id))
        )
        seen.add(each.id)
        // The database answers while the process stands still; a wall that looks meanwhile is not kept waiting.
        yield* Effect.yieldNow
        if (Result.isSuccess(said)) ids.push(said.success)
        else refused.push({ index, id: each.id, error: said.failure })
      }
      const after = inOrder(ids, yield* edit.rowsOf(ids))
      const wrong = yield* settledOf(edit, changedRows(rows, after))
      const all = [...refused, ...unsettled(wanted, wrong, refused)]
      if (all.length > 0) {
        return yield* new RowsRefused({ rows: all.toSorted((a, b) => a.index - b.index) })
      }
      return yield* stampAll(after)
    }).pipe(atomically.run)

  return { one, many, stamp, stampAll }
})
