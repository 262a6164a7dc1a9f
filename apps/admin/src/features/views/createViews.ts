/**
 * Saved views of one table and what can be done with them. Replacing and deleting can be taken back from
 * the news about it: the former state is simply saved again under its name.
 */
import { type SavedView, useRemoveView, useSaveView, useViews } from "@aiwei/queries/viewQueries"
import type { Accessor } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { sameState } from "./sameState.ts"

export const createViews = (table: Accessor<string>, state: Accessor<string>) => {
  const words = useWords()
  const frame = useFrame()
  const found = useViews(table)
  const saving = useSaveView(table)
  const removing = useRemoveView(table)
  const list = () => found.data ?? []
  const named = (name: string) => list().find((view) => view.name === name.trim())
  const back = ({ name, state }: SavedView) => ({
    label: words().views.undo,
    act: () => saving.mutate({ name, state })
  })
  /** Over a view of the same name, or as a new one. */
  const save = (name: string, done: () => void = () => undefined) => {
    const before = named(name)
    saving.mutate(
      { name: name.trim(), state: state() },
      {
        onSuccess: (saved) => {
          done()
          if (before === undefined) frame.say(words().views.saved(saved.name))
          else frame.say(words().views.replaced(saved.name), back(before))
        }
      }
    )
  }
  const remove = (view: SavedView) =>
    removing.mutate(view, {
      onSuccess: () => frame.say(words().views.removed(view.name), back(view))
    })
  return {
    found,
    list,
    named,
    isNow: (view: SavedView) => sameState(view.state, state()),
    save,
    remove,
    busy: () => saving.isPending || removing.isPending,
    refused: () => saving.error ?? removing.error ?? (list().length === 0 ? found.error : null)
  }
}

export type ViewsModel = ReturnType<typeof createViews>
