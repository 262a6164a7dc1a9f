/** What any import must do at least: one prepared insert a row into one table, one transaction. */
import { DatabaseSync } from "node:sqlite"

/** The settings of the product, so that the disk's share is the same. Of a row its first `columns` are stored. */
export const bareInserts = (database: string, columns: number) => {
  const db = new DatabaseSync(database)
  db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
  const names = Array.from({ length: columns }, (_, i) => `c${i}`)
  db.exec(
    `CREATE TABLE rows (id INTEGER PRIMARY KEY, ${names.map((name) => `${name} TEXT`).join(", ")}) STRICT`
  )
  const insert = db.prepare(
    `INSERT INTO rows (${names.join(", ")}) VALUES (${names.map(() => "?").join(", ")})`
  )
  db.exec("BEGIN IMMEDIATE")
  return {
    add: (row: ReadonlyArray<string>) => {
      insert.run(...Array.from({ length: columns }, (_, i) => row[i] ?? ""))
    },
    end: () => {
      db.exec("COMMIT")
      db.close()
    }
  }
}
