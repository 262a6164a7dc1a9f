/** Places as a field suggests them to an administrator, who sees no people: level and what stands above tell two alike apart. */
import { useFindPlaces } from "@aiwei/queries/findQueries"
import type { Suggestion } from "@aiwei/ui/form/Suggestion"

import { createSuggestions } from "../register/suggest/createSuggestions.ts"
import { useLevelName } from "../tree/useLevelName.ts"

export const createPlaces = () => {
  const levelName = useLevelName()
  const find = useFindPlaces()
  const suggest = async (text: string, signal: AbortSignal): Promise<ReadonlyArray<Suggestion>> =>
    text === ""
      ? []
      : (await find(text, signal)).map(({ id, name, level, above }) => ({
          value: id,
          text: name,
          note: [levelName(level), ...above.map((one) => one.name)].join(" ")
        }))
  /** What a place is called today that an address names by its id; null when it is not known any more. */
  const called = async (id: string): Promise<Suggestion | null> =>
    (await suggest(id, new AbortController().signal)).find(({ value }) => value === id) ?? null
  return { ...createSuggestions(suggest), called }
}
