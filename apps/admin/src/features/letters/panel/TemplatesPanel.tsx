/** The templates of a year beside the list, and a new one. None is ever changed: letters point at them. */
import { type LetterTemplate, useLetterTemplates } from "@aiwei/queries/duty/letterQueries"
import { Button } from "@aiwei/ui/Button"
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { Icon } from "@aiwei/ui/Icon"
import { SidePanel } from "@aiwei/ui/shell/SidePanel"
import { createSignal, For, Match, Show, Switch } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { useFrame } from "../../frame/FrameContext.tsx"
import { Unanswered } from "../../frame/missing/Unanswered.tsx"
import { useMay } from "../../frame/rights/useMay.ts"
import { failedWhole } from "../../frame/Unrefreshed.tsx"
import { markedLine } from "../../ranking/markedLine.ts"
import { TemplateForm } from "../forms/TemplateForm.tsx"

export default function TemplatesPanel(props: {
  readonly year: number
  readonly onClose: () => void
}) {
  const words = useWords()
  const frame = useFrame()
  const it = () => words().letters.writing
  const found = useLetterTemplates(() => ({ office: frame.office(), year: props.year }))
  const [writing, write] = createSignal(false)
  return (
    <SidePanel
      label={words().letters.yearOf(props.year)}
      title={it().title}
      closeLabel={words().close}
      onClose={() => props.onClose()}
    >
      <Switch fallback={<Skeleton label={words().loading} lines={5} />}>
        <Match when={writing()}>
          <TemplateForm
            year={props.year}
            onDone={() => write(false)}
            onLeave={() => write(false)}
          />
        </Match>
        <Match when={failedWhole(found)}>
          <Unanswered error={found.error} onAgain={() => found.refetch()} size="small" />
        </Match>
        <Match when={found.data}>
          {(templates) => <Listed templates={templates()} onWrite={() => write(true)} />}
        </Match>
      </Switch>
    </SidePanel>
  )
}

const Listed = (props: {
  readonly templates: ReadonlyArray<LetterTemplate>
  readonly onWrite: () => void
}) => {
  const words = useWords()
  const may = useMay()
  const it = () => words().letters
  return (
    <div class="panel-part">
      <Show when={may("letters.addTemplate")}>
        <p>
          <Button onClick={() => props.onWrite()}>
            <Icon name="plus" />
            {it().writing.add}
          </Button>
        </p>
      </Show>
      <For each={props.templates} fallback={<p class="form-note">{it().writing.none}</p>}>
        {(template) => <Template template={template} />}
      </For>
    </div>
  )
}

const Template = (props: { readonly template: LetterTemplate }) => {
  const words = useWords()
  const it = () => words().letters
  const notes = () => {
    const { targets, appraisalWeight: weight } = props.template
    return [
      it().writing.targetsOf(targets.length),
      ...(weight === null ? [] : [it().writing.weightOf(weight)])
    ].join(" · ")
  }
  return (
    <details class="letter-template">
      <summary>
        {props.template.title}
        <small>{notes()}</small>
      </summary>
      <Show when={props.template.text !== ""}>
        <p class="letter-text">{props.template.text}</p>
      </Show>
      <ol class="letter-targets">
        <For each={props.template.targets}>
          {({ text, indicator }) => (
            <li>
              {text}
              <small>
                {indicator === null
                  ? it().inWords
                  : it().indicator(
                      indicator.code,
                      markedLine(words(), indicator.name, indicator.toBeChecked),
                      indicator.schemeVersion
                    )}
              </small>
            </li>
          )}
        </For>
      </ol>
    </details>
  )
}
