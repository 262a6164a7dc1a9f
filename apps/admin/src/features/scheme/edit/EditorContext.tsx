/** The editor for all that stands inside its page, so that a field needs to know its address only. */
import { createContext, useContext } from "solid-js"

import type { Editor } from "./createEditor.ts"

export const EditorContext = createContext<Editor>()

export const useEditor = (): Editor => {
  const editor = useContext(EditorContext)
  if (editor === undefined) throw new Error("there is no EditorContext above this field")
  return editor
}
