/**
 * The refusals that the pages and the command line tell in the same words. The others differ on purpose:
 * a page tells where to look, the command line names the command.
 */
export type AlikeTag =
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
  | "StoreUnavailable"
