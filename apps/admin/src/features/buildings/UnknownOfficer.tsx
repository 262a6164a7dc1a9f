/**
 * A household officer who is on no staff list is probably misspelt: the nearest names are offered, and
 * one press corrects the building.
 */
import { type BuildingRow, useSimilar } from "@aiwei/queries/registerQueries"
import { Button } from "@aiwei/ui/Button"
import { Notice } from "@aiwei/ui/Notice"
import { createSignal, For, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import type { RegisterPage } from "../register/createRegister.ts"

/** More would be guesses. */
const most = 3

export const UnknownOfficer = (props: {
  readonly row: BuildingRow
  readonly page: RegisterPage<BuildingRow>
}) => {
  const words = useWords()
  const frame = useFrame()
  const t = () => words().buildings
  const name = () => (props.row.officerId === null ? props.row.officerName : null)
  const similar = useSimilar(frame.office, name)
  const nearest = () =>
    [...new Map((similar.data ?? []).map(({ person }) => [person.name, person])).values()].slice(
      0,
      most
    )
  const [refused, setRefused] = createSignal<string | null>(null)
  const [busy, setBusy] = createSignal(false)
  const correct = async (officer: string) => {
    setBusy(true)
    const answer = await props.page.writes.change(props.row, { officer }, null)
    setBusy(false)
    setRefused("refused" in answer ? answer.refused : null)
    if ("refused" in answer) return
    frame.say(t().corrected(officer))
    await props.page.reread()
  }
  return (
    <Show when={name()}>
      {(unknown) => (
        <Notice tone="warn" text={t().notOnList(unknown())}>
          <For each={nearest()}>
            {(person) => (
              <Button
                size="small"
                disabled={busy()}
                title={[person.post, person.unitName ?? person.organisation]
                  .filter((part) => part !== null)
                  .join(" ")}
                onClick={() => void correct(person.name)}
              >
                {t().changeTo(person.name)}
              </Button>
            )}
          </For>
          <Show when={refused()}>
            <p role="alert">{refused()}</p>
          </Show>
        </Notice>
      )}
    </Show>
  )
}
