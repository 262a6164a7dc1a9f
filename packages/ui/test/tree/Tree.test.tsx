/** The tree by keys, by pointer, for readers of the screen; moves are asked for, never made. */
import { cleanup, fireEvent, render, screen, waitFor } from "@solidjs/testing-library"
import axe from "axe-core"
import { createSignal } from "solid-js"
import { afterEach, expect, test } from "vitest"

import { createTreeSource } from "../../src/tree/createTreeSource.ts"
import { Tree } from "../../src/tree/Tree.tsx"
import type { TreeMove, TreeNode, TreeWords } from "../../src/tree/TreeSource.ts"

afterEach(cleanup)

const words: TreeWords = {
  label: "组织树",
  name: "单位",
  gaps: "缺口",
  gapCount: (count) => `${count} 个缺口`,
  loading: "正在读取",
  failed: "没有读到",
  retry: "重试",
  keys: "方向键移动",
  cut: (name) => `已剪切 ${name}`
}

const families: { readonly [parent: string]: ReadonlyArray<TreeNode> } = {
  top: [
    { id: "a", name: "东街", children: 2 },
    { id: "b", name: "西街", children: 1 },
    { id: "c", name: "南街", children: 0 }
  ],
  a: [
    { id: "a1", name: "花园", children: 0 },
    { id: "a2", name: "柳荫", children: 0 }
  ],
  b: [{ id: "b1", name: "青石桥", children: 0 }]
}

const draw = (load?: () => Promise<never>) => {
  const source = createTreeSource<TreeNode>(
    load ??
      ((parent) => {
        const rows = families[parent ?? "top"] ?? []
        return Promise.resolve({ rows, total: rows.length })
      })
  )
  const moves: Array<TreeMove<TreeNode>> = []
  const [expanded, setExpanded] = createSignal<ReadonlySet<string>>(new Set())
  const [selected, select] = createSignal<string | null>(null)
  render(() => (
    <Tree
      source={source}
      words={words}
      columns={[{ key: "households", label: "户", value: (node) => node.children * 100 }]}
      gaps={(node) => (node.id === "b" ? 2 : 0)}
      expanded={expanded()}
      onExpand={setExpanded}
      selected={selected()}
      onSelect={(node) => select(node.id)}
      onMove={(move) => moves.push(move)}
      mark="街"
    />
  ))
  return { moves, select, selected, setExpanded, source }
}

const tree = () => screen.getByRole("treegrid")
const shown = () =>
  screen.getAllByRole("row").map((row) => row.querySelector(".tree-text")?.textContent)
const at = () => {
  const id = tree().getAttribute("aria-activedescendant") ?? ""
  return document.getElementById(id)?.querySelector(".tree-text")?.textContent
}
const press = (...keys: ReadonlyArray<string>) => {
  for (const key of keys) fireEvent.keyDown(tree(), { key })
  return at()
}

test("arrows open, walk and close; a reader of the screen hears where it stands", async () => {
  draw()
  await waitFor(() => expect(shown()).toEqual(["东街", "西街", "南街"]))
  expect(press("ArrowDown", "ArrowUp", "ArrowRight")).toBe("东街")
  await waitFor(() => expect(shown()).toEqual(["东街", "花园", "柳荫", "西街", "南街"]))
  expect(press("ArrowRight")).toBe("花园")
  const row = document.getElementById(tree().getAttribute("aria-activedescendant") ?? "")
  expect(
    ["level", "posinset", "setsize", "expanded"].map((name) => row?.getAttribute(`aria-${name}`))
  ).toEqual(["2", "1", "2", null])
  expect(press("End")).toBe("南街")
  expect(press("Home", "ArrowDown", "ArrowLeft")).toBe("东街")
  press("ArrowLeft")
  expect(shown()).toEqual(["东街", "西街", "南街"])
})

test("* opens all on the level, letters lead to a name, Enter opens the unit", async () => {
  const { selected } = draw()
  await waitFor(() => expect(shown()).toHaveLength(3))
  press("*")
  await waitFor(() => expect(shown()).toEqual(["东街", "花园", "柳荫", "西街", "青石桥", "南街"]))
  expect(press("青", "石")).toBe("青石桥")
  press("Enter")
  expect(selected()).toBe("b1")
  expect(screen.getByRole("row", { selected: true }).textContent).toContain("青石桥")
})

test("cut and paste ask for a move; Escape lets go; onto itself nothing is asked", async () => {
  const { moves } = draw()
  await waitFor(() => expect(shown()).toHaveLength(3))
  const combined = (key: string) => fireEvent.keyDown(tree(), { key, ctrlKey: true })
  combined("x")
  expect(screen.getByRole("status").textContent).toBe("已剪切 东街")
  combined("v")
  press("Escape", "ArrowDown")
  combined("v")
  expect(moves).toEqual([])
  combined("x")
  press("ArrowDown")
  combined("v")
  expect(moves.map(({ node, to }) => [node.name, to.name])).toEqual([["西街", "南街"]])
})

test("a row dragged onto another asks the same", async () => {
  const { moves } = draw()
  await waitFor(() => expect(shown()).toHaveLength(3))
  const [east, west] = screen.getAllByRole("row")
  fireEvent.dragStart(east ?? document.body)
  fireEvent.dragOver(west ?? document.body)
  expect(west?.className).toContain("tree-over")
  fireEvent.drop(west ?? document.body)
  expect(moves.map(({ node, to }) => [node.name, to.name])).toEqual([["东街", "西街"]])
})

test("what the page selects below a branch is stood on as soon as it is known and open", async () => {
  const { source, setExpanded, select } = draw()
  expect(await source.locate(["a", "a2"])).toBe(true)
  select("a2")
  setExpanded(new Set(["a"]))
  await waitFor(() => expect(at()).toBe("柳荫"))
  // Its branch closed, the keys go on from the parent.
  setExpanded(new Set<string>())
  expect(at()).toBe("东街")
})

test("what could not be loaded is told in its place, and tried again there", async () => {
  let times = 0
  draw(() => {
    times += 1
    return Promise.reject(new Error("away"))
  })
  await screen.findByText("没有读到")
  fireEvent.click(screen.getByRole("button", { name: "重试" }))
  await waitFor(() => expect(times).toBe(2))
})

test("axe finds nothing, gaps are said, and what was searched for is marked", async () => {
  draw()
  await waitFor(() => expect(shown()).toHaveLength(3))
  expect(screen.getByLabelText("2 个缺口").textContent).toBe("2")
  expect([...document.querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual([
    "街",
    "街",
    "街"
  ])
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } }
  })
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
})
