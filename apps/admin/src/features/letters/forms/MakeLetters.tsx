/** Makes the letters of a year at once: from a template, for everybody of a kind, looked at before it is done. */
import {
  type CreateLetters,
  type LettersPreview,
  type PartyKind,
  useLetterAsks,
  useLetterDeeds,
  useLetterTemplates
} from "@aiwei/queries/duty/letterQueries"
import { Button } from "@aiwei/ui/Button"
import { Select } from "@aiwei/ui/form/Select"
import { Notice } from "@aiwei/ui/Notice"
import { SidePanel } from "@aiwei/ui/shell/SidePanel"
import { createSignal, Show } from "solid-js"

import { today } from "../../../format/today.ts"
import { useWords } from "../../../words/language.tsx"
import { refusalText } from "../../../words/refusalText.ts"
import { useFrame } from "../../frame/FrameContext.tsx"
import { DayQuestion } from "../../tree/edits/DayQuestion.tsx"
import { PreviewList } from "./PreviewList.tsx"

interface MakeProps {
  readonly year: number
  readonly onClose: () => void
  readonly onTemplates: () => void
}

/** What is wanted; whatever changes of it, `onChange` is told. */
const createWanted = (year: () => number, onChange: () => void) => {
  const frame = useFrame()
  const templates = useLetterTemplates(() => ({ office: frame.office(), year: year() }))
  const [chosen, setChosen] = createSignal<string | null>(null)
  const [kind, setKind] = createSignal<PartyKind>("memberDepartment")
  const [on, setOn] = createSignal(today())
  const template = () => chosen() ?? templates.data?.[0]?.id ?? ""
  const anew =
    <Value,>(set: (value: Value) => unknown) =>
    (value: Value) => {
      onChange()
      set(value)
    }
  return {
    templates,
    template,
    choose: anew((id: string) => setChosen(id)),
    kind,
    setKind: anew((next: PartyKind) => setKind(next)),
    on,
    setOn: anew(setOn),
    wanted: (): CreateLetters => {
      const office = frame.office()
      const said = { template: template(), kind: kind(), on: on(), onlyMissing: true }
      return office === undefined ? said : { ...said, office }
    }
  }
}

const createMake = (props: MakeProps) => {
  const words = useWords()
  const frame = useFrame()
  const { create } = useLetterDeeds()
  const asks = useLetterAsks()
  const [seen, setSeen] = createSignal<LettersPreview | null>(null)
  const [looking, look] = createSignal(false)
  const [refused, refuse] = createSignal<string | null>(null)
  // What was looked at is not what would be made any more.
  const fields = createWanted(
    () => props.year,
    () => {
      setSeen(null)
      refuse(null)
    }
  )
  const tried = async (run: () => Promise<void>) => {
    refuse(null)
    try {
      await run()
    } catch (thrown) {
      refuse(refusalText(words(), thrown))
    }
  }
  const preview = async () => {
    look(true)
    await tried(async () => {
      setSeen(await asks.preview(fields.wanted()))
    })
    look(false)
  }
  const make = () =>
    tried(async () => {
      const { made } = await create.mutateAsync(fields.wanted())
      frame.say(words().letters.making.done(made.length))
      props.onClose()
    })
  const count = () => seen()?.parties.filter(({ having }) => !having).length ?? 0
  return { ...fields, seen, looking, refused, preview, make, count, busy: () => create.isPending }
}

export const MakeLetters = (props: MakeProps) => {
  const words = useWords()
  const it = () => words().letters
  const state = createMake(props)
  const foot = () => (
    <Show
      when={state.seen() !== null && state.count() > 0}
      fallback={
        <Button
          type="submit"
          form="make-letters"
          tone={state.seen() === null ? "main" : "plain"}
          disabled={state.looking() || state.template() === ""}
        >
          {state.looking() ? it().making.previewing : it().making.preview}
        </Button>
      }
    >
      <Button tone="main" disabled={state.busy()} onClick={() => void state.make()}>
        {state.busy() ? it().making.busy : it().making.act(state.count())}
      </Button>
    </Show>
  )
  return (
    <SidePanel
      label={it().record}
      title={it().create}
      closeLabel={words().close}
      onClose={() => props.onClose()}
      foot={foot()}
    >
      <form
        id="make-letters"
        class="panel-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void state.preview()
        }}
      >
        <Show
          when={state.templates.data?.length !== 0}
          fallback={
            <>
              <p class="form-note">{it().making.noTemplates}</p>
              <Button onClick={() => props.onTemplates()}>{it().making.addFirst}</Button>
            </>
          }
        >
          <Wanted state={state} />
        </Show>
        <Notice text={state.refused()} />
        <Show when={state.seen()}>{(seen) => <PreviewList preview={seen()} />}</Show>
      </form>
    </SidePanel>
  )
}

const Wanted = (props: { readonly state: ReturnType<typeof createMake> }) => {
  const words = useWords()
  const it = () => words().letters
  const { state } = props
  return (
    <>
      <Select
        label={it().making.template}
        value={state.template()}
        options={(state.templates.data ?? []).map(({ id, title }) => ({ value: id, text: title }))}
        onChoose={state.choose}
      />
      <Select
        label={it().making.kind}
        value={state.kind()}
        options={Object.entries(it().makeFor).map(([value, text]) => ({ value, text }))}
        // Nothing else stands among the options.
        onChoose={(kind) => state.setKind(kind as PartyKind)}
      />
      <DayQuestion label={it().making.on} value={state.on()} onChange={state.setOn} />
    </>
  )
}
