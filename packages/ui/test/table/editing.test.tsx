/** Editing in the table, copying from it, pasting into it. */
import { cleanup, fireEvent, screen } from "@solidjs/testing-library"
import { createSignal } from "solid-js"
import { afterEach, describe, expect, it } from "vitest"

import type { EditAnswer, TablePaste } from "../../src/table/model/TableProps.ts"
import { cellAt, people, type Somebody, sourceOf, tableOf } from "./tableOf.tsx"

afterEach(cleanup)

const press = (key: string, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more })
const type = (text: string) =>
  fireEvent.input(document.activeElement ?? document.body, { target: { value: text } })
const field = () => document.querySelector<HTMLInputElement>(".grid-field")
const settled = () => new Promise((resolve) => setTimeout(resolve))

/** Edits are answered by hand, one by one. */
const edited = (rows: () => ReadonlyArray<Somebody> = () => people(5)) => {
  const asked: Array<{ readonly key: string; readonly value: unknown }> = []
  const answers: Array<(answer: EditAnswer) => void> = []
  tableOf(sourceOf(rows), {
    onEdit: ({ rowKey, column, value }) => {
      asked.push({ key: `${rowKey}.${column.key}`, value })
      return new Promise((resolve) => answers.push(resolve))
    }
  })
  return { asked, answers }
}

describe("Editing a cell", () => {
  it("begins with Enter, sends with Enter, goes down, and is pending until answered", async () => {
    const { asked, answers } = edited()
    cellAt(1, 2).focus()
    press("Enter")
    expect(field()?.value).toBe("21")
    expect(document.activeElement).toBe(field())
    type("44")
    press("Enter")
    expect(asked).toEqual([{ key: "p1.age", value: 44 }])
    expect(document.activeElement).toBe(cellAt(2, 2))
    expect(cellAt(1, 2).className).toContain("grid-pending")
    expect(cellAt(1, 2).textContent).toContain("44")
    answers[0]?.({ ok: true })
    await settled()
    expect(cellAt(1, 2).className).not.toContain("grid-pending")
  })

  it("Escape leaves everything as it was", () => {
    const { asked } = edited()
    cellAt(1, 2).focus()
    press("F2")
    type("99")
    press("Escape")
    expect(cellAt(1, 2).textContent).toBe("21")
    expect(document.activeElement).toBe(cellAt(1, 2))
    expect(asked).toEqual([])
  })

  it("sends nothing when nothing was changed", () => {
    const { asked } = edited()
    cellAt(1, 2).focus()
    press("Enter")
    press("Enter")
    expect(asked).toEqual([])
    expect(cellAt(1, 2).textContent).toBe("21")
  })

  it("a problem stays at the cell with the text, and keeps the field open", () => {
    const { asked } = edited()
    cellAt(1, 2).focus()
    press("Enter")
    type("很大")
    press("Enter")
    expect(field()?.value).toBe("很大")
    expect(screen.getAllByText("应为整数").length).toBeGreaterThan(0)
    expect(field()?.getAttribute("aria-invalid")).toBe("true")
    fireEvent.blur(field() ?? document.body)
    expect(cellAt(1, 2).textContent).toContain("很大")
    expect(cellAt(1, 2).getAttribute("aria-invalid")).toBe("true")
    expect(asked).toEqual([])
  })

  it("a refused text is kept with its reason and can be sent again", async () => {
    const { asked, answers } = edited()
    cellAt(1, 2).focus()
    press("Enter")
    type("44")
    press("Enter")
    answers[0]?.({ refused: "别人刚改过" })
    await settled()
    expect(cellAt(1, 2).textContent).toContain("44")
    expect(cellAt(1, 2).textContent).toContain("别人刚改过")
    cellAt(1, 2).focus()
    press("Enter")
    expect(field()?.value).toBe("44")
    press("Enter")
    expect(asked.length).toBe(2)
    answers[1]?.({ ok: true })
    await settled()
    expect(cellAt(1, 2).textContent).toBe("21")
  })

  it("Tab sends and opens the next cell that can be edited, over the end of the row", () => {
    const { asked } = edited()
    cellAt(0, 1).focus()
    press("Enter")
    type("社区书记")
    press("Tab")
    expect(asked).toEqual([{ key: "p0.post", value: "社区书记" }])
    expect(cellAt(0, 2).contains(field())).toBe(true)
    press("Tab")
    expect(cellAt(1, 1).contains(field())).toBe(true)
    press("Tab", { shiftKey: true })
    expect(cellAt(0, 2).contains(field())).toBe(true)
  })

  it("typing on a cell begins anew with what was typed", () => {
    edited()
    cellAt(0, 2).focus()
    press("7")
    expect(field()?.value).toBe("7")
  })

  it("stays with its row when the order changes underneath", () => {
    const [rows, setRows] = createSignal(people(3))
    const { asked } = edited(rows)
    cellAt(0, 2).focus()
    press("Enter")
    type("55")
    setRows((all) => all.toReversed())
    expect(cellAt(2, 2).contains(field())).toBe(true)
    fireEvent.keyDown(field() ?? document.body, { key: "Enter" })
    expect(asked).toEqual([{ key: "p0.age", value: 55 }])
  })

  it("offers the choices of a column, and takes one by arrow and Enter", async () => {
    const { asked } = edited()
    cellAt(0, 1).focus()
    press("Enter")
    await settled()
    expect(screen.getAllByRole("option").map((it) => it.textContent)).toEqual(["网格员", "楼栋长"])
    press("ArrowDown")
    press("ArrowDown")
    press("Enter")
    expect(asked).toEqual([{ key: "p0.post", value: "楼栋长" }])
  })
})

/** What jsdom has no event for: a clipboard with its texts. */
const clipboardEvent = (name: "copy" | "paste", texts: Record<string, string>) => {
  const event = new Event(name, { bubbles: true, cancelable: true })
  Object.defineProperty(event, "clipboardData", {
    value: {
      getData: (kind: string) => texts[kind] ?? "",
      setData: (kind: string, text: string) => {
        texts[kind] = text
      }
    }
  })
  return event
}

describe("The clipboard", () => {
  it("takes the marked rectangle", () => {
    tableOf(sourceOf(() => people(5)))
    cellAt(1, 0).focus()
    press("ArrowRight", { shiftKey: true })
    press("ArrowDown", { shiftKey: true })
    expect(document.querySelectorAll(".grid-marked").length).toBe(4)
    const texts: Record<string, string> = {}
    document.activeElement?.dispatchEvent(clipboardEvent("copy", texts))
    expect(texts["text/plain"]).toBe("人1\t楼栋长\r\n人2\t网格员\r\n")
    expect(screen.getByText("已复制 2 × 2")).toBeTruthy()
    press("Escape")
    expect(document.querySelectorAll(".grid-marked").length).toBe(0)
  })

  it("takes the ticked rows when one cell is marked, in the order in view", () => {
    tableOf(sourceOf(() => people(5)))
    for (const name of ["人3", "人1"]) fireEvent.click(screen.getByLabelText(`选择 ${name}`))
    cellAt(0, 0).focus()
    const texts: Record<string, string> = {}
    document.activeElement?.dispatchEvent(clipboardEvent("copy", texts))
    expect(texts["text/plain"]).toBe("人1\t楼栋长\t21\r\n人3\t楼栋长\t23\r\n")
  })

  it("takes nothing while rows are missing, and says so", () => {
    tableOf(
      sourceOf(
        () => people(5),
        (index) => index !== 1
      )
    )
    cellAt(0, 0).focus()
    press("ArrowDown", { shiftKey: true })
    press("ArrowDown", { shiftKey: true })
    const texts: Record<string, string> = {}
    document.activeElement?.dispatchEvent(clipboardEvent("copy", texts))
    expect(texts).toEqual({})
    expect(screen.getByText("未读取 1")).toBeTruthy()
  })

  it("gives what is pasted with the columns it would go to", () => {
    const pasted: Array<TablePaste<Somebody>> = []
    tableOf(
      sourceOf(() => people(5)),
      { onPaste: (it) => pasted.push(it) }
    )
    cellAt(2, 1).focus()
    const texts = { "text/plain": "楼栋长\t30\r\n网格员\t31\r\n" }
    document.activeElement?.dispatchEvent(clipboardEvent("paste", texts))
    expect(pasted.map(({ at, grid, columns }) => [at, grid, columns.map((it) => it.key)])).toEqual([
      [
        { index: 2, column: "post" },
        [
          ["楼栋长", "30"],
          ["网格员", "31"]
        ],
        ["post", "age"]
      ]
    ])
  })
})
