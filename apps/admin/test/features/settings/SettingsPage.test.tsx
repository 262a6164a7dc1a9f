/** The settings as a form: refused fields stay, and somebody else's change is a choice, not a loss. */
import { cleanup, fireEvent, screen, waitFor } from "@solidjs/testing-library"
import { afterEach, beforeEach, expect, test, vi } from "vitest"

import { Pages } from "../../../src/Pages.tsx"
import { axeFindings } from "../../axeClean.ts"
import { type Call, clientThat, refusing } from "../../clientThat.ts"
import { drawn } from "../../drawn.tsx"
import { officeAdmin } from "../../signedIn.ts"

beforeEach(() => history.replaceState(null, "", "/settings"))
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  localStorage.clear()
})

const account = officeAdmin
const seen = {
  officeId: "O",
  officeName: "滨河街道",
  version: "v1",
  amberAfterHours: 24,
  redAfterHours: 72,
  wallName: null,
  passPercent: null
}
const theirs = { ...seen, version: "v2", amberAfterHours: 12 }

const start = (change: (call: Call) => unknown, shown: () => typeof seen = () => seen) => {
  const asked: Array<Call> = []
  const answers = (call: Call): unknown => {
    if (call.path === "session.current") return account
    if (call.path === "org.offices") {
      return [{ id: "O", code: "1", name: "滨河街道", district: null }]
    }
    if (call.path === "settings.show") return shown()
    return call.path === "settings.change" ? change(call) : null
  }
  drawn(clientThat(answers, asked), () => <Pages />)
  return () => asked.filter(({ path }) => path === "settings.change").map(({ input }) => input)
}

const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } })
const save = () => fireEvent.click(screen.getByRole("button", { name: "保存设置" }))
const amber = "多少小时连不上就变黄提醒"

test("a field that cannot be meant is told in place and nothing is sent", async () => {
  const sent = start(() => seen)
  await screen.findByLabelText(amber)
  type(amber, "80")
  save()
  expect((await screen.findByRole("alert")).textContent).toContain("不能小于变黄的")
  expect(sent()).toEqual([])
  expect(await axeFindings(document.body)).toEqual([])
})

test("what somebody else saved meanwhile is shown, and both changes are saved together", async () => {
  const sent = start(({ input }) =>
    (input as { readonly version: string }).version === "v1"
      ? refusing(
          {
            _tag: "ChangedMeanwhile",
            entity: "OfficeSettings",
            id: "O",
            now: theirs,
            by: "account:li",
            at: null
          },
          "CONFLICT"
        )
      : { ...theirs, version: "v3", wallName: "河滨" }
  )
  await screen.findByLabelText(amber)
  type("屏上的单位名称", "河滨")
  save()
  expect((await screen.findByRole("dialog")).textContent).toContain("li")
  expect(screen.getByLabelText<HTMLInputElement>("屏上的单位名称").value).toBe("河滨")
  fireEvent.click(screen.getByRole("button", { name: "先不保存" }))
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull())
  expect(screen.getByLabelText<HTMLInputElement>("屏上的单位名称").value).toBe("河滨")
  save()
  fireEvent.click(await screen.findByRole("button", { name: "按选定的保存" }))
  await screen.findByText(/设置已保存/)
  await waitFor(() => expect(sent()).toHaveLength(3))
  expect(sent()[2]).toMatchObject({
    version: "v2",
    settings: { wallName: "河滨", amberAfterHours: 12 }
  })
})

test("a newer version that comes while somebody types does not become what they typed over", async () => {
  let [shown, looks] = [seen, 0]
  const sent = start(
    () =>
      refusing(
        {
          _tag: "ChangedMeanwhile",
          entity: "OfficeSettings",
          id: "O",
          now: theirs,
          by: "account:li",
          at: null
        },
        "CONFLICT"
      ),
    () => {
      looks += 1
      return shown
    }
  )
  await screen.findByLabelText(amber)
  type("屏上的单位名称", "河滨")
  shown = theirs
  // A minute later somebody comes back from another window, and the server is asked again.
  vi.spyOn(Date, "now").mockReturnValue(Date.now() + 60_000)
  fireEvent(window, new Event("visibilitychange"))
  await waitFor(() => expect(looks).toBe(2))
  await new Promise((done) => setTimeout(done, 50))
  save()
  expect((await screen.findByRole("dialog")).textContent).toContain("li")
  expect(sent()).toMatchObject([
    { version: "v1", settings: { wallName: "河滨", amberAfterHours: 24 } }
  ])
})
