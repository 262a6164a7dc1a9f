/** Everything somebody holds on a day, a heading for each kind; what is empty says nothing. */
import type { Outputs } from "@aiwei/client/Outputs"

import type { GroupWords } from "../../words/people/groupWords.ts"

type Held = Outputs["people"]["duties"]
type Part = keyof GroupWords["held"]

const written = (...parts: ReadonlyArray<string | null>): string =>
  parts.filter((part) => part !== null && part !== "").join(" ")

const linesOf = (words: GroupWords, held: Held): Readonly<Record<Part, ReadonlyArray<string>>> => ({
  posts: held.posts.map(({ title, organisation, postKind }) =>
    written(organisation, title, words.postKinds[postKind])
  ),
  registers: held.registers.map(({ register, field, organisationName }) =>
    written(words.registers[register], field, organisationName)
  ),
  zones: held.zones.map(({ name }) => name),
  buildings: held.buildings.map(({ community, compound, name }) =>
    written(community, compound, name)
  ),
  duties: held.duties.map(({ placeName, duty }) => written(placeName, duty)),
  seats: held.seats.map(({ groupName, role, postKind }) =>
    written(groupName, words.roles[role] + (postKind === null ? "" : words.exOfficio(postKind)))
  ),
  contacts: held.contacts.map(({ name }) => name),
  warnings: held.warnings.map(({ duty, expired }) => words.untrained(duty, expired))
})

/** `heading` stands above, when there is anything. */
export const heldText = (words: GroupWords, held: Held, heading: string): string => {
  const lines = linesOf(words, held)
  const parts = (Object.keys(words.held) as ReadonlyArray<Part>).filter(
    (part) => lines[part].length > 0
  )
  const more = held.beyond === 0 ? [] : [words.beyond(held.beyond)]
  if (parts.length === 0)
    return [words.holdsNothing(held.person.name, held.day), ...more].join("\n")
  const told = parts.map(
    (part) => `${words.held[part]}\n${lines[part].map((line) => `  ${line}`).join("\n")}`
  )
  return [heading, ...told, ...more].join("\n")
}
