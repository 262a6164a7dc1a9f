/**
 * Which office a file belongs to: told by the caller, else by the codes in it, else by its title, else by
 * the batch's other files, else the only one there is. Where there is none yet, one without a name is made.
 */
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"

import type { FileReport } from "../../report.ts"
import type { WantedOffice } from "../plan/PlanContext.ts"
import { placeName } from "../plan/units/officeUnit.ts"
import { codesIn } from "./codesIn.ts"
import { type NamedOffice, officeNamed } from "./officeNamed.ts"

export interface StoredOffice {
  readonly id: OrgUnitId
  readonly code: string | null
  readonly name: string
  readonly district: string | null
}

export interface FileOffice {
  readonly code: string | null
  readonly named: NamedOffice | null
}

const textsOf = ({ path, sheets }: FileReport): ReadonlyArray<string> => {
  const rows = sheets.flatMap((sheet) => (sheet.role === "data" ? sheet.skippedRows : []))
  const of = (reason: string) => rows.filter((row) => row.reason === reason).map(({ text }) => text)
  return [...of("title"), ...of("meta"), path.split("/").at(-1) ?? path, ...of("footer")]
}

/** The code that most of the codes begin with, at the level of a subdistrict. */
export const commonOffice = (codes: ReadonlyArray<string>): string | null => {
  const known = codes.filter((code) => /^[1-9]\d{11}$/.test(code) && !code.endsWith("000000"))
  const groups = Map.groupBy(known, (code) => `${code.slice(0, 9)}000`)
  const [most] = [...groups].toSorted((a, b) => b[1].length - a[1].length)
  return most?.[0] ?? null
}

export const fileOffice = (file: FileReport): FileOffice => ({
  code: commonOffice(codesIn(file)),
  named: officeNamed(textsOf(file))
})

export const sameOffice = (a: string, b: string): boolean => placeName(a) === placeName(b)

/** One guess for the whole batch, for files that say nothing themselves. */
export const batchOffice = (files: ReadonlyArray<FileOffice>): FileOffice => {
  const code = files.find((file) => file.code !== null)?.code ?? null
  const named = files.flatMap((file) => file.named ?? [])
  const groups = Map.groupBy(named, ({ name }) => name)
  const [most] = [...groups.values()].toSorted((a, b) => b.length - a.length)
  const first = most?.[0]
  if (first === undefined) return { code, named: null }
  const district = most?.find((one) => one.district !== null)?.district ?? null
  return { code, named: { name: first.name, district } }
}

export const unnamedOffice = "本单位"

export const officeOf = (
  file: FileOffice,
  batch: FileOffice,
  stored: ReadonlyArray<StoredOffice>,
  hint: string | null
): WantedOffice | null => {
  const isHint = hint !== null && /^[1-9]\d{11}$/.test(hint)
  const code = isHint ? hint : (file.code ?? (file.named === null ? batch.code : null))
  const own = file.named ?? batch.named
  const name = hint !== null && !isHint ? hint : (own?.name ?? null)
  const alike = name === null ? [] : stored.filter((office) => sameOffice(office.name, name))
  const district = [own, batch.named].find(
    (one) => one?.name === own?.name && one?.district
  )?.district
  const only = stored.length === 1 ? stored[0] : undefined
  const found =
    stored.find((office) => code !== null && office.code === code) ??
    // An office that came with a score sheet waits for its code under its name, or under none.
    alike.find((office) => code === null || office.code === null) ??
    (code === null && name === null ? only : undefined) ??
    (only?.code === null && only.name === unnamedOffice ? only : undefined)
  // Of several offices nobody is picked by chance.
  if (found === undefined && name === null && code === null && stored.length > 1) return null
  return {
    id: found?.id ?? null,
    name: name ?? found?.name ?? unnamedOffice,
    code: code ?? found?.code ?? batchCode(batch, name),
    district: district ?? found?.district ?? null,
    named: name !== null
  }
}

/** The batch's code is the office's own when it is the office that the batch names. */
const batchCode = (batch: FileOffice, name: string | null): string | null =>
  name === null || batch.named === null || sameOffice(batch.named.name, name) ? batch.code : null
