/** A dropped folder is walked to the bottom, though a browser hands out its children in portions. */
import { expect, test } from "vitest"

import { chosenFiles, droppedFiles } from "../../src/files/droppedFiles.ts"

const fileEntry = (fullPath: string) => ({
  isFile: true,
  fullPath,
  file: (done: (file: File) => void) => done(new File(["x"], fullPath.split("/").at(-1) ?? ""))
})

const folderEntry = (fullPath: string, children: ReadonlyArray<object>, portion = 2) => ({
  isFile: false,
  fullPath,
  createReader: () => {
    let from = 0
    return {
      readEntries: (done: (entries: ReadonlyArray<object>) => void) => {
        done(children.slice(from, from + portion))
        from += portion
      }
    }
  }
})

const dropOf = (entries: ReadonlyArray<object>) =>
  ({
    items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })),
    files: []
  }) as unknown as DataTransfer

test("every file of every sub-folder is found, in one order", async () => {
  const deep = folderEntry("/旧表/三月", [fileEntry("/旧表/三月/评分.xls")])
  const top = folderEntry("/旧表", [
    fileEntry("/旧表/丙.xls"),
    deep,
    fileEntry("/旧表/甲.xls"),
    fileEntry("/旧表/乙.xls"),
    folderEntry("/旧表/空", [])
  ])
  const found = await droppedFiles(dropOf([top, fileEntry("/单独.csv")]))
  expect(found.map((one) => one.path)).toEqual(
    ["旧表/丙.xls", "旧表/三月/评分.xls", "旧表/甲.xls", "旧表/乙.xls", "单独.csv"].toSorted()
  )
  expect(found.map((one) => one.file.name)).toContain("评分.xls")
})

test("chosen files keep the folder they were chosen with", () => {
  const plain = new File(["x"], "a.xls")
  const inFolder = new File(["x"], "b.xls")
  Object.defineProperty(inFolder, "webkitRelativePath", { value: "旧表/b.xls" })
  Object.defineProperty(plain, "webkitRelativePath", { value: "" })
  const list = [inFolder, plain] as unknown as FileList
  expect(chosenFiles(list).map((one) => one.path)).toEqual(["a.xls", "旧表/b.xls"])
  expect(chosenFiles(null)).toEqual([])
})
