/** What of the rows is in view, and how to bring a row or a column there. */
import { batch, createEffect, createMemo, createSignal, on, onCleanup } from "solid-js"

import { createFrameSize } from "./createFrameSize.ts"
import { drawnHeight, type RowScroll, rowWindow, scrolledTo, showing } from "./rowScroll.ts"

export const createViewport = (count: () => number) => {
  let frame: HTMLElement | undefined
  const size = createFrameSize()
  const [scroll, setScroll] = createSignal<RowScroll>({ top: 0, offset: 0 })
  const [left, setLeft] = createSignal(0)
  const space = createMemo(() => ({ count: count(), height: size.rowHeight(), view: size.view() }))
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
    width: size.width,
    rowHeight: size.rowHeight,
    scroll,
    left,
    window,
    drawn: () => drawnHeight(space()),
    page: () => Math.max(1, Math.floor(space().view / size.rowHeight()) - 1),
    show: (index: number) => goTo(showing(scroll(), index, space())),
    toTop: () => goTo({ top: 0, offset: 0 }),
    showAcross: (start: number, width: number, sticky: number) => {
      if (frame === undefined) return
      const view = size.width()
      if (start - sticky < left()) frame.scrollLeft = start - sticky
      else if (start + width > left() + view) frame.scrollLeft = start + width - view
      setLeft(frame.scrollLeft)
    },
    bind: (element: HTMLElement) => {
      frame = element
      element.addEventListener("scroll", scrolled, { passive: true })
      onCleanup(() => element.removeEventListener("scroll", scrolled))
      size.bind(element)
    },
    bindEdge: size.bindEdge,
    bindProbe: size.bindProbe
  }
}

export type Viewport = ReturnType<typeof createViewport>
