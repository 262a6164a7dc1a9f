import { join } from "node:path"
/** The same questions as bare statements with the index that fits each: what SQLite itself needs. */
import { DatabaseSync } from "node:sqlite"

import { report } from "../measured.ts"

const [data = "", what = "", times = ""] = process.argv.slice(2)
const db = new DatabaseSync(join(data, "aiwei.db"), { readOnly: true })
const office = String(db.prepare("SELECT unit_id FROM offices").get()?.["unit_id"])
const open = "p.valid_to = '9999-12-31'"

const statements: Readonly<Record<string, string>> = {
  children: `
    SELECT u.*, (SELECT count(*) FROM placements q WHERE q.parent_id = u.id) AS n
    FROM placements p JOIN org_units u ON u.id = p.unit_id
    WHERE p.parent_id = '${office}' AND ${open} ORDER BY p.path LIMIT 100`,
  counts: `SELECT count(*) AS n FROM placements p WHERE p.path >= '0' AND p.path < '~' AND ${open}`,
  search: `
    SELECT u.* FROM org_units u WHERE u.initials >= 'hqcy' AND u.initials < 'hqcz'
    ORDER BY u.initials, u.name LIMIT 20`
}

const statement = db.prepare(statements[what] ?? "")
statement.all()
await report(() => {
  for (let n = 0; n < Number(times); n += 1) {
    if (statement.all().length === 0) throw new Error(`${what} found nothing`)
  }
})
