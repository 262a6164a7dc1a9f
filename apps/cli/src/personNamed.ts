/** The person a command means: by id, or by a name that only one of the office has. */
import type { Client } from "@aiwei/client/makeClient"

import { asInput } from "./asInput.ts"
import type { Cli } from "./Cli.ts"
import { everyPage } from "./everyPage.ts"
import { Ending, refused } from "./exitCode.ts"
import { personalWords } from "./words/personal.ts"

export const personNamed = async (
  cli: Cli,
  { api }: Client,
  given: string,
  office?: string
): Promise<string> => {
  if (/^[0-9a-hjkmnp-tv-z]{26}$/.test(given)) return given
  const rows = await everyPage((cursor) =>
    api.people.list.query(asInput({ query: given, office, cursor }))
  )
  const same = rows.filter(({ name }) => name === given.trim())
  const [only] = same
  if (only !== undefined && same.length === 1) return only.id
  const words = personalWords(cli)
  const ids = same.map(({ id }) => id)
  throw new Ending(refused, ids.length === 0 ? words.unknown(given) : words.several(given, ids))
}
