/** Asks how it is saved, as the next version or in place of one that nothing was done with, and shows what changes. */
import { type SchemeLine, useSchemeDiff, useSchemeSave } from "@aiwei/queries/schemeDeskQueries"
import { ConfirmDialog } from "@aiwei/ui/feedback/ConfirmDialog"
import { createSignal, For, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { refusalText } from "../../../words/refusalText.ts"
import { useFrame } from "../../frame/FrameContext.tsx"
import { ChangeList } from "../compare/ChangeList.tsx"
import { useSchemeWords } from "../useSchemeWords.ts"
import { useEditor } from "./EditorContext.tsx"

interface SaveProps {
  readonly versions: ReadonlyArray<SchemeLine>
  /** The version that was opened; null for a new scheme. */
  readonly base: SchemeLine | null
  readonly onClose: () => void
  readonly onSaved: (version: number) => void
}

export const isReplaceable = (line: SchemeLine | null): line is SchemeLine =>
  line !== null && line.months.length === 0 && line.published.length === 0

export const nextVersion = (versions: ReadonlyArray<SchemeLine>): number =>
  1 + Math.max(0, ...versions.map(({ version }) => version))

export const SaveDialog = (props: SaveProps) => {
  const all = useWords()
  const words = useSchemeWords()
  const frame = useFrame()
  const editor = useEditor()
  const save = useSchemeSave()
  const it = () => words().pages.saving
  const text = JSON.stringify(editor.document())
  const [replaces, setReplaces] = createSignal(isReplaceable(props.base))
  const diff = useSchemeDiff(
    frame.office,
    () => (props.base === null ? null : { scheme: props.base.id }),
    () => ({ text })
  )
  const act = async (): Promise<string | null> => {
    try {
      const replace = replaces() ? (props.base?.id ?? null) : null
      const { scheme, action } = await save.mutateAsync({ office: frame.office(), text, replace })
      editor.settle()
      editor.forget()
      frame.say(action === "unchanged" ? it().same : it().done(scheme.name, scheme.version))
      props.onSaved(scheme.version)
      return null
    } catch (thrown) {
      return refusalText(all(), thrown)
    }
  }
  return (
    <ConfirmDialog
      title={it().title}
      consequences={[replaces() ? it().replaceText : it().nextText]}
      actLabel={it().act}
      leaveLabel={it().leave}
      onAct={act}
      onClose={() => props.onClose()}
    >
      <How {...props} replaces={replaces()} onChoose={setReplaces} />
      <Show when={diff.data}>
        {(changes) => (
          <section class="save-changes">
            <h3>{it().changes}</h3>
            <ChangeList changes={changes().changes} none={it().noChanges} />
          </section>
        )}
      </Show>
    </ConfirmDialog>
  )
}

const How = (
  props: SaveProps & {
    readonly replaces: boolean
    readonly onChoose: (replaces: boolean) => void
  }
) => {
  const words = useSchemeWords()
  const it = () => words().pages.saving
  const ways = () => [
    { replaces: false, text: it().next(nextVersion(props.versions)) },
    ...(isReplaceable(props.base)
      ? [{ replaces: true, text: it().replace(props.base.version) }]
      : [])
  ]
  return (
    <fieldset class="save-how">
      <legend>{it().how}</legend>
      <For each={ways()}>
        {(way) => (
          <label>
            <input
              type="radio"
              name="save-how"
              checked={props.replaces === way.replaces}
              onChange={() => props.onChoose(way.replaces)}
            />
            {way.text}
          </label>
        )}
      </For>
    </fieldset>
  )
}
