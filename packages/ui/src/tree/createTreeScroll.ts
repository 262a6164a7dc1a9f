/**
 * The scrolled box of a tree: what is in view, and how high a row is. The height comes from the style
 * sheet (`--tree-row`: 28, 44 under a finger, more in large type), so script and style cannot disagree.
 */
import { createMemo, createSignal, onCleanup, onMount } from "solid-js"

import { rowWindow, scrollFor } from "./rowWindow.ts"

const usual = 28
const unmeasured = 600

export const createTreeScroll = (rows: () => number) => {
  const [box, setBox] = createSignal<HTMLElement>()
  const [top, setTop] = createSignal(0)
  const [view, setView] = createSignal(unmeasured)
  const [rowHeight, setRowHeight] = createSignal(usual)
  const measure = () => {
    const element = box()
    if (element === undefined) return
    const said = getComputedStyle(element).getPropertyValue("--tree-row")
    setRowHeight(Number.parseFloat(said) || usual)
    setView(element.clientHeight || unmeasured)
  }
  onMount(() => {
    measure()
    const looks = new MutationObserver(measure)
    looks.observe(document.documentElement, { attributes: true })
    const element = box()
    const sizes = globalThis.ResizeObserver === undefined ? null : new ResizeObserver(measure)
    if (element !== undefined) sizes?.observe(element)
    onCleanup(() => {
      looks.disconnect()
      sizes?.disconnect()
    })
  })
  const scrolled = () => ({ top: top(), view: view(), rowHeight: rowHeight(), rows: rows() })
  const shown = createMemo(() => rowWindow(scrolled()))
  const show = (row: number) => {
    const element = box()
    if (element === undefined) return
    element.scrollTop = scrollFor(scrolled(), row)
    setTop(element.scrollTop)
  }
  return {
    setBox,
    shown,
    rowHeight,
    pageRows: () => Math.max(1, Math.floor(view() / rowHeight()) - 1),
    onScroll: (event: { readonly currentTarget: HTMLElement }) =>
      setTop(event.currentTarget.scrollTop),
    show
  }
}
