/** The score sheet drawn in jsdom, with a server that answers as a test says; what was typed last is forgotten. */
import type { SheetView } from "@aiwei/domain/assessment/sheet/SheetView"
import type { Month } from "@aiwei/domain/shared/Month"
import { cleanup, fireEvent, screen, within } from "@solidjs/testing-library"
import { createSignal } from "solid-js"
import { afterEach, beforeEach } from "vitest"

import {
  type CellAddress,
  createScoresController
} from "../../../src/features/scores/createScoresController.ts"
import type { Mode } from "../../../src/features/scores/drafts/readTyped.ts"
import { ScoresPage } from "../../../src/features/scores/ScoresPage.tsx"
import { type Call, clientThat } from "../../clientThat.ts"
import { drawn } from "../../drawn.tsx"
import { sheet } from "./sheet.ts"

beforeEach(() => sessionStorage.clear())
afterEach(cleanup)

export const answersWith =
  (shown: () => SheetView, change: (call: Call) => unknown = () => null) =>
  (call: Call): unknown => {
    if (call.path === "scores.sheet") return shown()
    if (call.path === "scores.change") return change(call)
    return call.path === "rankings.periods" ? [{ period: "2026-03", state: "draft" }] : null
  }

export const page = (answer: (call: Call) => unknown = answersWith(() => sheet)) => {
  const asked: Array<Call> = []
  const said: Array<string> = []
  const [mode, show] = createSignal<Mode>("losses")
  const [opened, open] = createSignal<CellAddress | null>(null)
  const [offset, goToOffset] = createSignal(0)
  const [period, goToPeriod] = createSignal("2026-03" as Month)
  const Page = () => {
    const controller = createScoresController(
      {
        period,
        offset,
        mode,
        opened,
        goToPeriod: (to) => goToPeriod(to as Month),
        goToOffset,
        show,
        open
      },
      () => undefined
    )
    return <ScoresPage controller={controller} say={(text) => said.push(text)} />
  }
  drawn(clientThat(answer, asked), () => <Page />)
  return { asked, said, opened, open, offset, goToPeriod }
}

export const cellOf = (unit: string, column: string): HTMLElement => {
  const cell = document.getElementById(`score-${unit}-${column}`)
  if (cell === null) throw new Error(`no cell ${unit} ${column}`)
  return cell
}

export const ready = () => screen.findByText("南关社区")

export const type = (unit: string, column: string, text: string, end = "Enter") => {
  const cell = cellOf(unit, column)
  fireEvent.click(cell)
  fireEvent.keyDown(cell, { key: text[0] ?? "" })
  const field = within(cellOf(unit, column)).getByRole("textbox")
  fireEvent.input(field, { target: { value: text } })
  fireEvent.keyDown(field, { key: end })
}

export const sentWith = (asked: ReadonlyArray<Call>) =>
  asked.filter(({ path }) => path === "scores.change").map(({ input }) => input)
