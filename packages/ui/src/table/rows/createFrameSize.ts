/**
 * How large a table's frame and rows are. The height of a row comes from the style sheet (density,
 * large type, phone), so it is measured at a probe and never assumed.
 */
import { batch, createSignal, onCleanup } from "solid-js"

/** Before anything was measured, and where there is no layout at all. */
const unmeasured = { width: 960, height: 640, row: 36 }

const observed = (element: Element, seen: () => void) => {
  if (typeof ResizeObserver === "undefined") return
  const observer = new ResizeObserver(seen)
  observer.observe(element)
  onCleanup(() => observer.disconnect())
}

export const createFrameSize = () => {
  let frame: HTMLElement | undefined
  const [size, setSize] = createSignal({ width: unmeasured.width, height: unmeasured.height })
  const [rowHeight, setRowHeight] = createSignal(unmeasured.row)
  const [edges, setEdges] = createSignal(0)
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
  return {
    width: () => size().width,
    rowHeight,
    /** Height in which rows are seen. */
    view: () => Math.max(rowHeight(), size().height - edges()),
    bind: (element: HTMLElement) => {
      frame = element
      observed(element, measure)
    },
    bindEdge: (element: HTMLElement) => observed(element, measure),
    bindProbe: (element: HTMLElement) =>
      observed(element, () => {
        if (element.offsetHeight > 0) setRowHeight(element.offsetHeight)
      })
  }
}
