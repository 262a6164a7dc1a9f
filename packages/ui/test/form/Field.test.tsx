/** A field tells its error to whoever cannot see it, and shows a password when asked. */
import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library"
import { afterEach, expect, test } from "vitest"

import { Field } from "../../src/form/Field.tsx"

afterEach(cleanup)

test("the error and the hint are tied to the box", () => {
  render(() => <Field label="账号" hint="手机号也可" error="请填写" />)
  const box = screen.getByLabelText("账号")
  const said = (box.getAttribute("aria-describedby") ?? "")
    .split(" ")
    .map((id) => document.getElementById(id)?.textContent)
  expect(said).toEqual(["请填写", "手机号也可"])
  expect(box.getAttribute("aria-invalid")).toBe("true")
})

test("without an error nothing is said", () => {
  render(() => <Field label="账号" error={null} />)
  const box = screen.getByLabelText("账号")
  expect(box.getAttribute("aria-describedby")).toBeNull()
  expect(box.hasAttribute("aria-invalid")).toBe(false)
})

test("a password is hidden until it is asked for", () => {
  render(() => <Field label="密码" reveal="显示密码" />)
  const box = screen.getByLabelText<HTMLInputElement>("密码")
  expect(box.type).toBe("password")
  fireEvent.click(screen.getByRole("button", { name: "显示密码" }))
  expect(box.type).toBe("text")
})
