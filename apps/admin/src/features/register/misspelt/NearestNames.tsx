/**
 * The people of the staff list whom a name probably means, each one press away. Two of the same name are
 * told apart by where they work, and the press takes the person, not the name.
 */
import type { Outputs } from "@aiwei/client/Outputs"
import { useSimilar } from "@aiwei/queries/registerQueries"
import { Button } from "@aiwei/ui/Button"
import { createSignal, For, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { useFrame } from "../../frame/FrameContext.tsx"

export type SimilarPerson = Outputs["people"]["similar"][number]["person"]

/** More would be guesses. */
const most = 3

const whereOf = ({ post, unitName, organisation }: SimilarPerson): string =>
  [unitName ?? organisation, post].filter((part) => part !== null).join(" ")

export const NearestNames = (props: {
  /** Who is on no staff list, or is not linked to anybody on it. */
  readonly name: string
  /** A refusal as a sentence; null when the record is corrected. */
  readonly onCorrect: (person: SimilarPerson) => Promise<string | null>
}) => {
  const words = useWords()
  const t = () => words().register.misspelt
  const similar = useSimilar(useFrame().office, () => props.name)
  const [refused, setRefused] = createSignal<string | null>(null)
  const [busy, setBusy] = createSignal(false)
  const nearest = () => (similar.data ?? []).map(({ person }) => person).slice(0, most)
  const isOneOfSeveral = ({ name }: SimilarPerson) =>
    nearest().filter((person) => person.name === name).length > 1
  const correct = async (person: SimilarPerson) => {
    setBusy(true)
    setRefused(await props.onCorrect(person))
    setBusy(false)
  }
  return (
    <span class="nearest-names">
      <Show when={similar.isError && similar.data === undefined}>
        <span>{t().failed}</span>
      </Show>
      <Show when={similar.data?.length === 0}>
        <span>{t().none}</span>
      </Show>
      <For each={nearest()}>
        {(person) => (
          <Button
            size="small"
            disabled={busy()}
            title={whereOf(person)}
            onClick={() => void correct(person)}
          >
            {t().changeTo(person.name, isOneOfSeveral(person) ? whereOf(person) : null)}
          </Button>
        )}
      </For>
      <Show when={refused()}>
        <span role="alert">{refused()}</span>
      </Show>
    </span>
  )
}
