/**
 * What was typed and not yet saved, with a way back. It is also kept in the tab's own storage, so that an
 * expired session, a reload or a crash loses nothing; another month has its own.
 */
import { type Accessor, createEffect, createMemo, createSignal, on } from "solid-js"

import { type Draft, draftKey, sameValue } from "./Draft.ts"

type Drafts = Readonly<Record<string, Draft>>

/** An earlier edition of this page may have kept something else under the same name. */
const isKept = (read: unknown): read is Drafts =>
  typeof read === "object" &&
  read !== null &&
  Object.values(read).every(
    (one: Partial<Draft> | null) =>
      typeof one?.unit === "string" &&
      typeof one.column === "string" &&
      typeof one.part === "number" &&
      typeof one.base === "object" &&
      typeof one.value === "object"
  )

const storageKey = (of: string) => `aiwei.scores.${of}`

const kept = (of: string): Drafts => {
  try {
    const text = globalThis.sessionStorage?.getItem(storageKey(of)) ?? null
    const read: unknown = JSON.parse(text ?? "{}")
    return isKept(read) ? read : {}
  } catch {
    // A browser that keeps nothing, or a text cut short: there is nothing to go on from.
    return {}
  }
}

const keep = (of: string, drafts: Drafts): void => {
  try {
    if (Object.keys(drafts).length === 0) globalThis.sessionStorage?.removeItem(storageKey(of))
    else globalThis.sessionStorage?.setItem(storageKey(of), JSON.stringify(drafts))
  } catch {
    // A browser that keeps nothing still lets people type.
  }
}

/** `of` names office and month. */
export const createDrafts = (of: Accessor<string>) => {
  const [drafts, setDrafts] = createSignal<Drafts>(kept(of()))
  const [before, setBefore] = createSignal<ReadonlyArray<Drafts>>([])
  createEffect(
    on(
      of,
      (name) => {
        setDrafts(kept(name))
        setBefore([])
      },
      { defer: true }
    )
  )
  createEffect(() => keep(of(), drafts()))

  const list = createMemo(() => Object.values(drafts()))
  const step = (next: Drafts) => {
    setBefore((steps) => [...steps, drafts()].slice(-100))
    setDrafts(next)
  }
  return {
    list,
    faults: createMemo(() => list().filter(({ fault }) => fault !== null)),
    at: (unit: string, column: string): Draft | undefined => drafts()[draftKey(unit, column)],
    /** One step back undoes all of them. What is as it was is no draft any more. */
    put: (wanted: ReadonlyArray<Draft>) => {
      const next: Record<string, Draft> = { ...drafts() }
      for (const draft of wanted) {
        const key = draftKey(draft.unit, draft.column)
        if (draft.fault === null && sameValue(draft.base, draft.value)) delete next[key]
        else next[key] = draft
      }
      step(next)
    },
    drop: (unwanted: ReadonlyArray<Draft>) => {
      const keys = new Set(unwanted.map(({ unit, column }) => draftKey(unit, column)))
      step(Object.fromEntries(Object.entries(drafts()).filter(([key]) => !keys.has(key))))
    },
    /** These stand on the server now. What was typed over them meanwhile, or elsewhere, stays. */
    saved: (sent: ReadonlyArray<Draft>) => {
      const done = new Set(sent)
      setBefore([])
      setDrafts((all) => Object.fromEntries(Object.entries(all).filter(([, it]) => !done.has(it))))
    },
    clear: () => {
      setBefore([])
      setDrafts({})
    },
    canUndo: () => before().length > 0,
    undo: () => {
      const last = before().at(-1)
      if (last === undefined) return
      setBefore((steps) => steps.slice(0, -1))
      setDrafts(last)
    }
  }
}
export type DraftBook = ReturnType<typeof createDrafts>
