/** Children are loaded a page at a time, once; what failed is told and can be asked for again. */
import { expect, test } from "vitest"

import { createTreeSource, type LoadChildren } from "../../src/tree/createTreeSource.ts"
import type { TreeNode } from "../../src/tree/TreeSource.ts"

const settled = () => new Promise((resolve) => setTimeout(resolve))

const numbered =
  (total: number, asked: Array<string>): LoadChildren<TreeNode> =>
  (parent, offset, limit) => {
    asked.push(`${parent ?? "top"} ${offset}`)
    const rows = Array.from({ length: Math.max(0, Math.min(limit, total - offset)) }, (_, at) => ({
      id: `${parent ?? ""}/${offset + at}`,
      name: `${offset + at}`,
      children: 3
    }))
    return Promise.resolve({ rows, total })
  }

test("only pages in view are asked for, and each once", async () => {
  const asked: Array<string> = []
  const source = createTreeSource(numbered(1000, asked), 100)
  source.need(null, 195, 230)
  source.need(null, 195, 230)
  await settled()
  source.need(null, 195, 230)
  expect(asked).toEqual(["top 100", "top 200"])
  expect([source.count(null), source.at(null, 205)?.id, source.at(null, 5)]).toEqual([
    1000,
    "/205",
    undefined
  ])
  expect([source.count("/205"), source.placeOf("/205")]).toEqual([3, { parent: null, index: 205 }])
})

test("a page that failed says so until it is asked for again", async () => {
  let broken = true
  const good = numbered(10, [])
  const source = createTreeSource<TreeNode>((...asked) =>
    broken ? Promise.reject(new Error("away")) : good(...asked)
  )
  source.need(null, 0, 20)
  await settled()
  expect([source.failed(null, 3), source.count(null)]).toEqual([true, undefined])
  source.need(null, 0, 20)
  broken = false
  source.retry(null, 3)
  await settled()
  expect([source.failed(null, 3), source.count(null)]).toEqual([false, 10])
})

test("a path is found down to its end, over as many pages as it takes", async () => {
  const asked: Array<string> = []
  const source = createTreeSource(numbered(250, asked), 100)
  source.need(null, 0, 10)
  expect(await source.locate(["/220", "/220/7"])).toBe(true)
  expect(source.node("/220/7")?.name).toBe("7")
  expect(await source.locate(["/220", "nobody"])).toBe(false)
  expect(asked.slice(0, 4)).toEqual(["top 0", "top 100", "top 200", "/220 0"])
})

test("an answer that comes after everything was forgotten is not taken", async () => {
  const source = createTreeSource(numbered(5, []))
  source.need(null, 0, 5)
  source.reset()
  await settled()
  expect([source.count(null), source.at(null, 0)]).toEqual([undefined, undefined])
})
