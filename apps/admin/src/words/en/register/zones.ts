/** Words of the responsibility zones, in English. */
import type { Words } from "../../Words.ts"

export const zones: Words["zones"] = {
  title: "Responsibility zones",
  record: "Responsibility zone",
  add: "Add a zone",
  search: "Zone, leader, point or community",
  none: "There are no zones yet",
  noneTodo: "Import the table of zones, or add one at the top right.",
  fields: {
    name: "Zone",
    zoneNo: "No.",
    leader: "Leader",
    leaderTitle: "Leader's post",
    contactPoint: "Contact point",
    communities: "Communities"
  },
  noLeader: "No leader",
  households: "Households",
  since: "Since",
  end: "Close",
  endTitle: (names) => `Close ${names}`,
  endNote:
    "From this day on the zone is no more. Earlier days can still be looked up; nothing is deleted.",
  endOn: "Closed from",
  ended: (names, day) => `${names}: closed from ${day} on`
}
