/** Tells the list of shortcuts which keys the table of a register hears; it hears them by itself. */
import { useWords } from "../../words/language.tsx"
import { useShortcuts } from "../help/shortcuts.ts"
import type { RegisterPage } from "./createRegister.ts"
import type { RecordRow } from "./Register.ts"

export const useRegisterKeys = <Row extends RecordRow>(
  { register, asCards }: RegisterPage<Row>,
  canPaste: boolean
): void => {
  const words = useWords()
  useShortcuts(() => {
    const { shortcuts, pasteShortcut } = words().register
    const list = canPaste ? [...shortcuts, pasteShortcut] : shortcuts
    // Cards of a phone have no cells to walk among.
    return { title: words()[register.name].title, list: asCards() ? [] : list }
  })
}
