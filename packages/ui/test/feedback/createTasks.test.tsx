/** Long work: how far it is, stopped by whoever looks at it, its result opened later, its failure told. */
import { cleanup, fireEvent, render, screen, waitFor } from "@solidjs/testing-library"
import { createRoot } from "solid-js"
import { afterEach, expect, test } from "vitest"

import { ConfirmDialog } from "../../src/feedback/ConfirmDialog.tsx"
import { createTasks, type TaskHandle } from "../../src/feedback/createTasks.ts"
import { TaskTray } from "../../src/feedback/TaskTray.tsx"

afterEach(cleanup)

const words = {
  title: (running: number, all: number) => `${all} 项，${running} 项进行中`,
  stop: "停止",
  clear: "移走",
  states: { running: "进行中", done: "已完成", failed: "没有完成", stopped: "已停止" }
}

const draw = () => {
  const tasks = createRoot(() => createTasks(() => "连不上服务器"))
  render(() => <TaskTray tasks={tasks} words={words} />)
  return tasks
}

test("progress is shown; the result is opened when it suits, and the line goes", async () => {
  const tasks = draw()
  let handle: TaskHandle | undefined
  let finish = () => {}
  const opened: Array<string> = []
  const done = tasks.run("导出全街道", (given) => {
    handle = given
    return new Promise((resolve) => {
      finish = () => resolve({ label: "下载", open: () => opened.push("file") })
    })
  })
  handle?.progress(30, 120, "第 30 页")
  expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("25")
  expect(screen.getByText("1 项，1 项进行中")).toBeTruthy()
  finish()
  expect(await done).toBe("done")
  fireEvent.click(screen.getByText("下载"))
  expect([opened, tasks.tasks()]).toEqual([["file"], []])
})

test("what is stopped stays stopped, even when the work comes to its end all the same", async () => {
  const tasks = draw()
  let finish = () => {}
  const done = tasks.run(
    "重算",
    () =>
      new Promise((resolve) => {
        finish = () => resolve(null)
      })
  )
  fireEvent.click(screen.getByText("停止"))
  finish()
  expect(await done).toBe("stopped")
  expect(screen.getByText("已停止")).toBeTruthy()
})

test("a failure says why, and a running task cannot be cleared away", async () => {
  const tasks = draw()
  expect(await tasks.run("导出", () => Promise.reject(new Error("away")))).toBe("failed")
  expect(screen.getByText("连不上服务器")).toBeTruthy()
  void tasks.run("长", () => new Promise(() => {}))
  tasks.clear(2)
  tasks.clear(1)
  expect(tasks.tasks().map(({ label }) => label)).toEqual(["长"])
})

test("a refused act keeps the question open with the reason; done, it closes", async () => {
  const answers = ["这个月已经发布", null]
  let closed = 0
  render(() => (
    <ConfirmDialog
      title="发布 3 月排名"
      consequences={["公示屏显示第 1 版"]}
      actLabel="发布"
      leaveLabel="不发布"
      onAct={() => Promise.resolve(answers.shift() ?? null)}
      onClose={() => {
        closed += 1
      }}
    />
  ))
  fireEvent.click(screen.getByRole("button", { name: "发布" }))
  expect(await screen.findByText("这个月已经发布")).toBeTruthy()
  expect(closed).toBe(0)
  fireEvent.click(screen.getByRole("button", { name: "发布" }))
  await waitFor(() => expect(closed).toBe(1))
})
