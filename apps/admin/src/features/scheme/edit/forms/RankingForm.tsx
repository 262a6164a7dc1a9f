/** How ranks are given: what equal totals share, what parts them, and what the last places lead to. */
import { Show } from "solid-js"

import type { DraftRanking } from "../../document/DraftDocument.ts"
import { useSchemeWords } from "../../useSchemeWords.ts"
import { useEditor } from "../EditorContext.tsx"
import { fieldId } from "../fieldIds.ts"
import { ChoiceAt } from "../fields/ChoiceAt.tsx"
import { WholeAt } from "../fields/TextAt.tsx"
import { ItemList } from "./ItemList.tsx"

type Breaker = DraftRanking["tieBreakers"][number]

const newBreaker = (by: string): Breaker => {
  switch (by) {
    case "indicator":
    case "rule":
      return { by, code: "" }
    case "category":
      return { by, name: "" }
    case "previous":
    case "code":
      return { by }
    default:
      return { by: "fewerVetoes" }
  }
}

export const RankingForm = () => {
  const words = useSchemeWords()
  const editor = useEditor()
  const it = () => words().form
  const bottom = () => editor.document().ranking.bottom
  return (
    <>
      <ChoiceAt path="ranking.ties" label={it().fields.ties} names={words().rules.ties} />
      <h3>{it().fields.tieBreakers}</h3>
      <ItemList
        path="ranking.tieBreakers"
        what={it().fields.by}
        addLabel={it().add.breaker}
        fresh={() => newBreaker("fewerVetoes")}
      >
        {(path, at) => <BreakerForm path={path} at={at} />}
      </ItemList>
      <h3>{it().fields.bottom}</h3>
      <label class="end-none">
        <input
          type="checkbox"
          id={fieldId("ranking.bottom")}
          checked={bottom() !== null}
          onChange={(event) =>
            editor.set(
              "ranking.bottom",
              event.currentTarget.checked ? { places: 1, runs: 1 } : null
            )
          }
        />
        {it().add.bottom}
      </label>
      <Show when={bottom() !== null}>
        <div class="field-row">
          <WholeAt path="ranking.bottom.places" label={it().fields.places} />
          <WholeAt path="ranking.bottom.runs" label={it().fields.runs} />
        </div>
      </Show>
    </>
  )
}

const BreakerForm = (props: { readonly path: string; readonly at: number }) => {
  const words = useSchemeWords()
  const editor = useEditor()
  const it = () => words().form
  const by = () => editor.document().ranking.tieBreakers[props.at]?.by
  const lines = () => editor.document().indicators
  const named = (): Readonly<Record<string, string>> => {
    if (by() === "category") {
      return Object.fromEntries(lines().map(({ category }) => [category, category]))
    }
    const coded =
      by() === "rule"
        ? lines().flatMap(({ deductions }) =>
            deductions.map((one) => [one.code, one.text] as const)
          )
        : lines().map(({ code, name }) => [code, name] as const)
    return Object.fromEntries(coded.map(([code, text]) => [code, `${code} ${text}`]))
  }
  return (
    <>
      <ChoiceAt
        path={`${props.path}.by`}
        label={it().fields.by}
        names={it().breaker}
        onChoose={(next) => editor.set(props.path, newBreaker(next))}
      />
      <Show when={by() === "indicator" || by() === "rule" || by() === "category"}>
        <ChoiceAt
          path={`${props.path}.${by() === "category" ? "name" : "code"}`}
          label={it().choose}
          names={named()}
          placeholder={it().choose}
        />
      </Show>
    </>
  )
}
