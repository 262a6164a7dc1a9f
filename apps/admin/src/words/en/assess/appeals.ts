/** Words of appeals, in English. */
import type { appeals as Measure } from "../../zh/assess/appeals.ts"
import { month } from "../assessment/month.ts"

export const appeals: typeof Measure = {
  title: "Appeals",
  search: "Find a community or a line",
  none: "No appeals yet",
  noneTodo:
    "A community that disagrees with a score opens its explanation on the ranking page and contests the line there.",
  noneFits: "No appeal fits",
  noneFitsTodo: "Choose another state or word, or show all.",
  record: "Appeal",
  gone: "This appeal is gone, or is not of a unit you look after",
  columns: {
    no: "No.",
    unit: "Community",
    period: "Month",
    line: "Line",
    points: "Points",
    state: "State",
    lodgedAt: "Lodged",
    lastDay: "Last day",
    outcome: "Decision",
    corrected: "Corrected"
  },
  stateLabel: "State",
  all: "All",
  states: { lodged: "lodged", accepted: "to decide", decided: "decided", withdrawn: "withdrawn" },
  outcomes: { upheld: "upheld", partly: "partly upheld", rejected: "rejected" },
  number: (no) => `No. ${no}`,
  points: (points, worth) => `${points ?? "not recorded"} / ${worth}`,
  version: (period, version) => `${month(period)}, version ${version}`,
  contested: "Contests",
  text: "Grounds",
  lodged: "Lodged",
  byAt: (who, at) => `${who}, ${at}`,
  deadline: "Could be lodged until",
  accepted: "Taken in",
  decided: "Decided",
  withdrawn: "Withdrawn",
  attachment: "Download the attachment",
  decision: "Reasons of the decision",
  reply: "The community's own words",
  replyNote: "They are printed beside the score.",
  corrected: (version) =>
    version === null ? "Corrected because of it" : `Corrected by version ${version}`,
  toCorrect: "It is upheld: mend the score and publish a correction.",
  toScores: "Mend the score",
  toDesk: "Publication desk",
  toScore: "Explanation of the score",
  mayDecide:
    "Decided by somebody who neither entered, inspected nor approved this score nor lodged the appeal.",
  ownAppeal: "You lodged it, so somebody else decides.",
  deeds: { accept: "Take in", decide: "Decide", withdraw: "Withdraw", reply: "Reply" },
  accept: {
    title: (no) => `Take in appeal ${no}`,
    lines: ["Your name and the time are recorded; it is then to be decided."],
    done: (no) => `Appeal ${no} is taken in`
  },
  withdraw: {
    title: (no) => `Withdraw appeal ${no}`,
    lines: ["It is not decided. It can be lodged again while there is time."],
    done: (no) => `Appeal ${no} is withdrawn`
  },
  decide: {
    title: (no) => `Decide appeal ${no}`,
    lines: [
      "Decision and reasons are kept with the appeal and cannot be changed.",
      "Where it is upheld, the score is mended and a correction published."
    ],
    outcome: "Decision",
    text: "Reasons",
    textMissing: "Give the reasons",
    outcomeMissing: "Choose a decision",
    done: (no) => `Appeal ${no} is decided`
  },
  answer: {
    title: (no) => `Reply in appeal ${no}`,
    lines: [
      "In the community's own words, beside the score; written again it takes the place of the first."
    ],
    text: "Reply",
    textMissing: "Write the reply",
    done: (no) => `The reply in appeal ${no} is kept`
  },
  contest: "Contest this",
  contestOf: (line) => `Contest this: ${line}`,
  lodge: {
    title: (unit, line) => `${unit}: contest “${line}”`,
    lines: [
      "It contests the version that is public or noticed. Grounds and attachment are kept as they are."
    ],
    text: "Grounds",
    textHint: "What is wrong, what it should be, and what shows it",
    textMissing: "Say why",
    file: "Attachment (a photo, a receipt; may be left out)",
    fileHint: "A photo, a PDF, or an Excel or Word file, up to 20 MB",
    act: "Lodge the appeal",
    done: (no) => `Appeal ${no} is lodged`
  },
  beside: (no, state) => `Appeal ${no}: ${state}`,
  replied: (text) => `The community says: ${text}`
}
