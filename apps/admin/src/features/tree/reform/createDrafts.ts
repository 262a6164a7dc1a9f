/** The parts of a split as they are written down, and which of them each child and each record goes to. */
import { createStore } from "solid-js/store"

import type { PartDraft } from "./splitParts.ts"

/** `name`: the first part begins as what the unit is called. */
export const createDrafts = (name: string) => {
  const [parts, setParts] = createStore<Array<PartDraft>>([
    { name, code: "" },
    { name: "", code: "" }
  ])
  const [goes, setGoes] = createStore<Record<string, number>>({})
  const [records, setRecords] = createStore<Record<string, number>>({})
  const acts = {
    write: (at: number, part: Partial<PartDraft>) => setParts(at, part),
    addPart: () => setParts(parts.length, { name: "", code: "" }),
    dropPart: (at: number) => {
      setParts(parts.filter((_, one) => one !== at))
      // Whatever went there goes to the first again: nothing is left without a part.
      for (const to of [goes, records] as const) {
        for (const [key, part] of Object.entries(to)) {
          const next = part === at ? 0 : part > at ? part - 1 : part
          if (to === goes) setGoes(key, next)
          else setRecords(key, next)
        }
      }
    },
    setGoes: (id: string, part: number) => setGoes(id, part),
    setRecordTo: (id: string, part: number) => setRecords(id, part)
  }
  return { parts, goes, records, acts }
}
