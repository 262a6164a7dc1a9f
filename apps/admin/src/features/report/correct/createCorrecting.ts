/**
 * Headings that somebody corrects before the batch is written: which is asked about, and what was said so
 * far, one map for each shape of table. The server reads the batch anew by them; nothing is kept here of
 * what it understood.
 */
import type { DataSheet, FileReport } from "@aiwei/intake/report"
import type { SaidMap } from "@aiwei/queries/importQueries"
import { createSignal } from "solid-js"

import { mapOf, sameTable, said } from "./saidMap.ts"

export interface Asked {
  readonly file: string
  readonly sheet: DataSheet
  readonly col: string
}

export const createCorrecting = () => {
  const [maps, setMaps] = createSignal<ReadonlyArray<SaidMap>>([])
  const [asked, ask] = createSignal<Asked | null>(null)
  /** The file as it was understood before the last correction, to be told the difference. */
  const [before, setBefore] = createSignal<FileReport | null>(null)
  const say = ({ sheet, col }: Asked, field: string | null, file: FileReport) => {
    const own = maps().find((map) => sameTable(map, sheet)) ?? mapOf(sheet)
    if (own === null) return
    setBefore(file)
    setMaps((all) => [
      ...all.filter((map) => !sameTable(map, sheet)),
      said(own, sheet, { col, field })
    ])
    ask(null)
  }
  const takeBack = () => {
    setMaps([])
    setBefore(null)
  }
  return { maps, asked, ask, leave: () => ask(null), say, takeBack, before }
}

export type Correcting = ReturnType<typeof createCorrecting>
