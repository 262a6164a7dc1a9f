/** The filters over the trail. A text counts when its field is left or Enter is pressed: each asks the server. */
import { Button } from "@aiwei/ui/Button"
import { DayField } from "@aiwei/ui/day/DayField"
import { Choice } from "@aiwei/ui/form/Choice"
import { Icon } from "@aiwei/ui/Icon"
import { FilterBar } from "@aiwei/ui/shell/FilterBar"
import { createSignal, type JSX, Show } from "solid-js"

import { today } from "../../format/today.ts"
import { useWords } from "../../words/language.tsx"
import type { Words } from "../../words/Words.ts"
import { createNarrow } from "../register/cards/createNarrow.ts"
import type { AuditAddress, FilterKey } from "./createAuditAddress.ts"
import { kindText } from "./lineText.ts"
import { PlaceFilter } from "./PlaceFilter.tsx"
import { useVerbs } from "./useVerbs.ts"

/** What is looked for by name; the others are found by the search. */
const kinds = [
  "Person",
  "OrgUnit",
  "Zone",
  "Building",
  "Account",
  "ScoreSheet",
  "Publication",
  "ImportBatch",
  "AssessmentScheme",
  "OfficeSettings",
  "Backup",
  "Export",
  "Page"
] as const

const kindChoices = (words: Words) => [
  { value: "", text: words.audit.filters.anyEntity },
  ...kinds.map((value) => ({ value, text: kindText(words, value) }))
]

const verbChoices = (words: Words, verbs: Readonly<Record<string, string>>) => [
  { value: "", text: words.audit.filters.anyVerb },
  ...Object.entries(verbs).map(([value, text]) => ({ value, text }))
]

export const AuditBar = (props: {
  readonly address: AuditAddress
  readonly children: JSX.Element
}) => {
  const words = useWords()
  const it = () => words().audit.filters
  const narrow = createNarrow()
  const [more, showMore] = createSignal(false)
  return (
    <FilterBar>
      <TextFilter address={props.address} field="text" label={it().text} />
      {/* On a phone the lines come first: the rest of the filters is folded away. */}
      <Show when={narrow()}>
        <Button aria-expanded={more()} onClick={() => showMore(!more())}>
          <Icon name="filter" />
          {it().more}
        </Button>
      </Show>
      <Show when={!narrow() || more()}>
        <Filters address={props.address} />
      </Show>
      <Show when={props.address.isNarrowed()}>
        <Button tone="bare" onClick={props.address.clear}>
          {it().clear}
        </Button>
      </Show>
      <div class="bar-end">{props.children}</div>
    </FilterBar>
  )
}

const TextFilter = (props: {
  readonly address: AuditAddress
  readonly field: FilterKey
  readonly label: string
  readonly hint?: string
}) => (
  <input
    class="audit-text"
    type="search"
    name={props.field}
    aria-label={props.label}
    placeholder={`${props.label} ${props.hint ?? ""}`.trim()}
    value={props.address.of(props.field)}
    onChange={(event) => props.address.narrow(props.field, event.currentTarget.value.trim())}
  />
)

const Filters = (props: { readonly address: AuditAddress }) => {
  const words = useWords()
  const verbs = useVerbs()
  const it = () => words().audit.filters
  const choice = (key: FilterKey, label: string, options: ReturnType<typeof verbChoices>) => (
    <Choice
      label={label}
      value={props.address.of(key)}
      options={options}
      onChoose={(value) => props.address.narrow(key, value)}
    />
  )
  const day = (key: "from" | "until", label: string) => (
    <DayField
      label={label}
      quiet
      name={key}
      optional
      value={props.address.of(key) || null}
      today={today()}
      words={words().tree.day}
      onChange={(value) => props.address.narrow(key, value ?? "")}
    />
  )
  return (
    <>
      <TextFilter {...props} field="actor" label={it().person} hint={it().personHint} />
      <PlaceFilter {...props} />
      {choice("verb", it().verb, verbChoices(words(), verbs()))}
      {choice("entity", it().entity, kindChoices(words()))}
      <span class="audit-days">
        <span>{it().from}</span>
        {day("from", it().from)}
        <span>{it().to}</span>
        {day("until", it().to)}
      </span>
    </>
  )
}
