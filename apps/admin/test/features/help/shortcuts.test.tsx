/** Keys of one letter: the newest on the screen hears first, nobody who types is disturbed, and they can be off. */
import { cleanup, fireEvent, render } from "@solidjs/testing-library"
import { createSignal, Show } from "solid-js"
import { afterEach, expect, test } from "vitest"

import {
  listenForShortcuts,
  shownShortcuts,
  useShortcuts
} from "../../../src/features/help/shortcuts.ts"
import { setSingleKeys } from "../../../src/features/help/singleKeys.ts"

afterEach(() => {
  cleanup()
  setSingleKeys(true)
})

const started = () => {
  const called: Array<string> = []
  const [dialog, open] = createSignal(false)
  const Part = (props: { readonly name: string }) => {
    useShortcuts(() => ({
      title: props.name,
      list: [
        { keys: ["n"], text: "new", run: () => called.push(props.name) },
        { keys: ["↓"], text: "told only" }
      ]
    }))
    return <p>{props.name}</p>
  }
  const Whole = () => {
    listenForShortcuts()
    return (
      <>
        <Part name="page" />
        <Show when={dialog()}>
          <Part name="dialog" />
        </Show>
        <input aria-label="field" />
      </>
    )
  }
  const { getByLabelText } = render(() => <Whole />)
  return { called, open, field: () => getByLabelText("field") }
}

test("a dialog above a page hears its letter first, and gives it back when it goes", () => {
  const { called, open } = started()
  fireEvent.keyDown(document.body, { key: "n" })
  open(true)
  fireEvent.keyDown(document.body, { key: "n" })
  expect(shownShortcuts().map(({ title }) => title)).toEqual(["page", "dialog"])
  open(false)
  fireEvent.keyDown(document.body, { key: "n" })
  expect(called).toEqual(["page", "dialog", "page"])
})

test("letters are letters while somebody types, and with another key they are the browser's", () => {
  const { called, field } = started()
  fireEvent.keyDown(field(), { key: "n" })
  fireEvent.keyDown(document.body, { key: "n", ctrlKey: true })
  fireEvent.keyDown(document.body, { key: "n", isComposing: true })
  expect(called).toEqual([])
})

test("switched off they do nothing, now and after the page is loaded again", () => {
  const { called } = started()
  setSingleKeys(false)
  fireEvent.keyDown(document.body, { key: "n" })
  expect(called).toEqual([])
  expect(localStorage.getItem("aiwei.singleKeys")).toBe("off")
  setSingleKeys(true)
  fireEvent.keyDown(document.body, { key: "n" })
  expect(called).toEqual(["page"])
})
