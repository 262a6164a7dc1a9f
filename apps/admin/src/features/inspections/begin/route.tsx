/** `/inspections/new?unit=&double=`: a new inspection with all it found, kept in one go or not at all. */
import "../../frame/formPage.css"
import "../../ranking/bar.css"
import "../inspections.css"
import { useEvidenceDeeds } from "@aiwei/queries/evidence/inspectionQueries"
import { Button } from "@aiwei/ui/Button"
import { Notice } from "@aiwei/ui/Notice"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { useNavigate, useSearchParams } from "@solidjs/router"
import { createEffect, createSignal } from "solid-js"

import { asDay } from "../../../format/asDay.ts"
import { useWords } from "../../../words/language.tsx"
import { refusalText } from "../../../words/refusalText.ts"
import { useFrame } from "../../frame/FrameContext.tsx"
import { createGrid } from "../grid/createGrid.ts"
import { FindingGrid } from "../grid/FindingGrid.tsx"
import { useInspectionWords } from "../useInspectionWords.ts"
import { useMonthScheme } from "../useMonthScheme.ts"
import { createHead } from "./createHead.ts"
import { HeadFields } from "./HeadFields.tsx"

const createPage = () => {
  const it = useInspectionWords()
  const frame = useFrame()
  const go = useNavigate()
  const [search] = useSearchParams<{
    unit?: string
    name?: string
    double?: string
    day?: string
  }>()
  const deeds = useEvidenceDeeds(frame.office)
  const words = useWords()
  const [notBegun, setNotBegun] = createSignal<string | null>(null)
  const begin = (double: string) => {
    setNotBegun(null)
    deeds.beginDouble
      .mutateAsync(double)
      .catch((thrown: unknown) => setNotBegun(refusalText(words(), thrown)))
  }
  const head = createHead(search, begin)
  const month = useMonthScheme(head.period)
  let made: string | null = null
  const grid = createGrid(month.document, async (findings) => {
    const { inspection } = await deeds.record.mutateAsync({
      unit: head.unit()?.value ?? "",
      kind: head.kind(),
      day: asDay(head.day()),
      time: head.time() === "" ? null : head.time(),
      inspectors: head.inspectors(),
      doubleOf: head.double() === "" ? null : head.double(),
      note: head.note(),
      findings
    })
    made = inspection.id
  })
  const save = async () => {
    if (!head.check() || !(await grid.save()) || made === null) return
    frame.say(it().form.saved)
    go(`/inspections/${encodeURIComponent(made)}`)
  }
  return { head, month, grid, notBegun, save }
}

export default function NewInspectionRoute() {
  const words = useWords()
  const it = useInspectionWords()
  const frame = useFrame()
  const page = createPage()
  createEffect(() =>
    frame.stand({
      crumbs: [
        { text: words().frame.assessment },
        { text: it().title, href: "/inspections" },
        { text: it().form.title }
      ],
      dataAsOf: null
    })
  )
  return (
    <>
      <PageHead
        title={it().form.title}
        actions={
          <Button tone="main" disabled={page.grid.busy()} onClick={() => void page.save()}>
            {it().form.save}
          </Button>
        }
      />
      <div class="round-body">
        <HeadFields head={page.head} />
        <Notice text={page.notBegun()} />
        <h2>{it().grid.title}</h2>
        <FindingGrid grid={page.grid} onSave={() => void page.save()} />
      </div>
    </>
  )
}
