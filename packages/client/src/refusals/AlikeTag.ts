/**
 * The refusals that the pages and the command line tell in the same words. The others differ on purpose:
 * a page tells where to look, the command line names the command.
 */
import type { DutyTag } from "./dutyAlike.ts"
import type { EvidenceTag } from "./evidenceAlike.ts"
import type { GroupTag } from "./groupAlike.ts"
import type { HandoverTag } from "./handoverAlike.ts"
import type { ImportTag } from "./importAlike.ts"
import type { OverlayTag } from "./overlayAlike.ts"
import type { PlanTag } from "./planAlike.ts"
import type { PublicationTag } from "./publicationAlike.ts"
import type { RankingTag } from "./rankingAlike.ts"
import type { SchemeTag } from "./schemeAlike.ts"
import type { StatisticsTag } from "./statisticsAlike.ts"
import type { UndoTag } from "./undoAlike.ts"

export type AlikeTag =
  | DutyTag
  | OverlayTag
  | EvidenceTag
  | GroupTag
  | HandoverTag
  | ImportTag
  | PlanTag
  | PublicationTag
  | RankingTag
  | SchemeTag
  | StatisticsTag
  | UndoTag
  | "KeptTooShort"
  | "WebhookNotFound"
  | "WebhookAddressRefused"
  | "TooManyWebhooks"
  | "GrantRefused"
  | "GrantNotFound"
  | "BackupUnderWay"
  | "BackupNotWritten"
  | "BackupDamaged"
  | "BackupNewer"
  | "DataInUse"
  | TreeTag
  | "StoreUnavailable"

/** Refusals of changes to the tree: `saidOfTreeZh.ts`, `saidOfTreeEn.ts`. */
export type TreeTag =
  | "DayAhead"
  | "CodeWithdrawn"
  | "CodeRefused"
  | "LevelRefused"
  | "ReformRefused"
  | "DivisionsRefused"
