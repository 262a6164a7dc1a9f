/** A file that could belong to several offices is refused: a score in the wrong office is worse than none. */
import { wordsFor } from "../../file/fileWords.ts"
import type { FileReport } from "../../report.ts"
import type { StoredOffice } from "./officeOf.ts"

export const withoutOffice = (file: FileReport, known: ReadonlyArray<StoredOffice>): FileReport => {
  if (file.outcome !== "import") return file
  const finding = {
    code: "office_unknown",
    ...wordsFor("office_unknown"),
    candidates: known.map(({ code, name }) => code ?? name)
  }
  return {
    ...file,
    outcome: "reject",
    code: "office_unknown",
    ...wordsFor("office_unknown"),
    errors: [...file.errors, finding]
  }
}
