/** Words of the register of awards, in English. */
import type { awards as zh } from "../../zh/assess/awards.ts"

export const awards: typeof zh = {
  title: "Awards",
  search: "Find a unit, title or number",
  none: "No awards yet",
  noneTodo:
    "Enter honours and titles here: level, document, year, year to be checked again. Years in a row are counted.",
  noneFits: "No award fits",
  noneFitsTodo: "Look for something else, or show all.",
  record: "Award",
  gone: "This line was withdrawn, or is not of a unit of yours",
  add: "Add an award",
  change: "Correct",
  withdraw: "Withdraw",
  levels: {
    national: "National",
    province: "Province",
    prefecture: "City",
    county: "District",
    subdistrict: "Subdistrict",
    other: "Other"
  },
  columns: {
    title: "Title",
    unit: "Unit",
    level: "Level",
    grantor: "Granted by",
    year: "Year",
    grantedOn: "Day",
    docNo: "Document",
    recheck: "Checked again",
    streak: "Years in a row",
    note: "Note"
  },
  recheckDue: (year) => `due in ${year}`,
  recheckIn: (year) => `in ${year}`,
  streak: (years) => (years > 1 ? `${years} years in a row` : "1 year"),
  addedBy: "Added",
  replaces: "Corrects",
  replacesText: "Takes the place of a line that was withdrawn",
  byAt: (who, at) => `${who} ${at}`,
  hints: { recheck: "Empty for never", docNo: "May be empty" },
  yearBad: "A year of four digits, such as 2025",
  reason: "Why it is corrected",
  reasonMissing: "Say why",
  saved: (title) => `Added: ${title}`,
  changed: (title) => `Corrected: ${title}`,
  withdrawAsk: {
    title: (title) => `Withdraw “${title}”`,
    lines: ["The line no longer counts for years in a row; the trail keeps it."],
    reason: "Why it is withdrawn",
    done: "The line was withdrawn"
  },
  changeNote: "A line is never edited: the old one is withdrawn and a new one takes its place.",
  eligible: {
    open: "Who is eligible",
    title: "Who is eligible",
    year: "Year",
    limit: "Limit",
    limitBad: "A score, such as 80",
    included: "The very limit counts, too",
    unit: "Unit",
    score: "Year",
    result: "Result",
    yes: "Eligible",
    no: "Not eligible",
    counted: (eligible, of) => `${eligible} of ${of} units are eligible`,
    why: {
      reached: (distance) => `${distance} above the limit`,
      reachedOn: "on the limit",
      atLimit: "on the very limit, which is left out",
      below: (distance) => `${distance} below the limit`,
      noScore: "no score of the year"
    },
    missing: (count) => `${count} months missing`,
    note: "From the mean of the year's published months; missing ones are left out.",
    award: "Add for it"
  }
}
