/** `/letters?year=&q=&t=&record=&new=&templates=`: the responsibility letters of a year, and who has signed (M05). */
import "../frame/formPage.css"
import "../page/facts.css"
import "../register/register.css"
import "./letters.css"
import { type LetterLine, useLetterCoverage, useLetters } from "@aiwei/queries/duty/letterQueries"
import { Button, buttonClass } from "@aiwei/ui/Button"
import { Choice } from "@aiwei/ui/form/Choice"
import { Icon } from "@aiwei/ui/Icon"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { createEffect, createMemo, lazy, Match, Show, Suspense, Switch } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { useMay } from "../frame/rights/useMay.ts"
import { Unrefreshed } from "../frame/Unrefreshed.tsx"
import { createList, ListTable } from "../page/list/ListTable.tsx"
import { lettersAddress, printHref } from "./lettersAddress.ts"
import { Coverage } from "./list/Coverage.tsx"
import { letterColumns } from "./list/letterColumns.tsx"
import { LetterExport } from "./list/LetterExport.tsx"
import { LetterPanel } from "./panel/LetterPanel.tsx"
import { usePartyKind } from "./usePartyKind.ts"

const MakeLetters = lazy(async () => ({
  default: (await import("./forms/MakeLetters.tsx")).MakeLetters
}))
const TemplatesPanel = lazy(() => import("./panel/TemplatesPanel.tsx"))

const createLettersPage = () => {
  const words = useWords()
  const frame = useFrame()
  const kindName = usePartyKind()
  const at = lettersAddress()
  const asked = () => ({ office: frame.office(), year: at.year() })
  const found = useLetters(asked)
  const coverage = useLetterCoverage(asked)
  const columns = createMemo(() =>
    letterColumns(words(), kindName, (id) => list.address.openRecord(id))
  )
  const list = createList<LetterLine>(columns)
  return { found, coverage, list, at, address: list.address, openId: list.openId }
}
type Page = ReturnType<typeof createLettersPage>

export default function LettersRoute() {
  const words = useWords()
  const frame = useFrame()
  const it = () => words().letters
  const page = createLettersPage()
  createEffect(() =>
    frame.stand({
      crumbs: [{ text: words().frame.duty }, { text: it().title }],
      dataAsOf: null
    })
  )
  return (
    <>
      <Head page={page} />
      <Unrefreshed query={page.found} />
      <div class="with-panel">
        <div class="letter-list">
          <Show when={page.coverage.data}>{(data) => <Coverage coverage={data()} />}</Show>
          <ListTable
            list={page.list}
            query={page.found}
            rows={() => page.found.data}
            words={it()}
            rowKey={({ id }) => id}
            rowName={({ partyBName }) => partyBName}
            opens={({ id }) => id}
            bar={
              <>
                <YearChoice page={page} />
                <LetterExport year={page.at.year()} />
              </>
            }
          />
        </div>
        <Beside page={page} />
      </div>
    </>
  )
}

const YearChoice = (props: { readonly page: Page }) => {
  const words = useWords()
  const { at } = props.page
  const years = () => {
    const first = Math.min(at.year(), at.thisYear()) - 3
    const last = Math.max(at.year(), at.thisYear()) + 1
    return Array.from({ length: last - first + 1 }, (_, by) => last - by)
  }
  return (
    <Choice
      label={words().letters.year}
      value={String(at.year())}
      options={years().map((year) => ({
        value: String(year),
        text: words().letters.yearOf(year)
      }))}
      onChoose={(year) => at.goToYear(Number(year))}
    />
  )
}

const Head = (props: { readonly page: Page }) => {
  const words = useWords()
  const may = useMay()
  const { at, address, found } = props.page
  const it = () => words().letters
  const isFree = () => address.open() === null && !at.templates()
  return (
    <PageHead
      title={it().title}
      actions={
        <>
          <Show when={(found.data?.length ?? 0) > 0}>
            <a class={buttonClass()} href={printHref(at.year(), null)}>
              <Icon name="print" />
              {it().printAll}
            </a>
          </Show>
          <Button onClick={() => at.openTemplates()}>{it().templates}</Button>
          <Show when={may("letters.create")}>
            <Button
              tone={isFree() ? "main" : "plain"}
              onClick={() => {
                at.closeTemplates()
                address.openNew()
              }}
            >
              <Icon name="plus" />
              {it().create}
            </Button>
          </Show>
        </>
      }
    />
  )
}

const Beside = (props: { readonly page: Page }) => {
  const { address, at } = props.page
  const close = () => address.openRecord(null)
  return (
    <Suspense>
      <Switch>
        <Match when={address.open() === "new"}>
          <MakeLetters year={at.year()} onClose={close} onTemplates={at.openTemplates} />
        </Match>
        <Match when={props.page.openId()} keyed>
          {(id) => <LetterPanel id={id} onClose={close} onOpen={(to) => address.openRecord(to)} />}
        </Match>
        <Match when={at.templates()}>
          <TemplatesPanel year={at.year()} onClose={at.closeTemplates} />
        </Match>
      </Switch>
    </Suspense>
  )
}
