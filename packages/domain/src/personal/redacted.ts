/**
 * What the books of imports say of a person, without the person: the record's own fields are emptied,
 * the name is replaced wherever it stands for them. The shape stays, so that an import still reads it.
 */

export interface Erased {
  readonly name: string
  readonly phone: string | null
  /** What stands in the name's place. */
  readonly as: string
}

const emptied: Readonly<Record<string, unknown>> = {
  phone: null,
  birth: null,
  gender: null,
  remark: ""
}

const nameWithout = (value: unknown, { name, as }: Erased): unknown => {
  if (typeof value === "string")
    return value === name ? as : value.replaceAll(`“${name}”`, `“${as}”`)
  if (Array.isArray(value)) return value.map((one) => nameWithout(one, { name, phone: null, as }))
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      nameWithout(inner, { name, phone: null, as })
    ])
  )
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** A record of the person: whatever the name was then. */
const personWithout = (record: Readonly<Record<string, unknown>>, erased: Erased): unknown =>
  Object.fromEntries(
    Object.entries(record).flatMap(([key, value]): ReadonlyArray<readonly [string, unknown]> => {
      if (key === "phones") return []
      if (key === "name") return [[key, erased.as]]
      return [[key, Object.hasOwn(emptied, key) ? emptied[key] : nameWithout(value, erased)]]
    })
  )

const readJson = (text: string): unknown => JSON.parse(text)

/** A line of the journal: of the person's own record, or of a duty of theirs. */
export const lineRedacted = (
  entity: string,
  json: string | null,
  erased: Erased
): string | null => {
  if (json === null) return null
  const value = readJson(json)
  const isPerson = entity === "Person" && isRecord(value)
  return JSON.stringify(isPerson ? personWithout(value, erased) : nameWithout(value, erased))
}

/** Where in a file the person's record was read from. */
export interface ReadFrom {
  readonly sheet: string
  readonly row: number
}

/** A file's report: the rows the person was read from, and every sentence that quotes the name. */
export const reportRedacted = (
  json: string,
  rows: ReadonlyArray<ReadFrom>,
  erased: Erased
): string => {
  const isOwn = (sheet: unknown, record: Readonly<Record<string, unknown>>): boolean =>
    rows.some(
      (at) => at.sheet === sheet && (at.row === record["row"] || at.row === record["duplicateOf"])
    )
  const report = readJson(json)
  if (!isRecord(report) || !Array.isArray(report["sheets"])) return json
  const sheets = report["sheets"].map((sheet: unknown) => {
    if (!isRecord(sheet)) return sheet
    const records: ReadonlyArray<unknown> = Array.isArray(sheet["records"]) ? sheet["records"] : []
    const others = nameWithout({ ...sheet, records: [] }, erased)
    const own = records.map((record) =>
      isRecord(record) && isOwn(sheet["name"], record) ? personWithout(record, erased) : record
    )
    return isRecord(others) && "records" in sheet ? { ...others, records: own } : others
  })
  const text = JSON.stringify({ ...report, sheets })
  // A cell that could not be read is quoted as it was written.
  return erased.phone === null ? text : text.replaceAll(erased.phone, "***")
}
