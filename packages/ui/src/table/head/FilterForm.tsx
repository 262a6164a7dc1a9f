/** The filter of one column by its kind: text by words, choices by ticks, numbers and days from–to. */
import { createSignal, For, Show } from "solid-js"

import { Button } from "../../Button.tsx"
import type { TableColumn } from "../model/TableColumn.ts"
import type { TableFilter, TableState } from "../model/TableState.ts"
import type { TableWords } from "../model/TableWords.ts"
import { columnFilters, withFilters } from "../state/columnFilters.ts"
import { isTextOp } from "../state/readState.ts"

interface FilterFormProps<Row> {
  readonly column: TableColumn<Row>
  readonly state: TableState
  readonly words: TableWords
  readonly onState: (state: TableState) => void
}

interface FieldsProps<Row> extends FilterFormProps<Row> {
  readonly now: ReadonlyArray<TableFilter>
  readonly onFilters: (filters: ReadonlyArray<TableFilter>) => void
}

const valueOf = (filters: ReadonlyArray<TableFilter>, op: TableFilter["op"]): string => {
  const found = filters.find((it) => it.op === op)
  return found !== undefined && "value" in found && typeof found.value === "string"
    ? found.value
    : ""
}

export const FilterForm = <Row,>(props: FilterFormProps<Row>) => {
  const now = columnFilters(props.state, props.column.key)
  const [filters, setFilters] = createSignal(now)
  const tell = (all: ReadonlyArray<TableFilter>) =>
    props.onState(withFilters(props.state, props.column.key, all))
  const fields = { text: TextFields, choice: ChoiceFields, number: BoundFields, day: BoundFields }
  const Fields = fields[props.column.kind]
  return (
    <form
      class="popup-part popup-filter"
      onSubmit={(event) => {
        event.preventDefault()
        tell(filters())
      }}
    >
      <div class="popup-head">{props.words.filter}</div>
      <Fields {...props} now={now} onFilters={setFilters} />
      <div class="popup-acts">
        <Button type="submit" size="small">
          {props.words.apply}
        </Button>
        <Show when={now.length > 0}>
          <Button tone="bare" size="small" onClick={() => tell([])}>
            {props.words.removeFilter(props.column.title)}
          </Button>
        </Show>
      </div>
    </form>
  )
}

const textOps = ["contains", "is", "isNot", "empty", "filled"] as const

const TextFields = <Row,>(props: FieldsProps<Row>) => {
  const [first] = props.now
  const [op, setOp] = createSignal<string>(first?.op ?? "contains")
  const [text, setText] = createSignal(valueOf(props.now, first?.op ?? "contains"))
  const tell = () => {
    const column = props.column.key
    const way = op()
    if (way === "empty" || way === "filled") props.onFilters([{ column, op: way }])
    else if (isTextOp(way)) {
      props.onFilters(text() === "" ? [] : [{ column, op: way, value: text() }])
    }
  }
  return (
    <>
      <select
        aria-label={props.words.filterOp}
        value={op()}
        onChange={(event) => {
          setOp(event.currentTarget.value)
          tell()
        }}
      >
        <For each={textOps}>{(it) => <option value={it}>{props.words.ops[it]}</option>}</For>
      </select>
      <Show when={isTextOp(op())}>
        <input
          aria-label={props.words.filterValue}
          value={text()}
          onInput={(event) => {
            setText(event.currentTarget.value)
            tell()
          }}
        />
      </Show>
    </>
  )
}

const ChoiceFields = <Row,>(props: FieldsProps<Row>) => {
  const [first] = props.now
  const [chosen, setChosen] = createSignal<ReadonlyArray<string>>(
    first?.op === "anyOf" ? first.value : []
  )
  const turn = (value: string, on: boolean) => {
    setChosen((all) => (on ? [...all, value] : all.filter((it) => it !== value)))
    const column = props.column.key
    props.onFilters(chosen().length === 0 ? [] : [{ column, op: "anyOf", value: chosen() }])
  }
  return (
    <div class="popup-ticks">
      <For each={props.column.choices ?? []}>
        {(choice) => (
          <label>
            <input
              type="checkbox"
              checked={chosen().includes(choice.value)}
              onChange={(event) => turn(choice.value, event.currentTarget.checked)}
            />
            {choice.text}
          </label>
        )}
      </For>
    </div>
  )
}

const BoundFields = <Row,>(props: FieldsProps<Row>) => {
  const bounds = { atLeast: valueOf(props.now, "atLeast"), atMost: valueOf(props.now, "atMost") }
  const [values, setValues] = createSignal(bounds)
  const field = (op: "atLeast" | "atMost") => (
    <label class="popup-bound">
      <span>{props.words.ops[op]}</span>
      <input
        type={props.column.kind === "day" ? "date" : "text"}
        inputmode={props.column.kind === "day" ? undefined : "decimal"}
        value={values()[op]}
        onInput={(event) => {
          setValues({ ...values(), [op]: event.currentTarget.value.trim() })
          const column = props.column.key
          const given = (["atLeast", "atMost"] as const).filter((it) => values()[it] !== "")
          props.onFilters(given.map((it) => ({ column, op: it, value: values()[it] })))
        }}
      />
    </label>
  )
  return (
    <>
      {field("atLeast")}
      {field("atMost")}
    </>
  )
}
