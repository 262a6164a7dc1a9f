/**
 * What of the rows is in view. The height of a row comes from the style sheet (density, large type,
 * phone), so it is measured at a probe and never assumed.
 */
import { batch, createEffect, createMemo, createSignal, on, onCleanup } from "solid-js"

import { drawnHeight, type RowScroll, rowWindow, scrolledTo, showing } from "./rowScroll.ts"

/** Before anything was measured, and where there is no layout at all. */
const unmeasured = { width: 960, height: 640, row: 36 }

const observed = (element: Element, seen: () => void) => {
  if (typeof ResizeObserver === "undefined") return
  const observer = new ResizeObserver(seen)
  observer.observe(element)
  onCleanup(() => observer.disconnect())
}

export const createViewport = (count: () => number) => {
  let frame: HTMLElement | undefined
  const [size, setSize] = createSignal({ width: unmeasured.width, height: unmeasured.height })
  const [rowHeight, setRowHeight] = createSignal(unmeasured.row)
  const [edges, setEdges] = createSignal(0)
  const [scroll, setScroll] = createSignal<RowScroll>({ top: 0, offset: 0 })
  const [left, setLeft] = createSignal(0)
  const space = createMemo(() => ({
    count: count(),
    height: rowHeight(),
    view: Math.max(rowHeight(), size().height - edges())
  }))
  /** Head and foot lie over the rows. */
  const measure = () => {
    if (frame === undefined) return
    let covered = 0
    for (const edge of frame.querySelectorAll<HTMLElement>("[data-edge]")) {
      covered += edge.offsetHeight
    }
    const { clientWidth, clientHeight } = frame
    batch(() => {
      if (clientWidth > 0) setSize({ width: clientWidth, height: clientHeight })
      setEdges(covered)
    })
  }
  const scrolled = () => {
    if (frame === undefined) return
    const { scrollTop, scrollLeft } = frame
    batch(() => {
      setScroll((before) =>
        Math.round(before.top) === Math.round(scrollTop)
          ? before
          : scrolledTo(before, scrollTop, space())
      )
      setLeft(scrollLeft)
    })
  }
  const goTo = (next: RowScroll) => {
    setScroll(next)
    // Through the browser last, so that the rows are there when it draws.
    if (frame !== undefined) frame.scrollTop = next.top
  }
  // Fewer or lower rows: the browser moves the element itself, perhaps without telling.
  createEffect(on(space, (now) => setScroll((before) => scrolledTo(before, before.top, now))))
  const window = createMemo(() => rowWindow(scroll(), space()), undefined, {
    equals: (one, other) => one[0] === other[0] && one[1] === other[1]
  })
  return {
    width: () => size().width,
    rowHeight,
    scroll,
    left,
    window,
    drawn: () => drawnHeight(space()),
    page: () => Math.max(1, Math.floor(space().view / rowHeight()) - 1),
    show: (index: number) => goTo(showing(scroll(), index, space())),
    toTop: () => goTo({ top: 0, offset: 0 }),
    showAcross: (start: number, width: number, sticky: number) => {
      if (frame === undefined) return
      const view = size().width
      if (start - sticky < left()) frame.scrollLeft = start - sticky
      else if (start + width > left() + view) frame.scrollLeft = start + width - view
      setLeft(frame.scrollLeft)
    },
    bind: (element: HTMLElement) => {
      frame = element
      element.addEventListener("scroll", scrolled, { passive: true })
      onCleanup(() => element.removeEventListener("scroll", scrolled))
      observed(element, measure)
    },
    bindEdge: (element: HTMLElement) => observed(element, measure),
    bindProbe: (element: HTMLElement) =>
      observed(element, () => {
        if (element.offsetHeight > 0) setRowHeight(element.offsetHeight)
      })
  }
}
