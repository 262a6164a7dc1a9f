/** A question before something ends: done, it is told and goes; refused, it stays and says why. */
import { cleanup, fireEvent, screen, waitFor } from "@solidjs/testing-library"
import { createSignal, Show } from "solid-js"
import { afterEach, expect, test } from "vitest"

import { FrameContext, type FrameShare } from "../../../src/features/frame/FrameContext.tsx"
import { AskFirst } from "../../../src/features/page/AskFirst.tsx"
import { clientThat } from "../../clientThat.ts"
import { drawn } from "../../drawn.tsx"

afterEach(cleanup)

const asked = (act: () => Promise<unknown>, wrong: () => string | null = () => null) => {
  const said: Array<string> = []
  const [asking, ask] = createSignal(true)
  const frame = { say: (text: string) => said.push(text) } as Partial<FrameShare> as FrameShare
  drawn(
    clientThat(() => null),
    () => (
      <FrameContext.Provider value={frame}>
        <Show when={asking()}>
          <AskFirst
            title="收回令牌"
            lines={["脚本不能再用"]}
            actLabel="收回"
            act={act}
            done="已收回"
            wrong={wrong}
            onClose={() => ask(false)}
          />
        </Show>
      </FrameContext.Provider>
    )
  )
  return { said, press: () => fireEvent.click(screen.getByRole("button", { name: "收回" })) }
}

test("done, it is told once and the question goes", async () => {
  let times = 0
  const { said, press } = asked(() => Promise.resolve((times += 1)))
  expect(screen.getByText("脚本不能再用")).toBeTruthy()
  press()
  await waitFor(() => expect(screen.queryByText("收回令牌")).toBeNull())
  expect([times, said]).toEqual([1, ["已收回"]])
})

test("refused, it stays with the reason, and nothing is told", async () => {
  const { said, press } = asked(() => Promise.reject(new Error("away")))
  press()
  expect((await screen.findByRole("alert")).textContent).not.toBe("")
  expect(screen.getByText("收回令牌")).toBeTruthy()
  expect(said).toEqual([])
})

test("with something wrong in it, nothing is sent", async () => {
  let times = 0
  const { said, press } = asked(
    () => Promise.resolve((times += 1)),
    () => "密码太短"
  )
  press()
  expect((await screen.findByRole("alert")).textContent).toContain("密码太短")
  expect([times, said]).toEqual([0, []])
})
