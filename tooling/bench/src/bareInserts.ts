/** What any import must do at least: one prepared insert a row into one table, one transaction. */
import { DatabaseSync } from "node:sqlite"

/** The settings of the product, so that the disk's share is the same. */
export const bareInserts = (database: string) => {
  const db = new DatabaseSync(database)
  db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
  db.exec(
    "CREATE TABLE rows (id INTEGER PRIMARY KEY, a TEXT, b TEXT, c TEXT, d TEXT, e TEXT, f TEXT, g TEXT, h TEXT) STRICT"
  )
  const insert = db.prepare(
    "INSERT INTO rows (a, b, c, d, e, f, g, h) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
  )
  db.exec("BEGIN IMMEDIATE")
  return {
    add: (row: ReadonlyArray<string>) => {
      insert.run(...Array.from({ length: 8 }, (_, i) => row[i] ?? ""))
    },
    end: () => {
      db.exec("COMMIT")
      db.close()
    }
  }
}
