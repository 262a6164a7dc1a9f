/** Numbers, suggestions, lists, lines of text and the summary of a form: by keys, told in place. */
import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library"
import axe from "axe-core"
import { createSignal } from "solid-js"
import { afterEach, expect, test } from "vitest"

import { Combobox } from "../../src/form/Combobox.tsx"
import { FormErrors, type FormProblem } from "../../src/form/FormErrors.tsx"
import { NumberField } from "../../src/form/NumberField.tsx"
import { Select } from "../../src/form/Select.tsx"
import type { Suggestion } from "../../src/form/Suggestion.ts"
import { TextArea } from "../../src/form/TextArea.tsx"

afterEach(cleanup)

const numberWords = {
  unreadable: (places: number) => `请填数字，最多 ${places} 位小数`,
  outside: (min?: string, max?: string) => `应在 ${min} 到 ${max} 之间`
}

test("a number is stepped exactly, kept within its bounds, and mended in place", () => {
  const [value, setValue] = createSignal<string | null>("0.1")
  render(() => (
    <NumberField
      label="扣分"
      value={value()}
      onChange={setValue}
      places={2}
      step="0.2"
      min="0"
      max="1"
      unit="分"
      words={numberWords}
    />
  ))
  const input = screen.getByLabelText<HTMLInputElement>("扣分")
  fireEvent.keyDown(input, { key: "ArrowUp" })
  expect([value(), input.value]).toEqual(["0.3", "0.3"])
  fireEvent.keyDown(input, { key: "ArrowDown" })
  fireEvent.keyDown(input, { key: "ArrowDown" })
  expect(value()).toBe("0.1")
  const type = (text: string) => {
    fireEvent.input(input, { target: { value: text } })
    fireEvent.blur(input)
  }
  type("2")
  expect([value(), screen.getByRole("alert").textContent]).toEqual(["0.1", "应在 0 到 1 之间"])
  expect(input.getAttribute("aria-describedby")).toBe(screen.getByRole("alert").id)
  type("半分")
  expect([input.value, screen.getByRole("alert").textContent]).toEqual([
    "半分",
    "请填数字，最多 2 位小数"
  ])
  type("０．５０")
  expect([value(), input.value, screen.queryByRole("alert")]).toEqual(["0.5", "0.5", null])
})

const people: ReadonlyArray<Suggestion> = [
  { value: "1", text: "张俊杰", note: "红旗路社区" },
  { value: "2", text: "马玉梅" }
]

const combobox = (free = false) => {
  const [value, setValue] = createSignal<Suggestion | null>(null)
  const [query, ask] = createSignal("")
  render(() => (
    <Combobox
      label="包户干部"
      value={value()}
      onChoose={setValue}
      suggestions={people.filter((one) => one.text.startsWith(query()))}
      onQuery={ask}
      free={free}
      words={{ searching: "正在查找", nothing: "没有找到" }}
    />
  ))
  const input = screen.getByRole<HTMLInputElement>("combobox")
  return {
    value,
    input,
    type: (text: string) => fireEvent.input(input, { target: { value: text } })
  }
}

test("a suggestion is walked to and taken by keys; Escape folds the list only", async () => {
  const { value, input, type } = combobox()
  type("")
  fireEvent.keyDown(input, { key: "ArrowDown" })
  fireEvent.keyDown(input, { key: "ArrowDown" })
  expect(screen.getByRole("option", { selected: true }).textContent).toBe("马玉梅")
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } }
  })
  expect(violations.map(({ id }) => id)).toEqual([])
  fireEvent.keyDown(input, { key: "Enter" })
  expect([value()?.value, input.value, screen.queryByRole("listbox")]).toEqual([
    "2",
    "马玉梅",
    null
  ])
  type("马")
  fireEvent.keyDown(input, { key: "Escape" })
  expect(screen.queryByRole("listbox")).toBeNull()
})

test("what is nobody comes back to who was chosen; where it is free it stays", () => {
  const bound = combobox()
  bound.type("李")
  expect(screen.getByText("没有找到")).toBeTruthy()
  fireEvent.blur(bound.input)
  expect([bound.value(), bound.input.value]).toEqual([null, ""])
  cleanup()
  const { value, input, type } = combobox(true)
  type("李四")
  fireEvent.blur(input)
  expect(value()).toEqual({ value: "李四", text: "李四" })
})

test("a list to choose from, and lines of text that say what is left", () => {
  const [chosen, choose] = createSignal("")
  render(() => (
    <>
      <Select
        label="类别"
        value={chosen()}
        placeholder="请选择"
        options={[{ value: "full", text: "专职" }]}
        onChoose={choose}
        hint="按编制填写"
      />
      <TextArea
        label="事由"
        value="现场复查"
        maxlength={10}
        left={(count) => `还可写 ${count} 字`}
      />
    </>
  ))
  fireEvent.change(screen.getByLabelText("类别"), { target: { value: "full" } })
  expect(chosen()).toBe("full")
  expect(screen.getByText("还可写 6 字")).toBeTruthy()
})

test("the summary takes the focus and leads to each field", () => {
  const [problems, setProblems] = createSignal<ReadonlyArray<FormProblem>>([])
  render(() => (
    <>
      <FormErrors title="还有一处要改" problems={problems()} />
      <input id="name" aria-label="姓名" />
    </>
  ))
  setProblems([{ field: "name", label: "姓名", text: "请填写" }])
  expect(document.activeElement).toBe(screen.getByRole("alert"))
  fireEvent.click(screen.getByRole("link", { name: "姓名" }))
  expect(document.activeElement).toBe(screen.getByLabelText("姓名"))
})
