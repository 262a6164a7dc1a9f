/** The floor of a ranking: one bare GROUP BY unit and indicator over the same rows. */
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"

import { report } from "../measured.ts"

const [data = "", expected = ""] = process.argv.slice(2)
const db = new DatabaseSync(join(data, "aiwei.db"))

await report(() => {
  const rows = db
    .prepare("SELECT unit_id, indicator_id, sum(points) FROM score_entries GROUP BY 1, 2")
    .all()
  if (rows.length !== Number(expected)) throw new Error(`${rows.length} instead of ${expected}`)
})
db.close()
