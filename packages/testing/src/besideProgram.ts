/**
 * What somebody does to an embedded database who needs no program of ours. The program must not have it
 * open at that moment, except where a test means exactly that.
 */
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"

const databaseFile = (data: string): string => join(data, "aiwei.db")

/** Runs the statements on the database of a data folder. */
export const doneBeside = (data: string, ...statements: ReadonlyArray<string>): void => {
  const db = new DatabaseSync(databaseFile(data))
  try {
    for (const statement of statements) db.exec(statement)
  } finally {
    db.close()
  }
}

/** The trail as well: its lines are guarded against everybody who does not drop the guards first. */
export const trailTampered = (data: string, ...statements: ReadonlyArray<string>): void =>
  doneBeside(
    data,
    "DROP TRIGGER audit_entries_update_refused",
    "DROP TRIGGER audit_entries_delete_refused",
    ...statements
  )

export const countBeside = (data: string, table: string): number => {
  const db = new DatabaseSync(databaseFile(data), { readOnly: true })
  try {
    return Number(db.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.["n"])
  } finally {
    db.close()
  }
}

/** Another program at work on the data: it holds the lock until it lets go. */
export const lockHeld = (data: string): { readonly release: () => void } => {
  const db = new DatabaseSync(join(data, "aiwei.lock"))
  db.exec("BEGIN; SELECT count(*) FROM sqlite_schema")
  return { release: () => db.close() }
}
