/** Two versions side by side in words: what was added, taken away and changed, by the codes of lines and rules. */
import type { SchemeLine } from "@aiwei/queries/schemeDeskQueries"
import { useSchemeDiff } from "@aiwei/queries/schemeDeskQueries"
import { Button } from "@aiwei/ui/Button"
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { Choice } from "@aiwei/ui/form/Choice"
import { Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { Unrefreshed } from "../../frame/Unrefreshed.tsx"
import { useSchemeWords } from "../useSchemeWords.ts"
import { ChangeList } from "./ChangeList.tsx"

interface CompareProps {
  readonly office: string | undefined
  readonly id: string
  /** The version that is looked at from, as the address says it. */
  readonly before: string
  readonly versions: ReadonlyArray<SchemeLine>
  readonly onChoose: (version: string | null) => void
}

export const Compare = (props: CompareProps) => {
  const all = useWords()
  const words = useSchemeWords()
  const it = () => words().pages
  const others = () =>
    props.versions
      .filter(({ id }) => id !== props.id)
      .map(({ version }) => ({ value: String(version), text: it().version(version) }))
  const diff = useSchemeDiff(
    () => props.office,
    () => ({ scheme: props.before }),
    () => ({ scheme: props.id })
  )
  return (
    <section class="scheme-compare" aria-label={it().compare}>
      <header>
        <h2>{it().compared(Number(props.before))}</h2>
        <Choice
          label={it().compareWith}
          value={props.before}
          options={others()}
          onChoose={props.onChoose}
        />
        <Button tone="bare" onClick={() => props.onChoose(null)}>
          {it().close}
        </Button>
      </header>
      <Unrefreshed query={diff} />
      <Show when={diff.data} fallback={<Skeleton label={all().loading} lines={3} />}>
        {(found) => (
          <>
            <p class="hint">{it().differences(found().changes.length)}</p>
            <ChangeList changes={found().changes} none={it().same} />
          </>
        )}
      </Show>
    </section>
  )
}
