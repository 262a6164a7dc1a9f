/**
 * Changes that no test can find, because the changed code does the same. Each needs its reason; one that is
 * killed after all, or no longer made, is told so that it can be taken out.
 */
export interface Equivalent {
  readonly file: string
  /** The code as it is, and what it became. */
  readonly code: string
  readonly became: string
  readonly why: string
}

export const equivalents: ReadonlyArray<Equivalent> = []
