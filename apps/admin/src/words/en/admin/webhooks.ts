/** Words of the page about webhooks, in English. */
import type { webhooks as zh } from "../../zh/admin/webhooks.ts"

export const webhooks: typeof zh = {
  title: "Webhooks",
  record: "Webhook",
  add: "Add webhook",
  search: "Find by address or event",
  none: "There are no webhooks yet",
  noneTodo:
    "To tell another program that a ranking was published, an import committed or a backup failed, use “Add webhook” above.",
  noneFits: "No webhook fits",
  noneFitsTodo: "Search for something else, or take the filters away.",
  gone: "There is no such webhook; it may have been removed.",
  fields: {
    address: "Address",
    events: "Events",
    state: "State",
    last: "Last result",
    lastAt: "Last message",
    why: "Why it did not arrive",
    waiting: "Waiting",
    createdAt: "Added"
  },
  states: { on: "On", off: "Paused" },
  events: {
    "publication.published": "Ranking published",
    "publication.submitted": "A ranking handed in for review",
    "appeal.lodged": "Appeal lodged",
    "appeal.decided": "Appeal decided",
    "import.committed": "Import committed",
    "backup.failed": "Backup failed",
    test: "Test"
  },
  eventTells: {
    "publication.published": "code of the office, month, version",
    "publication.submitted": "month, version and last day of the notice",
    "appeal.lodged": "number, month and line",
    "appeal.decided": "number, month and outcome",
    "import.committed": "batch and number of files",
    "backup.failed": "why it was not made"
  },
  outcomes: {
    delivered: "Arrived",
    underWay: "On its way",
    again: "To be retried",
    givenUp: "Given up"
  },
  never: "None yet",
  recent: "Last ten messages",
  noRecent: "None yet. Tests are not listed here.",
  tries: (count) => (count === 1 ? "1 try" : `${count} tries`),
  tryAgain: (at) => `again at ${at}`,
  apart: "; ",
  created: (at, who) => `${at}, by ${who}`,
  faults: {
    malformed: "not an address of the web",
    notHttps: "not https",
    credentials: "the address holds a name or password",
    privateAddress: "the address is not on the public internet; nothing was sent",
    unknownName: "nobody knows this name",
    notReached: "not reached, or its certificate is not trusted",
    tooSlow: "no answer within 10 seconds",
    redirected: "it points elsewhere, which is not followed",
    refused: "it did not accept the message",
    secretLost: "its secret cannot be opened (another secret.key): remove it and add it anew"
  },
  answered: (status) => ` (HTTP ${status})`,
  addressHint:
    "Https on the public internet only; inner networks have to be allowed by the operator of the machine.",
  addressMissing: "Fill in the address",
  eventsMissing: "Choose one at least",
  create: "Add webhook",
  creating: "Adding",
  secret: "Secret",
  secretHint:
    "Shown only this once. Keep it at the receiver, to check aiwei-signature of each message with.",
  copy: "Copy",
  copied: "Copied",
  kept: "I have kept it",
  test: "Send a test",
  testing: "Sending a test",
  testArrived: (status) =>
    status === null ? "The test arrived." : `The test arrived (HTTP ${status}).`,
  testFailed: (fault) => `The test did not arrive: ${fault}. Nothing was changed; try again.`,
  pause: "Pause",
  pauseOf: (host) => `Pause the messages to ${host}?`,
  pauseLines: [
    "What happens meanwhile is not told, not even afterwards.",
    "Messages that wait already are kept, and sent when it is resumed.",
    "Address and secret stay; it can be resumed at any time."
  ],
  paused: (host) => `Messages to ${host} are paused`,
  resume: "Resume",
  resumeOf: (host) => `Resume the messages to ${host}?`,
  resumeLines: [
    "What happens from now on is told again, and messages that were kept are sent.",
    "What happened during the pause is not told."
  ],
  resumed: (host) => `Messages to ${host} are resumed`,
  remove: "Remove",
  removeOf: (host) => `Remove the webhook ${host}?`,
  removeLines: (waiting) => [
    waiting === 0
      ? "It is told nothing any more."
      : `It is told nothing any more; ${waiting} waiting ${waiting === 1 ? "message is" : "messages are"} not sent.`,
    "Its secret is void; added again, it has a new one.",
    "Its last results go with it; the audit trail stays."
  ],
  removed: (host) => `Webhook ${host} is removed`
}
