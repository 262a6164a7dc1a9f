/** What the pages and the command line say alike, in English; the command line gives the roles by name. */
import type { AlikeTag } from "./AlikeTag.ts"
import { dutyAlike } from "./dutyAlike.ts"
import { evidenceEn } from "./en/evidenceEn.ts"
import { importEn } from "./en/importEn.ts"
import { planEn } from "./en/planEn.ts"
import { publicationEn } from "./en/publicationEn.ts"
import { statisticsEn } from "./en/statisticsEn.ts"
import { groupAlike } from "./groupAlike.ts"
import { handoverAlike } from "./handoverAlike.ts"
import { overlayAlike } from "./overlayAlike.ts"
import { rankingAlike } from "./rankingAlike.ts"
import type { Refusals } from "./Refusals.ts"
import { saidOfTreeEn } from "./saidOfTreeEn.ts"
import { schemeAlike } from "./schemeAlike.ts"
import { undoAlike } from "./undoAlike.ts"

/** Why the store did not answer. */
const outages = {
  busy: "Another program is using the database; nothing was changed. Try again later.",
  full: "The server's disk is full; nothing was stored. Make room and try again.",
  readOnly:
    "The server may not write to its data folder; nothing was changed. Check its permissions.",
  away: "The server cannot reach its database; nothing was changed. Try again, or tell whoever runs it.",
  damaged:
    "The database is damaged; nothing more is read or written, so that no more is lost. Keep the file, stop the server and restore the newest backup with aiwei backup restore."
}

const webhookFaults = {
  malformed: "This is no address of the web",
  notHttps: "Messages only go to https",
  credentials: "The address must hold no name or password",
  privateAddress:
    "This address is not on the public internet (the operator of the machine can allow it with AIWEI_WEBHOOK_ALLOW)"
}

export const saidAlikeEn: Pick<Refusals, AlikeTag> = {
  ...dutyAlike.en,
  ...overlayAlike.en,
  ...evidenceEn,
  ...groupAlike.en,
  ...handoverAlike.en,
  ...importEn,
  ...planEn,
  ...publicationEn,
  ...rankingAlike.en,
  ...schemeAlike.en,
  ...statisticsEn,
  ...saidOfTreeEn,
  ...undoAlike.en,
  KeptTooShort: ({ days, least }) =>
    `The audit trail is kept for at least ${least} days; ${days} is too short and nothing was changed. The time can only be made longer.`,
  WebhookNotFound: ({ id }) => `There is no webhook ${id}; nothing was changed. List them again.`,
  WebhookAddressRefused: ({ why }) =>
    `${webhookFaults[why]}; nothing was saved. Choose another address.`,
  TooManyWebhooks: ({ most }) =>
    `There may be ${most} webhooks at most; nothing was saved. Remove one that is not used.`,
  GrantRefused: ({ why, role, beside }) =>
    ({
      separation: `the account holds ${beside ?? ""}, which is kept apart from ${role}; nothing was granted, use another account`,
      wholeOnly: `${role} holds for the whole installation, not for a place; nothing was granted, leave the place out`,
      endsFirst: "the last day lies before the first; nothing was granted, correct the days",
      held: `the account holds ${role} there already; nothing was granted`
    })[why],
  GrantNotFound: ({ id }) =>
    `no grant ${id} is in force; nothing was changed, look at the list again`,
  BackupUnderWay: () => "A backup is being made; no second one was begun. Wait for its end.",
  BackupNotWritten: ({ folder, detail }) =>
    `The backup cannot be written to ${folder} (${detail}): make room or check its rights. Nothing is left of it; the database was not touched.`,
  BackupDamaged: ({ file, faults }) =>
    `The backup “${file}” is not what it was when it was made; nothing was restored and your data was not touched. Take another one. (${faults.join("; ")})`,
  BackupNewer: ({ file }) =>
    `The backup “${file}” was made by a newer aiwei; nothing was restored. Update this program first.`,
  DataInUse: ({ place }) =>
    `${place} is in use; nothing was changed. Stop the server and other commands, then try again.`,
  StoreUnavailable: ({ why }) => outages[why]
}
