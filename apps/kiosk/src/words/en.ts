/** The wall in English. Names of offices and communities stay as they are published. */
import type { Words } from "./Words.ts"

const months =
  "January February March April May June July August September October November December".split(" ")
const weekdays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")
const month = (number: number) => months[number - 1] ?? ""
const places = (count: number) => `${count} ${count === 1 ? "place" : "places"}`

export const en: Words = {
  lang: "en",
  tab: (office) => `${office} Patriotic Health`,
  title: (number, communities) =>
    `${communities ? "Community ranking" : "Ranking"}, ${month(number)}`,
  toCheck: (count) => `${count} ${count === 1 ? "line" : "lines"} to be checked`,
  fullMarks: (total) => `out of ${total}`,
  comparedWith: (number, year) => `places since ${month(number)}${year === null ? "" : ` ${year}`}`,
  firstOnes: "The first three",
  columns: { rank: "Rank", community: "Community", score: "Score", change: "Change" },
  unchanged: "same",
  changeSaid: (by) =>
    by === null
      ? "no rank before"
      : by === 0
        ? "same place"
        : by > 0
          ? `up ${places(by)}`
          : `down ${places(-by)}`,
  vetoed: ["Vetoed,", "not ranked"],
  unranked: ["Not ranked", "this month"],
  notice: {
    title: (number) => `Draft ranking, ${month(number)}`,
    hanging: "Under review",
    until: (day) => `, until ${day}`,
    left: (days) => `, ${days} working ${days === 1 ? "day" : "days"} left`,
    object: (day, office) => `Contest a line by ${day} at the office of ${office}`
  },
  replies: {
    title: "What communities reply",
    mark: "※",
    score: (total) => `${total} points`,
    toCheck: " (to be checked)",
    outcome: {
      upheld: "appeal upheld",
      partly: "appeal partly upheld",
      rejected: "appeal rejected",
      open: "appeal under way"
    }
  },
  period: (year, number) => `${month(number)} ${year}`,
  version: (version, corrected) => `version ${version}${corrected ? " (corrected)" : ""}`,
  published: (day) => `, published ${day}`,
  dataAsOf: "Data as of",
  notUpdated: (hours) => `, no update for ${hours} ${hours === 1 ? "hour" : "hours"}`,
  page: (page, pages) => `page ${page} of ${pages}`,
  day: ({ year, month: number, day }, yearNow) =>
    `${day} ${month(number)}${year === yearNow ? "" : ` ${year}`}`,
  today: ({ month: number, day, weekday }) => `${weekdays[weekday] ?? ""}, ${day} ${month(number)}`,
  announced: (period, version, first) =>
    `The ranking of ${period} is published, ${version}.${first === "" ? "" : ` First: ${first}.`}`,
  and: ", ",
  comma: ", ",
  waiting: {
    tab: "Patriotic Health",
    title: "Waiting for the first ranking",
    document: "Waiting for the first ranking",
    what: "The last published monthly ranking will hang here.",
    steps: [
      "In the admin, import the month's score sheets and check the ranking",
      "Open the ranking of the month and publish it",
      "It shows here within seconds; nothing to reload"
    ],
    connected: "Connected; nothing has been published yet",
    connecting: "Connecting to the server",
    lost: "The server cannot be reached; trying again. Check the network and that the server runs",
    chooseOffice: "This server holds several offices: add ?office=CODE to the address",
    noSuchOffice: "The server knows no such office: check office=CODE in the address"
  }
}
