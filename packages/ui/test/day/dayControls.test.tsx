/** The day field, the as-of control and the rail: by keys, in place, and readable without sight. */
import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library"
import axe from "axe-core"
import { createSignal } from "solid-js"
import { afterEach, expect, test } from "vitest"

import { AsOf } from "../../src/day/AsOf.tsx"
import { DateRail } from "../../src/day/DateRail.tsx"
import { DayField } from "../../src/day/DayField.tsx"
import { dayWords } from "./dayWords.ts"

afterEach(cleanup)

const findings = async () => {
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } }
  })
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)
}

const field = (max?: string) => {
  const [value, setValue] = createSignal<string | null>("2026-05-31")
  render(() => (
    <DayField
      label="自"
      value={value()}
      onChange={setValue}
      today="2026-05-31"
      words={dayWords}
      max={max}
    />
  ))
  const input = screen.getByLabelText<HTMLInputElement>("自")
  const type = (text: string) => {
    fireEvent.input(input, { target: { value: text } })
    fireEvent.blur(input)
  }
  return { value, input, type }
}

test("a day is typed as people write it, and stands there as it is kept", () => {
  const { value, input, type } = field()
  type("3月5日")
  expect([value(), input.value]).toEqual(["2026-03-05", "2026-03-05"])
  type("")
  expect([value(), input.value]).toEqual(["2026-03-05", "2026-03-05"])
})

test("what is no day is told at the field and stays to be mended", () => {
  const { value, input, type } = field("2026-12-31")
  type("2月30日")
  expect([value(), input.value, screen.getByRole("alert").textContent]).toEqual([
    "2026-05-31",
    "2月30日",
    dayWords.unreadable
  ])
  expect(input.getAttribute("aria-invalid")).toBe("true")
  type("2027-01-01")
  expect(screen.getByRole("alert").textContent).toBe(dayWords.outside)
})

test("the month is walked by keys, also into the next one, and a day is taken", async () => {
  const { value } = field()
  fireEvent.click(screen.getByRole("button", { name: dayWords.openCalendar }))
  const press = (key: string, shiftKey = false) =>
    fireEvent.keyDown(screen.getByRole("grid"), { key, shiftKey })
  await screen.findByRole("grid", { name: "2026年5月" })
  press("ArrowRight")
  expect(screen.getByRole("grid", { name: "2026年6月" })).toBeTruthy()
  press("ArrowDown")
  press("PageDown", true)
  const day = document.querySelector<HTMLElement>('.month [tabindex="0"]')
  expect(day?.getAttribute("aria-label")).toBe("8, 2027-06-08")
  expect(await findings()).toEqual([])
  day?.click()
  expect(value()).toBe("2027-06-08")
})

test("the day of a page is stepped and taken back to today", () => {
  const [day, setDay] = createSignal("2026-05-31")
  render(() => (
    <AsOf
      label="截至"
      value={day()}
      today="2026-06-02"
      words={dayWords}
      max="2026-06-02"
      onChange={setDay}
    />
  ))
  const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }))
  press("后一天")
  press("后一天")
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "后一天" }).disabled).toBe(true)
  press("前一天")
  expect(day()).toBe("2026-06-01")
  press("回到今天")
  expect(day()).toBe("2026-06-02")
})

test("the rail goes by day, month and event, and says in words what lies on it", async () => {
  const [day, setDay] = createSignal("2026-05-31")
  render(() => (
    <DateRail
      from="2026-01-01"
      to="2026-06-30"
      value={day()}
      events={[
        { id: "2", day: "2026-04-02", text: "张俊杰上任" },
        { id: "1", day: "2026-02-20", text: "韩雨桐调离" }
      ]}
      words={{
        label: "截至",
        month: (_year, month) => `${month}月`,
        events: (count) => `${count} 件事`
      }}
      onChange={setDay}
    />
  ))
  const rail = screen.getByRole("slider", { name: "截至" })
  const press = (key: string, shiftKey = false) => {
    fireEvent.keyDown(rail, { key, shiftKey })
    return rail.getAttribute("aria-valuetext")
  }
  expect([
    press("ArrowLeft"),
    press("PageDown"),
    press("ArrowLeft", true),
    press("ArrowLeft", true)
  ]).toEqual(["2026-05-30", "2026-04-30", "2026-04-02", "2026-02-20"])
  expect([press("Home"), press("ArrowLeft"), press("End"), press("PageUp")]).toEqual([
    "2026-01-01",
    "2026-01-01",
    "2026-06-30",
    "2026-06-30"
  ])
  fireEvent.click(screen.getByRole("button", { name: "2026-02-20 韩雨桐调离" }))
  expect(day()).toBe("2026-02-20")
  expect([...document.querySelectorAll(".rail-list li")].map((one) => one.textContent)).toEqual([
    "2026-02-20韩雨桐调离",
    "2026-04-02张俊杰上任"
  ])
  expect(await findings()).toEqual([])
})
