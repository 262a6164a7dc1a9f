/** Exit codes of PRODUCT §5. Scripts depend on them: a code is never given a second meaning. */

export const fine = 0
/** Finished, but the data has errors. */
export const dataHasErrors = 1
export const wrongUsage = 2
/** Rights, a conflict, something that is not there, a published period. */
export const refused = 3
export const unreachable = 4
export const internal = 5

/** A command's own way to end with a sentence and a code. */
export class Ending extends Error {
  readonly code: number
  constructor(code: number, message: string) {
    super(message)
    this.code = code
  }
}
