/** The masked number in a record's panel: asked for with a reason, shown until the panel closes. */
import { cleanup, fireEvent, screen, waitFor } from "@solidjs/testing-library"
import { afterEach, expect, test } from "vitest"

import { MayContext } from "../../../src/features/frame/rights/useMay.ts"
import { RevealNumber } from "../../../src/features/people/RevealNumber.tsx"
import { axeFindings } from "../../axeClean.ts"
import { type Call, clientThat, refusing } from "../../clientThat.ts"
import { drawn } from "../../drawn.tsx"

afterEach(cleanup)

const start = (answer: () => unknown = () => ({ value: "13800000001" }), may = true) => {
  const asked: Array<Call> = []
  const { container } = drawn(clientThat(answer, asked), () => (
    <MayContext.Provider value={() => may}>
      <RevealNumber person="p1" masked="138****0001" />
    </MayContext.Provider>
  ))
  const sent = () => asked.filter(({ path }) => path === "personal.reveal")
  return { container, sent }
}
const opener = () => screen.getByRole("button", { name: "显示完整号码" })
const box = () => screen.findByRole("textbox", { name: "查看原因" })

test("the number is shown for a reason, and can be called then", async () => {
  const { container, sent } = start()
  expect(screen.getByText("138****0001")).toBeTruthy()
  expect(screen.queryByRole("link")).toBeNull()
  fireEvent.click(opener())
  const reason = await box()
  await waitFor(() => expect(document.activeElement).toBe(reason))
  expect(await axeFindings(container)).toEqual([])
  fireEvent.input(reason, { target: { value: "通知开会" } })
  fireEvent.click(screen.getByRole("button", { name: "显示" }))
  const link = await screen.findByRole("link", { name: "13800000001" })
  expect(link.getAttribute("href")).toBe("tel:13800000001")
  expect(link.closest("[role=status]")).toBeTruthy()
  expect(sent().map(({ input }) => input)).toEqual([
    { person: "p1", field: "phone", reason: "通知开会" }
  ])
  expect(screen.queryByRole("button")).toBeNull()
  expect(await axeFindings(container)).toEqual([])
})

test("without a reason nothing is asked; Escape goes back to the button", async () => {
  const { sent } = start()
  fireEvent.click(opener())
  fireEvent.input(await box(), { target: { value: " 查 " } })
  fireEvent.click(screen.getByRole("button", { name: "显示" }))
  expect(await screen.findByText("请写明原因，至少两个字")).toBeTruthy()
  expect(sent()).toEqual([])
  fireEvent.keyDown(await box(), { key: "Escape" })
  await waitFor(() => expect(document.activeElement).toBe(opener()))
})

test("a refusal stands at the reason, and the number stays masked", async () => {
  start(() => refusing({ _tag: "NotAllowed", verb: "personal.reveal" }))
  fireEvent.click(opener())
  fireEvent.input(await box(), { target: { value: "通知开会" } })
  fireEvent.click(screen.getByRole("button", { name: "显示" }))
  await waitFor(() => expect(screen.getByRole("alert")).toBeTruthy())
  expect(screen.getByText("138****0001")).toBeTruthy()
})

test("whoever may not see it is offered nothing", () => {
  start(undefined, false)
  expect(screen.getByText("138****0001")).toBeTruthy()
  expect(screen.queryByRole("button")).toBeNull()
})
