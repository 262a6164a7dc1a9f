/** When and where a line is assessed, how several rounds become one score, and what too few of them mean. */
import { Show } from "solid-js"

import type { DraftCombination } from "../../document/DraftDocument.ts"
import { newCombination } from "../../document/newParts.ts"
import { useSchemeWords } from "../../useSchemeWords.ts"
import { useEditor } from "../EditorContext.tsx"
import { ChoiceAt } from "../fields/ChoiceAt.tsx"
import { ListAt } from "../fields/ListAt.tsx"
import { MonthsAt } from "../fields/MonthsAt.tsx"
import { TextAt, WholeAt } from "../fields/TextAt.tsx"
import { ItemList } from "./ItemList.tsx"

export const RoundsForm = (props: { readonly line: string }) => {
  const words = useSchemeWords()
  const editor = useEditor()
  const it = () => words().form
  const at = (field: string) => `${props.line}.${field}`
  const isWeighted = () => editor.valueAt(at("combination.kind")) === "weighted"
  const choose = (kind: string) =>
    editor.set(at("combination"), newCombination(kind as DraftCombination["kind"]))
  return (
    <>
      <div class="field-row">
        <ChoiceAt path={at("seenBy")} label={it().fields.seenBy} names={it().seenBy} />
        <ChoiceAt
          path={at("combination.kind")}
          label={it().fields.combination}
          names={it().combination}
          onChoose={choose}
        />
      </div>
      <Show when={isWeighted()}>
        <ItemList
          path={at("combination.weights")}
          what={it().fields.weights}
          addLabel={it().add.weight}
          fresh={() => ({ round: "announced", weight: 1 })}
          atLeastOne
        >
          {(weight) => (
            <div class="field-row">
              <ChoiceAt
                path={`${weight}.round`}
                label={it().fields.round}
                names={words().rules.rounds}
              />
              <WholeAt path={`${weight}.weight`} label={it().fields.weight} />
            </div>
          )}
        </ItemList>
      </Show>
      <div class="field-row">
        <WholeAt path={at("fewestRounds")} label={it().fields.fewestRounds} />
        <ChoiceAt path={at("missing")} label={it().fields.missing} names={it().missing} />
      </div>
      <TextAt path={at("floor")} label={it().fields.floor} hint={it().floorHint} decimal nullable />
      <MonthsAt path={at("months")} />
      <ListAt
        path={at("placeKinds")}
        label={it().fields.placeKinds}
        hint={`${it().listHint} ${it().emptyIsAll}`}
        nullable
      />
    </>
  )
}
