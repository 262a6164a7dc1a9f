/** Every division code that a file's records name, each once. */
import type { FileReport, ReportRecord } from "../../report.ts"

const codesOf = (record: ReportRecord): ReadonlyArray<string | null> => {
  if ("code" in record) return [record.code]
  if ("communities" in record) return record.communities.map(({ code }) => code)
  if ("host" in record) return record.attendees.map(({ communityCode }) => communityCode)
  return [record.communityCode]
}

export const isDivisionCode = (code: string | null): code is string =>
  code !== null && /^[1-9]\d{11}$/.test(code)

export const codesIn = (file: FileReport): ReadonlyArray<string> => {
  const codes = new Set<string>()
  for (const sheet of file.sheets) {
    if (sheet.role === "ignore") continue
    for (const record of sheet.records) {
      for (const code of codesOf(record))
        if (code !== null && !codes.has(code) && isDivisionCode(code)) codes.add(code)
    }
  }
  return [...codes]
}
