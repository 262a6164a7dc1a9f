/** What a search field over the tree knows: the text, what was found, which hit the arrows stand on. */
import type { OrgHit } from "@aiwei/domain/org/search/OrgSearch"
import type { Day } from "@aiwei/domain/shared/Day"
import { createEffect, createSignal, on, onCleanup, onMount } from "solid-js"

import { mayAct } from "../help/singleKeys.ts"
import { createHits } from "./createHits.ts"

export interface TreeSearchProps {
  readonly day: Day
  readonly label: string
  readonly onPick: (hit: OrgHit) => void
  /** Only places: a person is no place to move something to. */
  readonly placesOnly?: boolean
  /** What was found stands elsewhere on the page: the field is empty for the next question. */
  readonly clears?: boolean
  /** `/` anywhere on the page leads here. */
  readonly slash?: boolean
  readonly value?: string
  /** What was typed, a moment after the last letter. */
  readonly onText?: (text: string) => void
}

/** The address is written when the hands rest, not with every letter: each writing is a step of the browser. */
const restMs = 500

/**
 * `/` leads to the field, unless somebody types, keys of one letter are off, or a dialog lies over the
 * page.
 */
const leadHere = (field: () => HTMLInputElement | undefined) => {
  const onSlash = (event: KeyboardEvent) => {
    if (event.key !== "/" || !mayAct(event) || document.querySelector('[role="dialog"]') !== null)
      return
    event.preventDefault()
    field()?.select()
    field()?.focus()
  }
  onMount(() => document.addEventListener("keydown", onSlash))
  onCleanup(() => document.removeEventListener("keydown", onSlash))
}

export const createTreeSearch = (props: TreeSearchProps) => {
  const [text, setText] = createSignal(props.value ?? "")
  const [open, setOpen] = createSignal(false)
  const [at, setAt] = createSignal(0)
  const found = createHits(text, () => props.day)
  const hits = () => found.hits().filter(({ kind }) => props.placesOnly !== true || kind === "unit")
  let field: HTMLInputElement | undefined
  createEffect(on(text, () => setAt(0)))
  createEffect(
    on(
      text,
      (typed) => {
        const rest = setTimeout(() => props.onText?.(typed.trim()), restMs)
        onCleanup(() => clearTimeout(rest))
      },
      { defer: true }
    )
  )
  if (props.slash) leadHere(() => field)
  const pick = (hit: OrgHit | undefined) => {
    if (hit === undefined) return
    setOpen(false)
    setText(props.placesOnly === true && props.clears !== true ? hit.name : "")
    props.onPick(hit)
  }
  const shown = () => open() && text().trim() !== ""
  return {
    text,
    hits,
    at,
    asking: found.asking,
    failed: found.failed,
    shown,
    open: () => setOpen(true),
    pick,
    bind: (element: HTMLInputElement) => {
      field = element
    },
    type: (typed: string) => {
      setText(typed)
      setOpen(true)
    },
    onKey: (event: KeyboardEvent) => {
      if (event.isComposing) return
      if (event.key === "ArrowDown") setAt(Math.min(at() + 1, hits().length - 1))
      else if (event.key === "ArrowUp") setAt(Math.max(at() - 1, 0))
      else if (event.key === "Enter") pick(hits()[at()])
      else if (event.key === "Escape" && shown()) setOpen(false)
      else return
      event.preventDefault()
      event.stopPropagation()
    },
    leave: () => setOpen(false)
  }
}

export type TreeSearchState = ReturnType<typeof createTreeSearch>
