/**
 * How a question is written: at the top of its file, of plain values. The cache keeps it with the answer
 * long after the page that asked, so one made inside a hook would hold that page, and, asked again, would
 * read what the page shows by then and not what its key says.
 */

/** What the cache hands to whoever fetches an answer. */
export interface Asking {
  readonly signal: AbortSignal
}

/** Placeholder of a question: what stands there stays until the answer has come. */
export const keepBefore = <Data>(before: Data | undefined): Data | undefined => before
