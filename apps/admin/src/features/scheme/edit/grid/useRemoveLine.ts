/** Deletes a line without asking: it is told, and one press brings it back. */
import { useFrame } from "../../../frame/FrameContext.tsx"
import { withoutItem } from "../../document/draftPath.ts"
import { useSchemeWords } from "../../useSchemeWords.ts"
import { useEditor } from "../EditorContext.tsx"

export const useRemoveLine = () => {
  const words = useSchemeWords()
  const frame = useFrame()
  const editor = useEditor()
  return (at: number, called: string) => {
    editor.open(null)
    editor.change(withoutItem(editor.document(), "indicators", at))
    const { removed, undo } = words().pages.editing
    frame.say(removed(called), { label: undo, act: editor.undo })
  }
}
