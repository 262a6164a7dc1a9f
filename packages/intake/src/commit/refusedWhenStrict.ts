/** With `strict` one error refuses its whole file: nothing of it is stored, every error is still listed. */
import { wordsFor } from "../file/fileWords.ts"
import type { FileReport } from "../report.ts"

const hasErrors = ({ errors, sheets }: FileReport): boolean =>
  errors.length > 0 || sheets.some((sheet) => sheet.role === "data" && sheet.errors.length > 0)

export const refusedWhenStrict = (file: FileReport): FileReport =>
  file.outcome !== "import" || !hasErrors(file)
    ? file
    : { ...file, outcome: "reject", code: "strict_errors", ...wordsFor("strict_errors") }
