/** Collects what is to be said about cells. The same thing about the same cell is said once. */
import type { Doubt } from "../cells/Reading.ts"
import type { Finding } from "../report.ts"

export interface Findings {
  readonly warnings: ReadonlyArray<Finding>
  readonly errors: ReadonlyArray<Finding>
  readonly add: (doubt: Doubt, cell: string | undefined, field?: string) => void
}

export const findings = (): Findings => {
  const warnings: Array<Finding> = []
  const errors: Array<Finding> = []
  const said = new Set<string>()
  const add = (doubt: Doubt, cell: string | undefined, field?: string): void => {
    const key = `${doubt.code} ${cell ?? ""}`
    if (cell !== undefined && said.has(key)) return
    said.add(key)
    const finding: Finding = {
      code: doubt.code,
      ...(cell === undefined ? {} : { cell }),
      message: doubt.zh,
      messageEn: doubt.en,
      ...(field === undefined ? {} : { field }),
      ...doubt.more
    }
    ;(doubt.severity === "error" ? errors : warnings).push(finding)
  }
  return { warnings, errors, add }
}

export const warning = (
  code: string,
  zh: string,
  en: string,
  more: Readonly<Record<string, unknown>> = {}
): Doubt => ({ code, severity: "warning", zh, en, more })

export const failure = (
  code: string,
  zh: string,
  en: string,
  more: Readonly<Record<string, unknown>> = {}
): Doubt => ({ code, severity: "error", zh, en, more })
