/** Words of the zone board, in English. */
import type { Words } from "../../Words.ts"
import { plural } from "../plural.ts"

export const zoneBoard: Words["zoneBoard"] = {
  title: "Zone board",
  noneTodo: "Import the table of zones, or add a zone first and then put communities into it.",
  contactPoint: (point) => `Contact point: ${point}`,
  noLeader: "Nobody leads it",
  unknownLeader: (name) => `“${name ?? ""}” is written; nobody on the staff list is called that`,
  figures: {
    communities: "Communities",
    compounds: "Compounds",
    buildings: "Buildings",
    households: "Households",
    people: "People",
    gaps: "Gaps"
  },
  lineFacts: (compounds, buildings, people) =>
    `${plural(compounds, "compound")}, ${plural(buildings, "building")}, ${people} staff`,
  empty: "No community yet. Move one here from another zone.",
  loose: "In no zone",
  looseTodo: "Nobody leads the compounds of these communities. Move them into a zone.",
  twice: (names) => `${names} are in two zones. Move them out of one.`,
  inTwo: "In two zones",
  move: "Move",
  moveOne: (name) => `Move ${name}`,
  moveTitle: (name) => `Move ${name} to another zone`,
  moveFrom: (zone) => (zone === null ? "It is in no zone now" : `It is in ${zone} now`),
  moveNote: "It belongs to the new zone from that day on; earlier days stay as they were.",
  moveTo: "To",
  moveOn: "From which day",
  moveAct: "Move",
  noZone: "In no zone",
  zoneOf: (name, leader) => (leader === null ? `${name} (nobody leads it)` : `${name} (${leader})`),
  moved: (name, zone, day) => `${name}: ${zone} from ${day} on`,
  undo: "Take back",
  undone: (name) => `Taken back; ${name} is in its zone again`,
  notUndone: (why) => `Not taken back. ${why}`
}
