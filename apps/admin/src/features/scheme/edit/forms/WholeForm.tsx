/** What holds for the whole scheme: its name, source and months, its scale, and what does not count. */
import { useSchemeWords } from "../../useSchemeWords.ts"
import { ChoiceAt } from "../fields/ChoiceAt.tsx"
import { TextAt } from "../fields/TextAt.tsx"

const steps = { "1": "1", "0.1": "0.1", "0.01": "0.01", "0.001": "0.001" }

export const WholeForm = () => {
  const words = useSchemeWords()
  const it = () => words().form
  const fields = () => it().fields
  return (
    <>
      <TextAt path="name" label={fields().name} />
      <div class="field-row">
        <TextAt path="from" label={fields().from} hint={it().monthHint} />
        <TextAt path="until" label={fields().until} hint={it().untilHint} nullable />
      </div>
      <div class="field-row">
        <TextAt path="total" label={fields().total} decimal />
        <ChoiceAt path="precision" label={fields().precision} names={steps} />
      </div>
      <div class="field-row">
        <TextAt
          path="bonusMax"
          label={fields().bonusMax}
          hint={it().noLimitHint}
          decimal
          nullable
        />
        <TextAt
          path="penaltyMax"
          label={fields().penaltyMax}
          hint={it().noLimitHint}
          decimal
          nullable
        />
      </div>
      <ChoiceAt
        path="notApplicable"
        label={fields().notApplicable}
        names={words().rules.unassessed}
      />
      <ChoiceAt path="notInUse" label={fields().notInUse} names={words().rules.unassessed} />
      <h3>{fields().source}</h3>
      <ChoiceAt path="status" label={fields().status} names={words().rules.status} />
      <TextAt path="source" label={fields().source} nullable long />
      <TextAt path="edition" label={fields().edition} nullable />
      <TextAt path="note" label={fields().note} nullable long />
    </>
  )
}
