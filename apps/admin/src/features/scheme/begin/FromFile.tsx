/** A scheme file dropped or chosen: read and checked by the server, then edited here. What cannot be read is told line by line. */
import type { DocumentFault } from "@aiwei/domain/scheme/document/DocumentFault"
import { useSchemeCheck } from "@aiwei/queries/schemeDeskQueries"
import { Icon } from "@aiwei/ui/Icon"
import { Notice } from "@aiwei/ui/Notice"
import { createSignal, For, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { refusalText } from "../../../words/refusalText.ts"
import { useFrame } from "../../frame/FrameContext.tsx"
import { useSchemeWords } from "../useSchemeWords.ts"
import type { BeginProps } from "./Begun.ts"

const mostBytes = 1_000_000

interface Unread {
  readonly name: string
  readonly faults: ReadonlyArray<DocumentFault>
}

const createTaking = (props: BeginProps) => {
  const all = useWords()
  const words = useSchemeWords()
  const frame = useFrame()
  const check = useSchemeCheck()
  const [refused, setRefused] = createSignal<string | null>(null)
  const [unread, setUnread] = createSignal<Unread | null>(null)
  const take = async (file: File | undefined) => {
    if (file === undefined) return
    setRefused(null)
    setUnread(null)
    if (file.size > mostBytes) {
      setRefused(words().pages.begin.tooLarge)
      return
    }
    try {
      const { document, faults } = await check(frame.office(), await file.text())
      if (document === null) setUnread({ name: file.name, faults })
      else props.onBegin({ from: "file", document })
    } catch (thrown) {
      setRefused(refusalText(all(), thrown))
    }
  }
  return { refused, unread, take }
}

export const FromFile = (props: BeginProps) => {
  const words = useSchemeWords()
  const [over, setOver] = createSignal(false)
  const { refused, unread, take } = createTaking(props)
  const it = () => words().pages.begin
  return (
    <section
      class="begin-part begin-file"
      classList={{ "dropzone-over": over() }}
      aria-label={it().file}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        void take(event.dataTransfer?.files[0])
      }}
    >
      <h2>{it().file}</h2>
      <p class="hint">{it().fileText}</p>
      <label class="btn btn-plain btn-normal file-pick">
        <Icon name="file" />
        {it().chooseFile}
        <input
          type="file"
          class="unseen"
          accept=".yaml,.yml,.json,application/json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? []
            void take(file)
            // The same file may be chosen again after it was mended.
            event.currentTarget.value = ""
          }}
        />
      </label>
      <Notice text={refused()} />
      <Show when={unread()}>{(found) => <Unread {...found()} />}</Show>
    </section>
  )
}

const Unread = (props: Unread) => {
  const words = useSchemeWords()
  const it = () => words().pages.begin
  return (
    <Notice text={it().unreadable(props.name, props.faults.length)}>
      <ol class="file-faults">
        <For each={props.faults}>
          {(fault) => (
            <li>
              <b>{it().lineAt(fault.line ?? 1, fault.column ?? 1)}</b>{" "}
              {words().faults[fault.code](fault)}
            </li>
          )}
        </For>
      </ol>
    </Notice>
  )
}
