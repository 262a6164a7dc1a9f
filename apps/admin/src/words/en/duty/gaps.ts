import type { Words } from "../../Words.ts"
/** Words of the gap board and of giving a duty to somebody, in English. */
import { plural } from "../plural.ts"

export const gaps: Words["gaps"] = {
  title: "Gaps",
  search: "Place, name or reason",
  none: "No gaps",
  noneTodo: "Somebody answers for every place on that day. Look at another duty or another day.",
  noneFits: "No gap fits",
  noneFitsTodo: "Take away what is chosen on the left, or the search.",
  total: (count) => plural(count, "gap"),
  more: (shown, total) =>
    `${total} gaps in all; these are the first ${shown}, and only they are counted. Choose a duty to see less.`,
  facets: { duty: "Duty", level: "Level", zone: "Zone", branch: "Community", reason: "Reason" },
  usual: "Buildings and communities",
  all: "All",
  noZone: "In no zone",
  reasons: {
    nobody: "Nobody written",
    nameUnknown: "Not on the staff list",
    left: "Has left",
    notYet: "Not there yet",
    severalOfThatName: "Several of that name"
  },
  columns: {
    place: "Place",
    within: "Within",
    level: "Level",
    duty: "Duty",
    reason: "Reason",
    zone: "Zone",
    give: "Give to"
  },
  giveHere: "Type a name",
  isMeant: (name) => `It is ${name}`,
  give: "Name somebody",
  giving: {
    title: (place, duty) => `${duty} of ${place}`,
    titleMany: (count) => `Somebody for ${plural(count, "place")}`,
    kind: "Who",
    kinds: { person: "A person", post: "A post", organisation: "An organisation" },
    person: "Name",
    personHint: "Type a part of the name and choose from the staff list",
    unit: "Of which unit",
    post: "Which post",
    postHint: "Whoever has the post answers; nothing to change when they do",
    organisation: "Name of the organisation",
    organisationHint: "As it is registered, a property company for example",
    from: "From which day",
    correct: "A misspelt name is corrected in its record when the day is left empty",
    act: "Give",
    needed: "Say who first"
  },
  done: (name, count) =>
    count === 1 ? `${name} answers now` : `${name} answers for ${count} places now`,
  partly: (done, kept, why) => `${done} done, ${kept} left as they were. ${why}`,
  undo: "Undo",
  undone: (count) =>
    count === 1 ? "Undone; the gap is back" : `${count} undone; the gaps are back`,
  notUndone: (why) => `Not undone. ${why}`
}
