/** Which register is shown, and how it is narrowed. A text counts when its field is left or Enter is pressed. */
import type { RegisterTold } from "@aiwei/queries/duty/recordQueries"
import { Button } from "@aiwei/ui/Button"
import { DayField } from "@aiwei/ui/day/DayField"
import { Choice } from "@aiwei/ui/form/Choice"
import { Icon } from "@aiwei/ui/Icon"
import { FilterBar } from "@aiwei/ui/shell/FilterBar"
import { grouped } from "@aiwei/ui/text/grouped"
import { For, type JSX, Show } from "solid-js"

import { today } from "../../format/today.ts"
import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { DropDown } from "../ranking/DropDown.tsx"
import type { RecordsAddress } from "./recordsAddress.ts"
import { useNamed, useRecordWords } from "./useRecordWords.ts"

const formats = [
  ["xlsx", "Excel (.xlsx)"],
  ["csv", "CSV (.csv)"]
] as const

export const RecordsBar = (props: {
  readonly address: RecordsAddress
  readonly registers: ReadonlyArray<RegisterTold>
  readonly children: JSX.Element
}) => {
  const it = useRecordWords()
  const named = useNamed()
  const choices = () =>
    props.registers
      .filter(({ n, kind }) => n > 0 || kind === props.address.register()?.kind)
      .map((one) => ({ value: one.kind, text: it().counted(named(one), grouped(one.n)) }))
  return (
    <FilterBar>
      <Choice
        label={it().register}
        value={props.address.register()?.kind ?? ""}
        options={choices()}
        onChoose={props.address.choose}
      />
      <input
        class="records-text"
        type="search"
        name="text"
        aria-label={it().search}
        placeholder={it().search}
        value={props.address.of("text")}
        onChange={(event) => props.address.narrow("text", event.currentTarget.value.trim())}
      />
      <Show when={props.address.register()?.day !== null}>
        <Days address={props.address} />
      </Show>
      <Show when={props.address.isNarrowed()}>
        <Button tone="bare" onClick={props.address.clear}>
          {it().clear}
        </Button>
      </Show>
      <div class="bar-end">
        <RecordsExport address={props.address} />
        {props.children}
      </div>
    </FilterBar>
  )
}

const Days = (props: { readonly address: RecordsAddress }) => {
  const words = useWords()
  const it = useRecordWords()
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
    <span class="records-days">
      <span>{it().from}</span>
      {day("from", it().from)}
      <span>{it().until}</span>
      {day("until", it().until)}
    </span>
  )
}

const RecordsExport = (props: { readonly address: RecordsAddress }) => {
  const words = useWords()
  const frame = useFrame()
  const href = (format: string) => {
    const query = new URLSearchParams({ format, query: JSON.stringify(props.address.asked()) })
    const its = frame.office()
    if (its !== undefined) query.set("office", its)
    return `/export/records?${query}`
  }
  return (
    <DropDown
      button={
        <>
          <Icon name="export" />
          {words().register.export}
        </>
      }
      label={words().register.exportAs}
      bare
      closes
    >
      <For each={formats}>
        {([format, text]) => (
          <a href={href(format)} rel="external" download="">
            {text}
          </a>
        )}
      </For>
    </DropDown>
  )
}
