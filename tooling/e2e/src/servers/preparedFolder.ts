/**
 * Data folders that many tests begin with, made once in a run and copied for each. Where no run has
 * named a place for them, every caller makes its own.
 */
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from "node:fs"
import { join } from "node:path"

/** Set by the global set-up of a run, which also deletes it. */
export const preparedAt = "E2E_PREPARED"

/**
 * Fills the empty folder `data` by a copy or by `make`. Two that come at the same time both
 * make one; the first that is ready stays.
 */
export const fillPrepared = async (
  name: string,
  data: string,
  make: (data: string) => Promise<void>
): Promise<void> => {
  const place = process.env[preparedAt]
  if (place === undefined) return make(data)
  const ready = join(place, name)
  if (!existsSync(ready)) {
    const begun = join(mkdtempSync(join(place, "begun-")), name)
    await make(begun)
    try {
      renameSync(begun, ready)
    } catch (error) {
      if (!existsSync(ready)) throw error
      rmSync(begun, { recursive: true })
    }
  }
  cpSync(ready, data, { recursive: true, preserveTimestamps: true })
}
