/** A block pasted into a register: what is refused stands at its row, and goes again over what is there now. */
import { Refused } from "@aiwei/client/domainErrorOf"
import { createMemoryHistory, MemoryRouter, Route } from "@solidjs/router"
import { cleanup, fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { createSignal } from "solid-js"
import { afterEach, expect, test } from "vitest"

import { FrameContext, type FrameShare } from "../../../src/features/frame/FrameContext.tsx"
import { column, typed } from "../../../src/features/register/columns/column.ts"
import { createRegister } from "../../../src/features/register/createRegister.ts"
import RegisterPaste from "../../../src/features/register/paste/RegisterPaste.tsx"
import type { RowEdit } from "../../../src/features/register/Register.ts"
import { clientThat } from "../../clientThat.ts"
import { drawn } from "../../drawn.tsx"
import { register, type Row, row } from "./oneRegister.ts"

afterEach(cleanup)

const columns = [
  column<Row>({ key: "name", title: "姓名", value: ({ name }) => name }),
  column<Row>({ key: "phone", title: "电话", value: ({ phone }) => phone, edit: typed })
]
const liu = row({ id: "a", name: "刘红", phone: "1" })
const li = row({ id: "b", name: "李丽", phone: "2" })

const start = (changeMany: (edits: ReadonlyArray<RowEdit<Row>>) => Promise<unknown>) => {
  const [rows, setRows] = createSignal<ReadonlyArray<Row>>([liu, li])
  const rowsOf: Parameters<typeof register>[0] = {
    changeMany,
    rows: () => ({
      total: () => rows().length,
      at: (index) => rows()[index],
      need: () => undefined,
      refreshing: () => false,
      failed: () => null,
      again: () => undefined
    })
  }
  let closed = 0
  const Page = () => {
    const page = createRegister(register(rowsOf), () => columns)
    const at = { index: 0, column: "phone" }
    return (
      <RegisterPaste
        page={page}
        paste={{ at, columns: columns.slice(1), grid: [["11"], ["22"]] }}
        onClose={() => {
          closed += 1
        }}
      />
    )
  }
  const frame: Pick<FrameShare, "office"> = { office: () => undefined }
  const history = createMemoryHistory()
  drawn(
    clientThat(() => null),
    () => (
      <FrameContext.Provider value={frame as FrameShare}>
        <MemoryRouter history={history}>
          <Route path="/" component={Page} />
        </MemoryRouter>
      </FrameContext.Provider>
    )
  )
  return { setRows, closed: () => closed }
}

const write = async (count: number) =>
  fireEvent.click(await screen.findByRole("button", { name: `写入 ${count} 行` }))
const lineOf = (name: string) => {
  const line = screen.getByRole("checkbox", { name: `写入 ${name}` }).closest("tr")
  if (line === null) throw new Error(`${name} stands in no row`)
  return within(line)
}

test("each refused row has its own sentence, what was pasted stays, and it can be sent again", async () => {
  const sent: Array<ReadonlyArray<readonly [string, string, unknown]>> = []
  const theirs = { ...li, version: "v2", phone: "9" }
  const { closed } = start((edits) => {
    sent.push(edits.map(({ row: { id, version }, texts }) => [id, version, texts]))
    if (sent.length > 1) return Promise.resolve()
    const changed = { _tag: "ChangedMeanwhile", entity: "Person", id: "b", now: theirs } as const
    const phone = { _tag: "FieldRefused", field: "phone", why: "phone", value: "11" } as const
    return Promise.reject(
      new Refused(422, {
        _tag: "RowsRefused",
        rows: [
          { index: 0, id: "a", error: phone },
          { index: 1, id: "b", error: { ...changed, by: "account:li", at: null } }
        ]
      })
    )
  })
  await write(2)
  await screen.findByText(/不是电话号码/)
  expect(lineOf("刘红").getByText(/联系电话“11”不是电话号码/)).toBeTruthy()
  expect(lineOf("刘红").queryByText(/改过/)).toBeNull()
  expect(lineOf("李丽").getByText(/这个人刚被li改过/)).toBeTruthy()
  // What stands there now is what the new text would cross out.
  expect(lineOf("李丽").getByText("9").tagName).toBe("DEL")
  expect(lineOf("李丽").getByText("22").tagName).toBe("INS")
  fireEvent.click(screen.getByRole("checkbox", { name: "写入 刘红" }))
  await write(1)
  await waitFor(() => expect(sent).toHaveLength(2))
  expect(sent[1]).toEqual([["b", "v2", { phone: "22" }]])
  expect(closed()).toBe(0)
})

test("somebody new at the top of the list moves nobody under a value that was looked at", async () => {
  const sent: Array<ReadonlyArray<string>> = []
  const { setRows, closed } = start((edits) => {
    sent.push(edits.map((edit) => edit.row.name))
    return Promise.resolve()
  })
  await screen.findByRole("checkbox", { name: "写入 刘红" })
  setRows([row({ id: "c", name: "新人" }), liu, li])
  expect(screen.queryByText("新人")).toBeNull()
  await write(2)
  await waitFor(() => expect(closed()).toBe(1))
  expect(sent).toEqual([["刘红", "李丽"]])
})
