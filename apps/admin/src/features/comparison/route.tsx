/** `/comparison?year=&pass=`: subdistricts side by side, as far as the account reaches; all figures out of 100. */
import "../ranking/bar.css"
import "./comparison.css"
import { type ComparisonView, useComparison } from "@aiwei/queries/publication/appraisalQueries"
import { Button } from "@aiwei/ui/Button"
import { AxisFigures } from "@aiwei/ui/charts/DotOnAxis"
import { type Axis, axisOf } from "@aiwei/ui/charts/scale/axis"
import { Field } from "@aiwei/ui/form/Field"
import { Icon } from "@aiwei/ui/Icon"
import { FilterBar } from "@aiwei/ui/shell/FilterBar"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { EmptyState } from "@aiwei/ui/states/EmptyState"
import { useSearchParams } from "@solidjs/router"
import { createEffect, createSignal, For, Show } from "solid-js"

import { brief } from "../../format/pointsText.ts"
import { today } from "../../format/today.ts"
import { useWords } from "../../words/language.tsx"
import { passIn, passOut, readPass } from "../appraisal/passText.ts"
import { yearIn } from "../appraisal/yearAddress.ts"
import { YearStep } from "../appraisal/YearStep.tsx"
import { YearTabs } from "../appraisal/YearTabs.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { Unrefreshed } from "../frame/Unrefreshed.tsx"
import { AnswerPage } from "../page/AnswerPage.tsx"
import { LinesToCheck } from "../ranking/LinesToCheck.tsx"
import { written } from "../scores/live/thousandths.ts"
import { MonthCurves } from "./MonthCurves.tsx"
import { SpreadBox } from "./SpreadBox.tsx"
import { useComparisonWords } from "./useComparisonWords.ts"

interface Search {
  readonly [part: string]: string
  readonly year: string
  readonly pass: string
}

const createPage = () => {
  const [search, setSearch] = useSearchParams<Search>()
  const year = () => yearIn(search.year, today())
  const pass = () => passIn(search.pass)
  const first = pass()
  const [typed, setTyped] = createSignal(first === null ? "" : brief(written(first.at)))
  const [included, setIncluded] = createSignal(first?.included ?? true)
  const take = () => {
    const given = readPass(typed(), included())
    if (given !== undefined) setSearch({ pass: passOut(given) }, { replace: true, scroll: false })
  }
  return {
    year,
    go: (to: number) => setSearch({ year: String(to) }, { scroll: false }),
    typed,
    type: (text: string) => {
      setTyped(text)
      take()
    },
    included,
    include: (yes: boolean) => {
      setIncluded(yes)
      take()
    },
    isBad: () => readPass(typed(), included()) === undefined,
    found: useComparison(year, pass)
  }
}

export default function ComparisonRoute() {
  const words = useWords()
  const it = useComparisonWords()
  const frame = useFrame()
  const page = createPage()
  createEffect(() =>
    frame.stand({
      crumbs: [{ text: words().frame.assessment }, { text: it().title }],
      dataAsOf: null
    })
  )
  return (
    <>
      <PageHead title={it().title} />
      <YearTabs />
      <Unrefreshed query={page.found} />
      <FilterBar>
        <YearStep year={page.year()} onGo={page.go} />
        <Line page={page} />
        <div class="bar-end">
          <Button tone="bare" onClick={() => print()}>
            <Icon name="print" />
            {words().register.print}
          </Button>
        </div>
      </FilterBar>
      <AnswerPage query={page.found}>{(view) => <Compared view={view()} />}</AnswerPage>
    </>
  )
}

const Line = (props: { readonly page: ReturnType<typeof createPage> }) => {
  const it = useComparisonWords()
  const { page } = props
  return (
    <div class="offices-line">
      <Field
        label={it().passLine}
        inputMode="decimal"
        autocomplete="off"
        error={page.isBad() ? it().passBad : null}
        value={page.typed()}
        onInput={(event) => page.type(event.currentTarget.value)}
      />
      <label>
        <input
          type="checkbox"
          checked={page.included()}
          onChange={(event) => page.include(event.currentTarget.checked)}
        />
        {it().included}
      </label>
    </div>
  )
}

const Compared = (props: { readonly view: ComparisonView }) => {
  const it = useComparisonWords()
  const anyMonth = () => props.view.offices.some(({ year }) => year !== null)
  return (
    <Show
      when={props.view.offices.length > 0}
      fallback={<EmptyState title={it().none} text={it().noneTodo} />}
    >
      <Show
        when={anyMonth()}
        fallback={<EmptyState title={it().noMonths(props.view.year)} text={it().noneTodo} />}
      >
        <div class="offices-body" tabindex="0" role="region" aria-label={it().title}>
          <p class="offices-note">{it().note}</p>
          <Table view={props.view} />
          <MonthCurves view={props.view} />
        </div>
      </Show>
    </Show>
  )
}

type Office = ComparisonView["offices"][number]

const Table = (props: { readonly view: ComparisonView }) => {
  const it = useComparisonWords()
  const c = () => it().columns
  const axis = () =>
    axisOf(
      props.view.offices.flatMap(({ year }) =>
        year === null ? [] : [Number(year.least), Number(year.most)]
      )
    )
  return (
    <table class="offices-table">
      <caption>{it().table}</caption>
      <thead>
        <tr>
          <th scope="col">{c().office}</th>
          <th scope="col" class="num">
            {c().units}
          </th>
          <th scope="col" class="num">
            {c().mean}
          </th>
          <th scope="col" class="offices-spread">
            {c().spread}
            <AxisFigures axis={axis()} />
          </th>
          <th scope="col" class="num">
            {c().middle}
          </th>
          <th scope="col" class="num">
            {c().share}
          </th>
        </tr>
      </thead>
      <tbody>
        <For each={props.view.offices}>{(office) => <Row office={office} axis={axis()} />}</For>
      </tbody>
    </table>
  )
}

const Row = (props: { readonly office: Office; readonly axis: Axis }) => {
  const it = useComparisonWords()
  const c = () => it().columns
  const published = () => props.office.months.filter((one) => one !== null).length
  return (
    <tr>
      <th scope="row">
        {props.office.name}
        <small>{it().months(published())}</small>
        <LinesToCheck codes={props.office.toBeChecked} />
      </th>
      <Show when={props.office.year} fallback={<td colspan="5">{it().noPass}</td>}>
        {(year) => (
          <>
            <td class="num" data-label={c().units}>
              {year().units}
            </td>
            <td class="num offices-mean" data-label={c().mean}>
              {year().mean}
            </td>
            <td data-label={c().spread}>
              <span class="offices-ends">
                {year().least}—{year().most}
              </span>
              <SpreadBox spread={year()} axis={props.axis} />
            </td>
            <td class="num" data-label={c().middle}>
              {year().lower}—{year().upper}
            </td>
            <td class="num" data-label={c().share}>
              <Share spread={year()} />
            </td>
          </>
        )}
      </Show>
    </tr>
  )
}

const Share = (props: { readonly spread: NonNullable<Office["year"]> }) => {
  const it = useComparisonWords()
  const { passed, share } = props.spread
  return (
    <>
      {passed === null || share === null
        ? it().noPass
        : it().share(passed, props.spread.units, share)}
    </>
  )
}
