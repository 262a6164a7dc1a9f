/**
 * The register of small trades. A blank trade or community is that of the line above, for so the lists are
 * kept; a licence that is 办理中 is none yet.
 */
import { compact, textOf, tidy } from "../../cells/cellText.ts"
import { readInteger } from "../../cells/readInteger.ts"
import { readName } from "../../cells/readName.ts"
import { readPhone } from "../../cells/readPhone.ts"
import { readFlag } from "../../cells/said/readFlag.ts"
import { readNo } from "../../cells/said/readNo.ts"
import type { SmallBusinessRecord } from "../../report/publicHealth.ts"
import { findings, warning } from "../../table/Findings.ts"
import type { Context } from "../../table/resolve.ts"
import { carried } from "../../table/rows/carried.ts"
import { placesIn } from "../../table/rows/placesIn.ts"
import { sheetOf } from "../../table/rows/sheetOf.ts"
import { wordsIn } from "../../table/rows/wordsIn.ts"
import type { SheetRead } from "../../table/SheetRead.ts"
import { addressAt, cellAt, readAt, type Table, textAt } from "../../table/Table.ts"
import { walkRows } from "../../table/walkRows.ts"
import type { PlainKind } from "../PlainKind.ts"
import { smallBusinessHeadings } from "./headings.ts"

const gradeOf = (text: string | null): string | null => {
  if (text === null) return null
  const letter = /^(?:量化)?([A-Da-d])[级类等]?(?:[(（].*)?$/u.exec(compact(text))?.[1]
  if (letter !== undefined) return letter.toUpperCase()
  return /^(?:未评|未评级|未定级|待评|未量化|暂未评级|无等级)$/u.test(text) ? null : text
}

const proofs = ["~ratProof", "~flyProof", "~dustProof"]

/** One column for all, or one for each kind of pest: then every one of them must be there. */
const facilityAt = (table: Table, row: number): boolean | null => {
  if (table.columnOf.has("pestFacility")) return readFlag(textAt(table, row, "pestFacility"))
  const flags = proofs.map((field) => readFlag(textAt(table, row, field))).filter((f) => f !== null)
  return flags.length === 0 ? null : flags.every((flag) => flag)
}

const tooMany = (raw: unknown, workers: number) =>
  warning(
    "certs_exceed_workers",
    `健康证数 ${String(raw)} 大于从业人数 ${workers}，两者都已照录，请核对。`,
    `More certificates (${String(raw)}) than people (${workers}); both were kept.`,
    { raw }
  )

export const readSmallBusiness = (
  table: Table,
  context: Context
): SheetRead<SmallBusinessRecord> => {
  const said = findings()
  const walked = walkRows(table, ["name"])
  const source = carried(table, walked, ["type", "community"])
  const words = wordsIn(table, source)
  const place = placesIn(table, walked, context, source, said, ["address"])
  const records = walked.data.flatMap((row): ReadonlyArray<SmallBusinessRecord> => {
    const from = source(row, "name") ?? row
    const name = tidy(textOf(cellAt(table, from, "name")))
    if (name === "") return []
    const [workers, certs] = [
      readAt(table, row, "workers", readInteger, said),
      readAt(table, row, "certs", readInteger, said)
    ]
    if (workers !== null && certs !== null && certs > workers) {
      said.add(tooMany(certs, workers), addressAt(table, row, "certs"), "certs")
    }
    const owner = words(row, "owner")
    const remark = words(row, "remark")
    return [
      {
        row,
        name,
        type: words(row, "type"),
        ...place(row),
        address: words(row, "address"),
        owner: owner === null ? null : readName(owner),
        phone: readAt(table, row, "phone", readPhone, said),
        license: readAt(table, source(row, "license") ?? row, "license", readNo, said),
        workers,
        certs,
        pestFacility: facilityAt(table, row),
        grade: gradeOf(words(row, "grade")),
        ...(remark === null ? {} : { remark })
      }
    ]
  })
  const apart = table.columnOf.has("pestFacility") ? [] : proofs
  const shown = Object.fromEntries(apart.map((field) => [field, "pestFacility"]))
  return sheetOf(table, walked, records, said, shown)
}

export const smallBusiness: PlainKind<SmallBusinessRecord> = {
  kind: "small_business",
  vocabularies: [smallBusinessHeadings],
  read: readSmallBusiness
}
