/** How a check tells what it found: a line each, and exit code 1 when one of them is not a warning. */
export interface Finding {
  /** A path from the root of the project, with a line where that helps. */
  readonly where: string
  readonly what: string
  readonly level: "error" | "warning"
}

export const error = (where: string, what: string): Finding => ({ where, what, level: "error" })
export const warning = (where: string, what: string): Finding => ({ where, what, level: "warning" })

/** `looked` says what was looked at: a check that looked at nothing must not look like a clean one. */
export const report = (looked: string, findings: ReadonlyArray<Finding>): void => {
  for (const { level, where, what } of findings) console.log(`${level}  ${where}: ${what}`)
  const errors = findings.filter(({ level }) => level === "error").length
  console.log(`${looked}: ${errors} errors, ${findings.length - errors} warnings`)
  process.exitCode = errors === 0 ? 0 : 1
}
