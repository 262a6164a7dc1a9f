/** What the program says back is heard as well as seen. */
import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library"
import { createRoot } from "solid-js"
import { afterEach, expect, test, vi } from "vitest"

import { Dialog } from "../../src/feedback/Dialog.tsx"
import { Progress } from "../../src/feedback/Progress.tsx"
import { createToasts, Toasts } from "../../src/feedback/Toasts.tsx"
import { Notice } from "../../src/Notice.tsx"

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test("a notice is an alert; without text there is none", () => {
  const { unmount } = render(() => <Notice text="没有保存" tone="warn" />)
  expect(screen.getByRole("alert").textContent).toBe("没有保存")
  unmount()
  render(() => <Notice text={null} />)
  expect(screen.queryByRole("alert")).toBeNull()
})

test("a toast leaves by itself, others stay", () => {
  vi.useFakeTimers()
  const { toasts, show } = createRoot(createToasts)
  render(() => <Toasts toasts={toasts()} />)
  show("已发布")
  vi.advanceTimersByTime(4000)
  show("已导出")
  expect(screen.getByRole("status").textContent).toBe("已发布已导出")
  vi.advanceTimersByTime(3000)
  expect(screen.getByRole("status").textContent).toBe("已导出")
})

test("progress never says more than all of it, nor divides by nothing", () => {
  const said = (done: number, of: number) => {
    const { unmount } = render(() => <Progress label="上传" done={done} of={of} />)
    const now = screen.getByRole("progressbar").getAttribute("aria-valuenow")
    unmount()
    return now
  }
  expect([said(0, 0), said(1, 3), said(7, 3)]).toEqual(["0", "33", "100"])
})

test("a dialog acts only by its own button; leaving changes nothing", async () => {
  const done: Array<string> = []
  render(() => (
    <Dialog
      open
      title="发布"
      actLabel="发布第 1 版"
      leaveLabel="先不发布"
      onAct={() => done.push("act")}
      onOpenChange={(open) => done.push(`open ${open}`)}
    >
      之后只能更正
    </Dialog>
  ))
  const dialog = await screen.findByRole("dialog", { name: "发布" })
  expect(dialog.textContent).toContain("之后只能更正")
  fireEvent.click(screen.getByRole("button", { name: "先不发布" }))
  fireEvent.click(screen.getByRole("button", { name: "发布第 1 版" }))
  expect(done).toEqual(["open false", "act"])
})
