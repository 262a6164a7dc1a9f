/**
 * The server does not start in a state that is known to be unsafe. Data only: who shows it words it, with
 * the way out. Known by its `_tag` where the class itself is not at hand.
 */
export type WhyNotStarted =
  /** `secret.key` may be read by others; the detail is its mode. */
  | "keyReadable"
  /** `secret.key` is no key. */
  | "keyDamaged"
  /** Listening beyond this machine, with nothing that encrypts. */
  | "openLine"
  /** Others on this machine may look into the data folder; the detail is its mode. */
  | "folderReadable"
  /** The database is on another machine and the line to it may be read along. */
  | "databaseOpenLine"
  /** What webhooks may reach is no list of networks. */
  | "webhookRanges"
  /** The founder has not founded the administrators yet; the detail is for how many days. */
  | "founderOpen"

export class StartRefused extends Error {
  readonly _tag = "StartRefused"
  readonly why: WhyNotStarted
  /** The file, folder, address or setting that is meant. */
  readonly what: string
  readonly detail: string

  constructor(why: WhyNotStarted, what: string, detail: string) {
    super(`${why}: ${what} ${detail}`.trim())
    this.name = "StartRefused"
    this.why = why
    this.what = what
    this.detail = detail
  }
}
