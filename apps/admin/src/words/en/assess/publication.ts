/** Words of the publication desk, in English. */
import type { publication as Measure } from "../../zh/assess/publication.ts"
import { month } from "../assessment/month.ts"
import { plural } from "../plural.ts"

const workingDays = (count: number) => plural(count, "working day")

export const publication: typeof Measure = {
  title: "Publication desk",
  monthTitle: (period) => `Publishing ${month(period)}`,
  months: "All months",
  monthsNone: "No month can be published yet",
  monthsNoneTodo: "Import or enter a month's scores first; it then appears here.",
  columns: {
    month: "Month",
    state: "Progress",
    version: "On the wall",
    publishedAt: "Published",
    next: "Next step"
  },
  touched:
    "Scores were entered since it was published; open it to see whether a correction is due.",
  toRanking: "Ranking",
  toDesk: "Publication desk",
  way: "On its way to the wall",
  steps: {
    draft: "Draft scores",
    review: "Notice and approvals",
    published: "Publication",
    corrected: "Correction"
  },
  states: { done: "done", here: "now", later: "not begun", none: "not asked for by the scheme" },
  asOf: (day) => `data as of ${day}`,
  submitted: (who, at) => `handed in by ${who}, ${at}`,
  noticeSpan: (first, last) => `notice ${first} to ${last}`,
  noNotice: "no notice",
  versionAt: (version, at) => `version ${version}, ${at}`,
  correctionDue: (version) => `version ${version}, to be published`,
  by: (who) => `published by ${who}`,
  missing: "What is missing",
  standsNow: "Where it stands",
  handedIn: "Handed in",
  noCorrection: "none so far",
  lacks: {
    scores: "Nothing is scored in this month yet. Import or enter scores first.",
    submit:
      "It has not been handed in for review. The scheme asks for a notice or approvals before it is published.",
    changed:
      "Scores changed after it was handed in, so they are not what is noticed. Take it back or return it, check it and hand it in again; until then it cannot be published.",
    ready: "Notice and approvals are complete; it can be published.",
    straight: "The scheme asks for no notice and no approvals; it can be published once checked.",
    correct:
      "Scores changed after it was published, and the wall still shows the old version. Publish a correction to show what holds now.",
    done: "Published, and nothing has changed since."
  },
  lackNotice: (until, left) =>
    left === null
      ? `The notice runs until ${until}; it can be published after that.`
      : `The notice runs until ${until}, ${workingDays(left)} left; it can be published after that.`,
  lackApprovals: (roles) => `Still to be approved by: ${roles}.`,
  notApproving: {
    submitted: "You handed it in, so somebody else approves it.",
    twice: "You have approved it; nobody does so twice.",
    role: "The approvals that are missing are not of your role."
  },
  notice: "Notice",
  firstDay: "First day",
  lastDay: "Last day",
  daysLeft: "Left",
  workingDays,
  over: "over",
  noticeDays: (left, of) => `Notice of ${workingDays(of)}, ${left} left`,
  target: "To be published",
  reason: "Reason for the correction",
  hash: "Frozen as",
  approvals: "Approvals",
  role: "Role",
  who: "Approved by",
  when: "When",
  waiting: "waiting",
  noApprovals: "The scheme asks for no approval.",
  noticed: "The ranking in the notice",
  noticedText: "Frozen when it was handed in; exactly this will be published.",
  terms: "What the scheme asks for",
  termsText: (notice, roles, appeal) =>
    `${notice === 0 ? "No notice" : `A notice of ${workingDays(notice)}`}; ${
      roles === "" ? "no approvals" : `approvals by ${roles}`
    }; ${appeal === 0 ? "no appeals" : `appeals within ${workingDays(appeal)} of publication`}.`,
  deeds: {
    submit: (version) => (version === 1 ? "Hand in" : `Hand in correction ${version}`),
    approve: "Approve",
    giveBack: "Return",
    withdraw: "Take back",
    publish: (version) => (version === 1 ? "Publish version 1" : `Publish correction ${version}`)
  },
  ask: {
    submit: (period) => `Hand in ${month(period)} for review`,
    approve: (period) => `Approve ${month(period)}`,
    giveBack: (period) => `Return ${month(period)}`,
    withdraw: (period) => `Take ${month(period)} back`,
    publish: (period) => `Publish ${month(period)}`
  },
  told: {
    submit: [
      "What holds now is frozen with all its evidence; exactly this is noticed and approved.",
      "A score that is changed later means taking it back and handing it in again."
    ],
    approve: [
      "Your name, role and the time are recorded. It cannot be taken back; return it if something is wrong."
    ],
    giveBack: [
      "The notice ends and approvals lapse. It is handed in again once it is mended, and the days are counted anew."
    ],
    withdraw: ["The notice ends and approvals lapse. It can be handed in again."],
    publish: [
      "The ranking appears on the wall board at once. Later it can only be corrected by a new version."
    ]
  },
  done: {
    submit: (period) => `${month(period)} is handed in`,
    approve: (period) => `${month(period)} is approved`,
    giveBack: (period) => `${month(period)} is returned`,
    withdraw: (period) => `${month(period)} is taken back`,
    publish: (period) => `${month(period)} is published; the wall board follows`
  },
  asRole: "Approve as",
  correctReason: "Reason for the correction",
  correctReasonHint:
    "Shown in the notice and kept with the version; may be left out after an appeal",
  correctReasonMissing: "Give a reason for the correction",
  returnReason: "Why it is returned",
  returnReasonMissing: "Say why it is returned",
  difference: (now, before) => `${now} compared with ${before}`,
  present: "What holds now",
  versionName: (version) => `Version ${version}`,
  differs: (units) => `${plural(units, "community", "communities")} changed`,
  differsNot: "No rank, score or veto of a community changed.",
  fromTo: (before, now) => `${before} → ${now}`,
  total: "Total",
  rank: "Rank",
  outside: "not ranked",
  changes: "What was changed",
  versions: "Versions",
  versionsNone: "This month has not been published.",
  verify: "Verify",
  verifyText:
    "Works it out again from what was frozen, holds every line against its evidence, and compares it with what was published.",
  verified: "Agrees: worked out again, it says the same",
  notVerified: "Does not agree: what is stored is not what was published. Tell the administrator",
  evidenceSame: (lines) => `, and so does the evidence of ${plural(lines, "line")}`,
  evidenceDiffers: (lines) =>
    `The evidence of ${plural(lines, "line")} is not what it was. Tell the administrator:`,
  evidenceLine: (unit, line, published, now) =>
    `${unit}, ${line}: published ${published}, by its evidence ${now}`,
  evidenceMore: (lines) => `and ${plural(lines, "more line")}`,
  verifyOf: (version) => `Verify version ${version}`,
  differenceOf: (version) => `What version ${version} changed`,
  program: "Program",
  standing: "on the wall",
  replaced: "corrected",
  past: "Returned and taken back",
  returned: (who, at) => `returned by ${who}, ${at}`,
  withdrawn: (who, at) => `taken back by ${who}, ${at}`,
  chips: {
    draft: "draft",
    review: (until) => `notice until ${until}`,
    approval: "to be approved",
    changed: "changed since handed in",
    ready: "ready to publish",
    published: (version) => (version === 1 ? "published" : `corrected, version ${version}`),
    correct: "to be corrected"
  }
}
