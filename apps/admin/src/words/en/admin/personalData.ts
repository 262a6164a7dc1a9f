/** Words of the page about how long personal data is kept, in English. */
import type { Words } from "../../Words.ts"

export const personalData: Words["personalData"] = {
  title: "Personal data",
  about:
    "Personal data stays until its time is over. While the server runs it looks once a day; what is erased cannot be brought back. Figures, ranks and the audit trail stay.",
  kinds: { complainants: "Complainants", signIns: "Sign-ins", leavers: "People who left" },
  what: {
    complainants:
      "Names and telephone numbers of complaints. There is no such register yet; its rule stands ready.",
    signIns: "From which address and with which device somebody signed in.",
    leavers:
      "Telephone, birth, gender and remarks of who has left; then the name, too, gives way to a number."
  },
  days: "Kept for",
  keptFor: (days) => `${days} days`,
  basis: "Reason",
  source: "Source",
  standing: "Status",
  standings: {
    law: "Least time by law",
    usual: "Usual; the office has yet to decide",
    decided: "Decided by the office"
  },
  decidedOn: (day) => `Decided by the office, ${day}`,
  lastRun: "Last carried out",
  ran: (at, records) => `${at}, ${records} erased`,
  neverRan: "Not yet",
  changeOf: (kind) => `Change how long: ${kind}`,
  daysField: "Days",
  bounds: (least, most) => `${least} to ${most} days`,
  wrong: (least, most) => `A whole number from ${least} to ${most}`,
  basisField: "Why this long",
  basisHint: "Left empty, the reason that stands is kept.",
  save: "Save",
  saved: (kind) => `${kind}: saved, from the next time on`,
  run: "Erase what is over now",
  runAsk: "Erase personal data whose time is over?",
  runLines: [
    "People who left and sign-ins beyond their time are erased and cannot be brought back.",
    "Figures, ranks, the audit trail and earlier backups stay as they are.",
    "What was done is written into the audit trail."
  ],
  runAct: "Erase",
  done: (signIns, leavers, complainants) =>
    signIns + leavers + complainants === 0
      ? "Done: nothing was over"
      : `Erased: ${signIns} sign-ins, ${leavers} people who left, ${complainants} complainants`
}
