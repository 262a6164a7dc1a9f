/** What a malformed call gets: where in the input, and what was expected there. Never a stack. */
export interface InputIssue {
  /** `unit.name`, `rows.0.code`; empty for the input as a whole. */
  readonly path: string
  readonly message: string
}

export interface InvalidInput {
  readonly _tag: "InvalidInput"
  readonly issues: ReadonlyArray<InputIssue>
}
