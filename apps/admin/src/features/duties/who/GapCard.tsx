/** Nobody answers: why, who sees to it meanwhile, and how it is mended. */
import type { WhoTold } from "@aiwei/queries/duty/dutyQueries"
import { Button, buttonClass } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { useMay } from "../../frame/rights/useMay.ts"
import { gapsHref } from "../dutyLinks.ts"
import { reasonText } from "../reasonText.ts"
import { usePlaceName } from "../usePlaceName.ts"
import { About } from "./About.tsx"

export const GapCard = (props: {
  readonly told: WhoTold
  readonly duty: string
  readonly onGive: () => void
}) => {
  const words = useWords()
  const may = useMay()
  const placeName = usePlaceName()
  const t = () => words().who
  return (
    <section class="who-card who-gap" aria-labelledby="who-name">
      <About told={props.told} duty={props.duty} />
      <h2 id="who-name">
        <Icon name="gap" />
        {t().gap}
      </h2>
      <Show when={props.told.gap}>
        {(gap) => (
          <>
            <p class="who-why">{reasonText(words(), gap())}</p>
            <Show when={gap().similar}>
              {(similar) => <p class="who-note">{t().similar(similar().name)}</p>}
            </Show>
          </>
        )}
      </Show>
      <Show when={props.told.responsible}>
        {(up) => <p class="who-note">{t().seesTo(up().name, placeName(up()))}</p>}
      </Show>
      <div class="who-acts">
        <Show when={may("duties.assign")}>
          <Button tone="main" onClick={() => props.onGive()}>
            {t().give}
          </Button>
        </Show>
        <a class={buttonClass()} href={gapsHref(props.told.duty.code, props.told.day)}>
          {t().toGaps}
        </a>
      </div>
    </section>
  )
}
