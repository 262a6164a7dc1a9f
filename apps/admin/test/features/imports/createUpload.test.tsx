import { MemoryRouter, Route } from "@solidjs/router"
/** Files on their way up: what is sent, what is left out, and what happens when one is refused. */
import { cleanup, fireEvent, screen, waitFor } from "@solidjs/testing-library"
import * as fc from "fast-check"
import { afterEach, expect, test } from "vitest"

import { createUpload } from "../../../src/features/imports/createUpload.ts"
import { sourceOf, tableFiles } from "../../../src/features/imports/tableFiles.ts"
import { UploadNews } from "../../../src/features/imports/UploadNews.tsx"
import { type Call, clientThat, refusing } from "../../clientThat.ts"
import { drawn } from "../../drawn.tsx"

afterEach(cleanup)

const found = (path: string) => ({ path, file: new File(["x"], path) })

test("tables are sent; photographs, lock files and leavings stay", () => {
  const paths = [
    "a/3月.xls",
    "a/照片.JPG",
    "a/~$3月.xls",
    "a/.DS_Store",
    "a/台账.CSV",
    "a/Thumbs.db",
    "a/无后缀"
  ]
  const { sent, leftOut } = tableFiles(paths.map(found))
  expect(sent.map((one) => one.path)).toEqual(["a/3月.xls", "a/台账.CSV", "a/无后缀"])
  expect(leftOut).toBe(4)
})

test("nothing is lost between sent and left out", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (paths) => {
      const { sent, leftOut } = tableFiles(paths.map(found))
      return sent.length + leftOut === paths.length
    })
  )
})

test("a batch is called after its folder, or after its first file", () => {
  expect(sourceOf([found("旧表/a.xls"), found("旧表/b/c.xls")])).toBe("旧表")
  expect(sourceOf([found("a.xls")])).toBe("a.xls")
  expect(sourceOf([found("a.xls"), found("b.xls"), found("c.xls")])).toBe("a.xls +2")
})

const page = (answer: (call: Call) => unknown, paths: ReadonlyArray<string>) => {
  const asked: Array<Call> = []
  const ready: Array<string> = []
  const Page = () => {
    const upload = createUpload((batch) => ready.push(batch))
    return (
      <>
        <button onClick={() => void upload.start(paths.map(found))}>go</button>
        <UploadNews upload={upload} />
      </>
    )
  }
  drawn(clientThat(answer, asked), () => (
    <MemoryRouter>
      <Route path="*" component={Page} />
    </MemoryRouter>
  ))
  fireEvent.click(screen.getByText("go"))
  return { asked, ready }
}

const fine = ({ path }: Call): unknown => {
  if (path === "imports.open") return { batch: "B1" }
  return path === "imports.stage" ? { file: "F1" } : { file: "F1", bytes: 1, sha256: "" }
}

test("every table goes up under its path inside the folder, then the batch is ready", async () => {
  const { asked, ready } = page(fine, ["旧表/a.xls", "旧表/b/a.xls"])
  await waitFor(() => expect(ready).toEqual(["B1"]))
  const staged = asked.filter((call) => call.path === "imports.stage").map((call) => call.input)
  expect(staged).toEqual([
    { batch: "B1", path: "a.xls", size: 1 },
    { batch: "B1", path: "b/a.xls", size: 1 }
  ])
  expect(asked.filter((call) => call.path === "imports.upload")).toHaveLength(2)
})

test("one refused file is named with its reason; the others wait to be gone on with", async () => {
  const tooLarge = (call: Call): unknown =>
    call.path === "imports.stage" && JSON.stringify(call.input).includes("大.xls")
      ? refusing({ _tag: "FileTooLarge", bytes: 200_000_000, limit: 100_000_000 })
      : fine(call)
  const { ready } = page(tooLarge, ["大.xls", "小.xls"])
  const alert = await screen.findByRole("alert")
  expect(alert.textContent).toContain("大.xls")
  expect(alert.textContent).toContain("超过 100 MB")
  expect(screen.getByRole("button", { name: "继续核对其余文件" })).toBeTruthy()
  expect(ready).toEqual([])
})

test("a drop without any table says what to choose instead, and asks the server nothing", async () => {
  const { asked } = page(fine, ["照片.jpg"])
  expect((await screen.findByRole("alert")).textContent).toContain("没有表格文件")
  expect(asked).toEqual([])
})
