/** Global set-up of a run: the place of the data folders that its tests copy, gone afterwards. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { preparedAt } from "./preparedFolder.ts"

export default () => {
  const place = mkdtempSync(join(tmpdir(), "aiwei-prepared-"))
  process.env[preparedAt] = place
  return () => rmSync(place, { recursive: true, force: true, maxRetries: 5 })
}
