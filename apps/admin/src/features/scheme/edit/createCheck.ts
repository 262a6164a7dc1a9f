/**
 * Has the server check what is typed, a moment after the last letter. An answer that comes after the next
 * question is dropped; without the server the last faults stay and the page says so.
 */
import type { DocumentFault } from "@aiwei/domain/scheme/document/DocumentFault"
import type { SchemeChecked } from "@aiwei/queries/schemeDeskQueries"
import { type Accessor, createEffect, createSignal, on, onCleanup } from "solid-js"

import type { DraftDocument } from "../document/DraftDocument.ts"

const moment = 350
const again = 5000

export const createCheck = (
  document: Accessor<DraftDocument>,
  check: (text: string, signal: AbortSignal) => Promise<SchemeChecked>
) => {
  const [faults, setFaults] = createSignal<ReadonlyArray<DocumentFault>>([])
  const [state, setState] = createSignal<"checking" | "checked" | "failed">("checking")
  let waiting: ReturnType<typeof setTimeout> | undefined
  let asked: AbortController | undefined
  const ask = async (text: string) => {
    const own = new AbortController()
    asked = own
    try {
      const answer = await check(text, own.signal)
      if (asked !== own) return
      setFaults(answer.faults)
      setState("checked")
    } catch {
      if (asked !== own) return
      setState("failed")
      waiting = setTimeout(() => void ask(text), again)
    }
  }
  const stop = () => {
    clearTimeout(waiting)
    asked?.abort()
    asked = undefined
  }
  createEffect(
    on(document, (now) => {
      stop()
      setState("checking")
      waiting = setTimeout(() => void ask(JSON.stringify(now)), moment)
    })
  )
  onCleanup(stop)
  return { faults, state }
}
