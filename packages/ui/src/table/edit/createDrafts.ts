/**
 * Texts typed and not taken yet, each at its row's key and column. A draft is only thrown away by who
 * typed it or by an accepted answer: a refused text stays at its cell.
 */
import { createStore } from "solid-js/store"

import type { EditAnswer } from "../model/TableProps.ts"

export interface Draft {
  readonly text: string
  /** `kept`: a text with a problem or a refusal, waiting for who typed it. */
  readonly status: "typing" | "pending" | "kept"
  readonly message: string | null
}

export const createDrafts = (refused: () => string) => {
  const [drafts, setDrafts] = createStore<Record<string, Draft | undefined>>({})
  /** The newest text sent for a cell: an answer to an older one is late and counts no more. */
  const sent = new Map<string, symbol>()
  const drop = (id: string) => setDrafts(id, undefined)
  const answered = (id: string, mark: symbol, answer: EditAnswer) => {
    if (sent.get(id) !== mark) return
    sent.delete(id)
    // Typed on meanwhile: that text is newer than the answer.
    if (drafts[id]?.status !== "pending") return
    if ("ok" in answer) drop(id)
    else setDrafts(id, (it) => it && { ...it, status: "kept", message: answer.refused })
  }
  return {
    at: (id: string) => drafts[id],
    set: (id: string, draft: Draft) => setDrafts(id, draft),
    keep: (id: string) => setDrafts(id, (it) => it && { ...it, status: "kept" }),
    drop,
    /** The text waits until `send` has its answer. */
    send: (id: string, send: () => Promise<EditAnswer> | undefined) => {
      const mark = Symbol(id)
      sent.set(id, mark)
      setDrafts(id, (it) => it && { ...it, status: "pending", message: null })
      void send()?.then(
        (answer) => answered(id, mark, answer),
        () => answered(id, mark, { refused: refused() })
      )
    },
    unsent: () => Object.values(drafts).filter((it) => it !== undefined).length
  }
}
