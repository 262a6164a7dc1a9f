/** Four ways to begin a scheme: a template, a file, the header of a score sheet, nothing. Nothing takes effect here. */
import "../scheme.css"
import "../edit.css"
import {
  type TemplateLine,
  useSchemeStarts,
  useSchemeTemplates
} from "@aiwei/queries/schemeDeskQueries"
import { Button } from "@aiwei/ui/Button"
import { Notice } from "@aiwei/ui/Notice"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { createSignal, For, Show } from "solid-js"

import { brief } from "../../../format/pointsText.ts"
import { useWords } from "../../../words/language.tsx"
import { refusalText } from "../../../words/refusalText.ts"
import { useFrame } from "../../frame/FrameContext.tsx"
import { emptyDocument } from "../document/newParts.ts"
import { StatusTag } from "../read/StatusMark.tsx"
import { useSchemeWords } from "../useSchemeWords.ts"
import { type BeginProps, thisMonth } from "./Begun.ts"
import { FromFile } from "./FromFile.tsx"
import { FromHeader } from "./FromHeader.tsx"

export const BeginPage = (props: BeginProps) => {
  const words = useSchemeWords()
  const it = () => words().pages.begin
  return (
    <>
      <PageHead title={it().title} />
      <div class="scheme scheme-begin">
        <FromTemplate {...props} />
        <FromFile {...props} />
        <FromHeader {...props} />
        <section class="begin-part">
          <h2>{it().blank}</h2>
          <p class="hint">{it().blankText}</p>
          <Button
            onClick={() => props.onBegin({ from: "blank", document: emptyDocument(thisMonth()) })}
          >
            {it().blankUse}
          </Button>
        </section>
      </div>
    </>
  )
}

const FromTemplate = (props: BeginProps) => {
  const all = useWords()
  const words = useSchemeWords()
  const frame = useFrame()
  const starts = useSchemeStarts()
  const templates = useSchemeTemplates(frame.office)
  const [refused, setRefused] = createSignal<string | null>(null)
  const it = () => words().pages.begin
  const use = async ({ template }: TemplateLine) => {
    try {
      const { document } = await starts.template(frame.office(), template)
      props.onBegin({ from: `template:${template}`, document: { ...document, from: thisMonth() } })
    } catch (thrown) {
      setRefused(refusalText(all(), thrown))
    }
  }
  return (
    <section class="begin-part">
      <h2>{it().template}</h2>
      <p class="hint">{it().templateText}</p>
      <Notice
        text={refused() ?? (templates.isError ? refusalText(all(), templates.error) : null)}
      />
      <ul class="template-list">
        <For each={templates.data ?? []}>
          {(one) => (
            <li>
              <Template line={one} onUse={() => void use(one)} />
            </li>
          )}
        </For>
      </ul>
    </section>
  )
}

const Template = (props: { readonly line: TemplateLine; readonly onUse: () => void }) => {
  const words = useSchemeWords()
  const it = () => words().pages
  const open = () =>
    props.line.status === "toBeChecked" ? props.line.indicators : props.line.toBeChecked
  return (
    <>
      <div class="template-name">
        <b>{props.line.name}</b>
        <StatusTag status={props.line.status} />
      </div>
      <p>
        {it().totalText(brief(props.line.total), props.line.indicators)}
        <span class="template-source">{props.line.source ?? it().noSource}</span>
      </p>
      <Show when={open() > 0}>
        <p class="warn-text">{it().toBeCheckedText(open(), props.line.indicators)}</p>
      </Show>
      <Button aria-label={it().begin.use(props.line.name)} onClick={props.onUse}>
        {it().begin.useIt}
      </Button>
    </>
  )
}
