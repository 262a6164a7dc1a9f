/**
 * A range copied in a spreadsheet, as the file it would have been: rows of cells with tabs between. What is pasted
 * into a field belongs to the field.
 */
import type { FoundFile } from "@aiwei/ui/files/droppedFiles"
import { onCleanup, onMount } from "solid-js"

import { today } from "../../format/today.ts"

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("input, textarea, select"))

/** One cell is no table: somebody pasted a word where no field was. */
export const isRange = (text: string): boolean => text.includes("\t") && /\n./u.test(text)

export const fileOf = (text: string, name: string): FoundFile => {
  const path = `${name}.tsv`
  return { path, file: new File([text], path, { type: "text/tab-separated-values" }) }
}

/** Takes files and ranges that are pasted anywhere on the page while it is open. */
export const usePasted = (
  nameAt: (day: string) => string,
  take: (files: ReadonlyArray<FoundFile>) => void
): void => {
  const onPaste = (event: ClipboardEvent) => {
    const data = event.clipboardData
    if (data === null || isField(event.target)) return
    const files = [...data.files].map((file) => ({ path: file.name, file }))
    const text = data.getData("text/plain")
    const taken = files.length > 0 ? files : isRange(text) ? [fileOf(text, nameAt(today()))] : []
    if (taken.length === 0) return
    event.preventDefault()
    take(taken)
  }
  onMount(() => document.addEventListener("paste", onPaste))
  onCleanup(() => document.removeEventListener("paste", onPaste))
}
