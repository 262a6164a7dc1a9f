/** Checks of the store and of the installation: one line each, what was found behind it. */
import type { Words } from "../words/zh.ts"

export interface Check {
  readonly name: string
  readonly ok: boolean
  readonly detail: string
}

export const checksText = (words: Words, checks: ReadonlyArray<Check>): string =>
  checks
    .map(({ name, ok, detail }) =>
      `${ok ? words.passed : words.failed}  ${words.checks[name] ?? name}  ${detail}`.trimEnd()
    )
    .join("\n")
