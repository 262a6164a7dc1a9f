/** Words of the sectors and of the worklist of an officer, in English. */
import type { Words } from "../../Words.ts"
import { plural } from "../plural.ts"

export const sectors: Words["sectors"] = {
  title: "Sectors",
  search: "Name or place",
  none: "No sectors yet",
  noneTodo: "Give compounds the duty “sector” in the tree, or many at once on the page of gaps.",
  noneFits: "No sector fits",
  noneFitsTodo: "Try another word, or take filters away.",
  columns: { name: "Held by", count: "Places", places: "Sector", since: "Since" },
  left: (name) => `${name} (not there)`,
  overlap: (outer, one, inner, other) =>
    outer === inner
      ? `${outer} is both ${one}’s and ${other}’s. Take one away.`
      : `${inner} (${other}) lies within ${outer} (${one}). Say whose it is.`,
  work: {
    title: (name) => `Worklist of ${name}`,
    name: "Worklist",
    toRecord: "Staff record",
    open: (count) => (count === 0 ? "Nothing open" : `${plural(count, "thing")} open`),
    tasks: "Tasks",
    late: "Late",
    points: "Contact points",
    notVisited: "Not visited this month",
    visited: "Visited this month",
    places: "Places",
    nothing: "No places, contact points or tasks on that day.",
    allDone: "Nothing open",
    kinds: {
      officer: "no household officer",
      stairwell: "no partner unit",
      unsigned: "frontage not signed",
      expired: "frontage expired",
      breached: "frontage broken"
    },
    stairwell: (name, no) => `${name} stairwell ${no}`
  }
}
