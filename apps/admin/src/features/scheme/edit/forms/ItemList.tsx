/**
 * The parts of a list in a form, each with its place, and what moves or deletes it. Keyed by place, so
 * that a letter typed into one redraws none of them.
 */
import { Button } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { Index, type JSX, Show } from "solid-js"

import { withItem, withMoved, withoutItem } from "../../document/draftPath.ts"
import { useSchemeWords } from "../../useSchemeWords.ts"
import { useEditor } from "../EditorContext.tsx"
import { fieldId } from "../fieldIds.ts"
import { useFault } from "../fields/useFault.ts"

interface ListProps {
  readonly path: string
  /** What one of them is called. */
  readonly what: string
  readonly addLabel: string
  readonly fresh: () => unknown
  /** The last one stays: a list that may not be empty. */
  readonly atLeastOne?: boolean
  /** What became of the whole list when its last part went. */
  readonly onEmptied?: () => void
  readonly children: (path: string, at: number) => JSX.Element
}

export const ItemList = (props: ListProps) => {
  const editor = useEditor()
  const items = (): ReadonlyArray<unknown> => {
    const value = editor.valueAt(props.path)
    return Array.isArray(value) ? value : []
  }
  const fault = useFault(() => props.path)
  const add = () => {
    const at = items().length
    editor.change(withItem(editor.document(), props.path, props.fresh()))
    requestAnimationFrame(() => editor.goTo(`${props.path}[${at}]`))
  }
  return (
    <div class="item-list">
      <Show when={fault()}>
        <p class="field-error">
          <Icon name="warning" />
          {fault()}
        </p>
      </Show>
      <ol>
        <Index each={items()}>
          {(_, at) => (
            <li>
              <ItemHead {...props} at={at} count={items().length} />
              {props.children(`${props.path}[${at}]`, at)}
            </li>
          )}
        </Index>
      </ol>
      <Button id={fieldId(props.path)} onClick={add}>
        <Icon name="plus" />
        {props.addLabel}
      </Button>
    </div>
  )
}

const ItemHead = (props: ListProps & { readonly at: number; readonly count: number }) => {
  const words = useSchemeWords()
  const editor = useEditor()
  const called = () => words().form.nth(props.what, props.at + 1)
  const fault = useFault(() => `${props.path}[${props.at}]`)
  const move = (by: 1 | -1) => editor.change(withMoved(editor.document(), props.path, props.at, by))
  const remove = () => {
    editor.change(withoutItem(editor.document(), props.path, props.at))
    if (props.count === 1) props.onEmptied?.()
  }
  return (
    <>
      <div class="item-head">
        <b>{called()}</b>
        <Button
          tone="bare"
          size="small"
          aria-label={words().form.up(called())}
          disabled={props.at === 0}
          onClick={() => move(-1)}
        >
          <Icon name="up" />
        </Button>
        <Button
          tone="bare"
          size="small"
          aria-label={words().form.down(called())}
          disabled={props.at === props.count - 1}
          onClick={() => move(1)}
        >
          <Icon name="down" />
        </Button>
        <Button
          tone="bare"
          size="small"
          aria-label={words().form.remove(called())}
          disabled={props.atLeastOne === true && props.count === 1}
          onClick={remove}
        >
          <Icon name="close" />
        </Button>
      </div>
      <Show when={fault()}>
        <p class="field-error">
          <Icon name="warning" />
          {fault()}
        </p>
      </Show>
    </>
  )
}
