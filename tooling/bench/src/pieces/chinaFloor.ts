/** The same lists as bare prepared inserts into one table with a unique code and an index of paths. */
import { DatabaseSync } from "node:sqlite"

import { chinaLists } from "../chinaLists.ts"
import { report } from "../measured.ts"

const [file = "", folder = ""] = process.argv.slice(2)

await report(async () => {
  const lists = await chinaLists(folder)
  const db = new DatabaseSync(file)
  db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
  db.exec(`
    CREATE TABLE units (code TEXT PRIMARY KEY, name TEXT, path TEXT, level INTEGER) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX units_path ON units (path)`)
  const insert = db.prepare(
    "INSERT OR IGNORE INTO units (code, name, path, level) VALUES (?, ?, ?, ?)"
  )
  const paths = new Map<string, string>()
  let n = 0
  db.exec("BEGIN IMMEDIATE")
  for (const [level, list] of lists.entries()) {
    for (const { code, name, parent } of list) {
      n += 1
      const path = `${parent === null ? "" : (paths.get(parent) ?? "")}${n.toString(32).padStart(5, "0")}/`
      paths.set(code, path)
      insert.run(code.padEnd(12, "0"), name, path, level)
    }
  }
  db.exec("COMMIT")
  db.close()
})
