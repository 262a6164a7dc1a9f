/** The grid of findings while they are typed: rows, what is wrong in which cell, and what is sent. */
import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import { useAttachThrough } from "@aiwei/queries/duty/attachFile"
import { type Accessor, createSignal } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { refusalText } from "../../../words/refusalText.ts"
import { useInspectionWords } from "../useInspectionWords.ts"
import {
  type CellFault,
  type CellField,
  type FindingField,
  type FindingRow,
  isEmptyRow,
  withBlank,
  withCell,
  withoutRow,
  withPhoto
} from "./FindingRow.ts"
import { pastedFindings } from "./pastedFindings.ts"
import { readPhoto } from "./readPhoto.ts"
import { faultAt, isSent, readRow, type ReadTerms, type SentFinding } from "./readRow.ts"
import { refusedCells } from "./refusedCells.ts"

export type SentWithPhoto = SentFinding & { readonly photo?: string }

const createRows = () => {
  const [rows, setRows] = createSignal<ReadonlyArray<FindingRow>>(withBlank([]))
  const [faults, setFaults] = createSignal<ReadonlyArray<CellFault>>([])
  const forget = (at: number, field: CellField) =>
    setFaults(faults().filter((one) => one.at !== at || one.field !== field))
  const addPhoto = async (at: number, file: File, said: string) => {
    forget(at, "photo")
    const photo = await readPhoto(file)
    if (photo === null) setFaults([...faults(), { at, field: "photo", text: said }])
    else setRows(withPhoto(rows(), at, photo))
  }
  return {
    rows,
    faults,
    setFaults,
    addPhoto,
    set: (at: number, field: FindingField, text: string) => {
      forget(at, field)
      setRows(withCell(rows(), at, field, text))
    },
    dropPhoto: (at: number) => setRows(withPhoto(rows(), at, null)),
    remove: (at: number) => {
      setFaults([])
      setRows(withoutRow(rows(), at))
    },
    paste: (text: string, at: number, field: FindingField): number => {
      const pasted = pastedFindings(rows(), text, at, field)
      setFaults([])
      setRows(pasted.rows)
      return pasted.count
    },
    faultAt: (at: number, field: CellField): string | null =>
      faults().find((one) => one.at === at && one.field === field)?.text ?? null,
    filled: () => rows().flatMap((row, at) => (isEmptyRow(row) ? [] : [{ row, at }])),
    clear: () => setRows(withBlank([]))
  }
}

type Rows = ReturnType<typeof createRows>

/** Photos go up one after the other, before the findings that name them. */
const useWithPhotos = (table: Rows) => {
  const attach = useAttachThrough("photo")
  return async (read: ReadonlyArray<SentFinding>) => {
    const sent: Array<SentWithPhoto> = []
    for (const [i, { row }] of table.filled().entries()) {
      const finding = read[i]
      if (finding === undefined) continue
      sent.push(row.photo === null ? finding : { ...finding, photo: await attach(row.photo.file) })
    }
    return sent
  }
}

/** `send` gets all rows or is not called: a row that cannot be read keeps every other one back. */
export const createGrid = (
  terms: Accessor<ReadTerms | null>,
  send: (findings: ReadonlyArray<SentWithPhoto>) => Promise<unknown>
) => {
  const words = useWords()
  const it = useInspectionWords()
  const table = createRows()
  const withPhotos = useWithPhotos(table)
  const [refused, refuse] = createSignal<string | null>(null)
  const [busy, setBusy] = createSignal(false)
  const wrong = (count: number) => refuse(it().form.faults(count))

  const readAll = (known: ReadTerms): ReadonlyArray<SentFinding> | null => {
    const read = table.filled().map(({ row, at }) => ({ at, row: readRow(row, known) }))
    const faults = read.flatMap(({ at, row }) =>
      isSent(row) ? [] : [faultAt(at, row, (one) => it().grid.faults[one.why](one.allowed))]
    )
    table.setFaults(faults)
    if (faults.length > 0) wrong(faults.length)
    return faults.length > 0 ? null : read.flatMap(({ row }) => (isSent(row) ? [row] : []))
  }
  const toldBack = (thrown: unknown) => {
    const error = domainErrorOf(thrown)
    if (error?._tag !== "EvidenceRefused") return refuse(refusalText(words(), thrown))
    const places = table.filled().map(({ at }) => at)
    const { cells, whole } = refusedCells(error.faults, places, (fault) =>
      words().refusals.EvidenceRefused({ ...error, faults: [{ ...fault, finding: null }] })
    )
    table.setFaults(cells)
    if (whole.length === 0) return wrong(cells.length)
    refuse(words().refusals.EvidenceRefused({ ...error, faults: whole }))
  }
  /** True once everything is kept. */
  const save = async (): Promise<boolean> => {
    const known = terms()
    refuse(null)
    if (busy() || known === null) return false
    const read = readAll(known)
    if (read === null) return false
    setBusy(true)
    try {
      await send(await withPhotos(read))
      table.clear()
      return true
    } catch (thrown) {
      toldBack(thrown)
      return false
    } finally {
      setBusy(false)
    }
  }
  return { ...table, terms, refused, refuse, busy, save }
}

export type Grid = ReturnType<typeof createGrid>
