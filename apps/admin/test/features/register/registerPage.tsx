/** Draws a register's page at an address, on answers by procedure, and hears what it asks and says. */
import { createMemoryHistory, MemoryRouter, Route } from "@solidjs/router"
import { screen, waitFor, within } from "@solidjs/testing-library"
import type { Component } from "solid-js"

import { FrameContext, type FrameShare } from "../../../src/features/frame/FrameContext.tsx"
import { type Call, clientThat } from "../../clientThat.ts"
import { drawn } from "../../drawn.tsx"

/** A function answers each call anew. */
type Answers = Readonly<Record<string, unknown>>

export const registerPage = (name: string, route: Component, search: string, answers: Answers) => {
  const asked: Array<Call> = []
  const said: Array<string> = []
  const history = createMemoryHistory()
  history.set({ value: `/${name}${search}` })
  const frame: Pick<FrameShare, "office" | "stand" | "say"> = {
    office: () => undefined,
    stand: () => undefined,
    say: (text) => said.push(text)
  }
  const answer = ({ path, input }: Call) => {
    const given = answers[path]
    return typeof given === "function" ? (given as (input: unknown) => unknown)(input) : given
  }
  const { container } = drawn(
    clientThat((call) => answer(call) ?? null, asked),
    () => (
      <FrameContext.Provider value={frame as FrameShare}>
        <MemoryRouter history={history}>
          <Route path={`/${name}`} component={route} />
        </MemoryRouter>
      </FrameContext.Provider>
    )
  )
  const sent = (path: string) =>
    asked.filter((call) => call.path === path).map(({ input }) => input)
  return { said, history, container, sent }
}

export const rowsOf = (...rows: ReadonlyArray<object>) => ({
  rows,
  total: rows.length,
  offset: 0,
  sums: {}
})

/** Once it is there: while it is on its way another panel stands in its place. */
export const recordPanel = (name: string) =>
  waitFor(() => {
    const panel = within(screen.getByRole("complementary", { name }))
    panel.getByRole("button", { name: "保存" })
    return panel
  })
