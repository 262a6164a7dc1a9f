/** The door: what is asked for, what a refusal says, and where a visitor goes afterwards. */
import { cleanup, fireEvent, screen, waitFor } from "@solidjs/testing-library"
import { afterEach, expect, test } from "vitest"

import { createSignInController } from "../../../src/features/session/createSignInController.ts"
import { safeNext } from "../../../src/features/session/safeNext.ts"
import { SignInView } from "../../../src/features/session/SignInView.tsx"
import { axeFindings } from "../../axeClean.ts"
import { type Call, clientThat, refusing } from "../../clientThat.ts"
import { drawn } from "../../drawn.tsx"

afterEach(() => {
  cleanup()
  localStorage.clear()
})

const page = (answer: (call: Call) => unknown) => {
  const asked: Array<Call> = []
  const Page = () => {
    const controller = createSignInController()
    return <SignInView controller={controller} />
  }
  drawn(clientThat(answer, asked), () => <Page />)
  return asked
}

const fill = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } })

test("a wrong password is said at the field and stays there to be mended", async () => {
  page(() => refusing({ _tag: "SignInFailed" }, "UNAUTHORIZED"))
  fill("账号", " admin ")
  fill("密码", "nearly")
  fireEvent.click(screen.getByRole("button", { name: "登录" }))
  expect((await screen.findByRole("alert")).textContent).toBe("账号或密码不对，请再试一次")
  const password = screen.getByLabelText<HTMLInputElement>("密码")
  expect(password.value).toBe("nearly")
  expect(password.getAttribute("aria-invalid")).toBe("true")
  expect(
    document.getElementById(password.getAttribute("aria-describedby") ?? "")?.textContent
  ).toContain("账号或密码不对")
})

test("nothing is sent while a field is empty", async () => {
  const asked = page(() => null)
  fill("账号", "admin")
  fireEvent.click(screen.getByRole("button", { name: "登录" }))
  expect((await screen.findByRole("alert")).textContent).toBe("请填写账号和密码")
  expect(asked).toEqual([])
})

test("sends the name without spaces around it", async () => {
  const asked = page(() => ({
    account: { id: "A", name: "admin", displayName: "A", roles: ["officeAdmin"], verbs: [] }
  }))
  fill("账号", " admin ")
  fill("密码", " pass ")
  fireEvent.click(screen.getByRole("button", { name: "登录" }))
  await waitFor(() => expect(asked).toHaveLength(1))
  expect(asked[0]).toEqual({ path: "session.signIn", input: { name: "admin", password: " pass " } })
})

test("waiting time after too many attempts is told in minutes; English is one press away", async () => {
  page(() => refusing({ _tag: "TooManyAttempts", retryAfterSeconds: 90 }, "TOO_MANY_REQUESTS"))
  fireEvent.click(screen.getByRole("button", { name: "English" }))
  await screen.findByLabelText("Account")
  fill("Account", "a")
  fill("Password", "b")
  fireEvent.click(screen.getByRole("button", { name: "Sign in" }))
  expect((await screen.findByRole("alert")).textContent).toContain("Try again in 2 min")
  expect(document.documentElement.lang).toBe("en")
})

test("a visitor is only ever sent to a page of this app", () => {
  expect(safeNext("/ranking/2026-03?unit=1")).toBe("/ranking/2026-03?unit=1")
  const foreign = [
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "ranking",
    undefined
  ]
  expect(foreign.map(safeNext)).toEqual(foreign.map(() => "/"))
})

test("axe finds nothing", async () => {
  page(() => null)
  expect(await axeFindings(document.body)).toEqual([])
})
