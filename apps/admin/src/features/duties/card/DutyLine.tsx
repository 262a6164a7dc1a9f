/** One duty on a unit's card. What is held at the place itself can be ended; the rest can be named here. */
import type { WhoTold } from "@aiwei/queries/duty/dutyQueries"
import { Button } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { useMay } from "../../frame/rights/useMay.ts"
import { sourceHref, whoHref } from "../dutyLinks.ts"
import { reasonText } from "../reasonText.ts"
import { usePlaceName } from "../usePlaceName.ts"

/** Zones and posts are ended where they are written. */
const endable = ({ answer, place }: WhoTold): boolean =>
  answer?.placeId === place.id && (answer.source === "assignment" || answer.source === "household")

interface LineProps {
  readonly told: WhoTold
  readonly name: string
  readonly onGive: () => void
  readonly onEnd: () => void
}

const isHeldHere = ({ answer, place }: WhoTold): boolean => answer?.placeId === place.id

export const DutyLine = (props: LineProps) => {
  const words = useWords()
  const may = useMay()
  const placeName = usePlaceName()
  const t = () => words().who
  const it = () => props.told
  return (
    <tr>
      <td>
        <a href={whoHref(it().place.id, it().duty.code, it().day)}>{props.name}</a>
      </td>
      <td>
        <Show when={it().answer} fallback={<Nobody told={it()} />}>
          {(answer) => (
            <>
              {answer().name}
              <small class="duty-post">{answer().title ?? ""}</small>
            </>
          )}
        </Show>
      </td>
      <td>
        <Show when={it().answer}>
          {(answer) => (
            <a href={sourceHref(answer(), it().day)}>
              {isHeldHere(it()) ? t().card.here : placeName(answer())}
            </a>
          )}
        </Show>
      </td>
      <Show when={may("duties.assign")}>
        <td class="duty-acts">
          <Act {...props} />
        </td>
      </Show>
    </tr>
  )
}

const Act = (props: LineProps) => {
  const words = useWords()
  const t = () => words().who
  return (
    <Show
      when={endable(props.told)}
      fallback={
        <Show when={!isHeldHere(props.told)}>
          <Button
            size="small"
            aria-label={`${words().gaps.giving.act} ${props.name}`}
            onClick={() => props.onGive()}
          >
            {words().gaps.giving.act}
          </Button>
        </Show>
      }
    >
      <Button size="small" aria-label={`${t().end} ${props.name}`} onClick={() => props.onEnd()}>
        {t().end}
      </Button>
    </Show>
  )
}

const Nobody = (props: { readonly told: WhoTold }) => {
  const words = useWords()
  return (
    <span class="duty-nobody">
      <Icon name="gap" />
      {words().who.card.none}
      <Show when={props.told.gap}>
        {(gap) => <small class="duty-post">{reasonText(words(), gap())}</small>}
      </Show>
    </span>
  )
}
