/** A document under edit: its steps, what the server says is wrong with it, and which panel is open. */
import type { DocumentFault } from "@aiwei/domain/scheme/document/DocumentFault"
import { useSchemeCheck } from "@aiwei/queries/schemeDeskQueries"
import { useSearchParams } from "@solidjs/router"
import { createEffect, createMemo, createSignal } from "solid-js"

import { useFrame } from "../../frame/FrameContext.tsx"
import { createHistory } from "../document/createHistory.ts"
import type { DraftDocument } from "../document/DraftDocument.ts"
import { valueAt, withValue } from "../document/draftPath.ts"
import { createCheck } from "./createCheck.ts"
import { lineAt, panelOf, type PanelKey, partKeys, seekField } from "./fieldIds.ts"
import { keepDraft, keptDraft } from "./keptDraft.ts"

/** `of` names what is edited: a version's id, or what a new one begins from. */
export const createEditor = (of: string, base: DraftDocument) => {
  const frame = useFrame()
  const check = useSchemeCheck()
  const [search, setSearch] = useSearchParams<{ at?: string }>()
  const kept = keptDraft(of)
  const history = createHistory(base)
  if (kept !== null) history.put(kept)
  const document = history.now
  const checked = createCheck(document, (text, signal) => check(frame.office(), text, signal))
  const [lastFault, setLastFault] = createSignal(-1)
  createEffect(() => keepDraft(of, history.isDirty() ? document() : null))

  /** What is no panel, or a line that went away, is nothing. */
  const opened = createMemo((): PanelKey | null => {
    const at = search.at ?? null
    const line = lineAt(at)
    if (line !== null) return line < document().indicators.length ? at : null
    return partKeys.find((key) => key === at) ?? null
  })
  const open = (panel: PanelKey | null) =>
    setSearch({ at: panel }, { replace: opened() !== null, scroll: false })
  const goTo = (path: string) => {
    const panel = panelOf(path)
    if (panel !== opened()) open(panel)
    requestAnimationFrame(() => seekField(path))
  }
  const byPath = createMemo(() => Map.groupBy(checked.faults(), ({ path }) => path))
  const nextFault = () => {
    const all = checked.faults()
    const at = (lastFault() + 1) % Math.max(1, all.length)
    const fault = all[at]
    if (fault === undefined) return
    setLastFault(at)
    goTo(fault.path)
  }
  return {
    ...history,
    resumed: kept !== null,
    document,
    checked,
    set: (path: string, value: unknown) => history.put(withValue(document(), path, value), path),
    /** One step of its own: something was added, moved or deleted. */
    change: (next: DraftDocument) => history.put(next),
    valueAt: (path: string) => valueAt(document(), path),
    textAt: (path: string): string => {
      const value = valueAt(document(), path)
      return value === null || value === undefined ? "" : String(value)
    },
    faultsAt: (path: string): ReadonlyArray<DocumentFault> => byPath().get(path) ?? [],
    /** Of a line with all that is in it. */
    faultsIn: (path: string): ReadonlyArray<DocumentFault> =>
      checked.faults().filter((fault) => fault.path === path || fault.path.startsWith(`${path}.`)),
    opened,
    open,
    goTo,
    nextFault,
    forget: () => keepDraft(of, null)
  }
}

export type Editor = ReturnType<typeof createEditor>
