/** Saving a record: what is missing, what the server refused and at which field, and from which day. */
import type { Day } from "@aiwei/domain/shared/Day"
import { createSignal } from "solid-js"

import { today } from "../../../format/today.ts"
import { useWords } from "../../../words/language.tsx"
import type { WriteAnswer } from "../createWrites.ts"
import { isCount } from "../fieldTexts.ts"
import type { FieldTexts, RecordField, RecordRow, Register } from "../Register.ts"
import type { Draft } from "./createDraft.ts"

export interface FormOf<Row extends RecordRow> {
  readonly register: Register<Row>
  readonly draft: Draft<Row>
  readonly isNew: boolean
  readonly onSave: (texts: FieldTexts, on: Day | null) => Promise<WriteAnswer<Row>>
}

export const createForm = <Row extends RecordRow>(props: FormOf<Row>) => {
  const words = useWords()
  const [from, setFrom] = createSignal<Day | null>(props.isNew ? today() : null)
  const [answer, setAnswer] = createSignal<WriteAnswer<Row> | null>(null)
  /** What is told before anything is sent. */
  const [wrong, setWrong] = createSignal<Readonly<Record<string, "needed" | "notCount">>>({})
  const labels = () => props.register.labels(words())
  const fields = () => props.register.fields.filter(({ onlyNew }) => props.isNew || !onlyNew)
  /** A record may be wrong or different from a day on: asked only where both are possible. */
  const asksWhen = () =>
    !props.isNew && fields().some(({ key, dated }) => dated && key in props.draft.changed())
  const refused = () => {
    const said = answer()
    return said !== null && "refused" in said ? said : null
  }
  const errorOf = (key: string): string | null => {
    const why = wrong()[key]
    if (why !== undefined) return words().register[why]
    const said = refused()
    return said?.field === key ? said.refused : null
  }
  const type = (key: string, text: string) => {
    props.draft.type(key, text)
    // What was wrong with a field is no longer known once something else stands there.
    if (refused()?.field === key) setAnswer(null)
    setWrong((before) => Object.fromEntries(Object.entries(before).filter(([one]) => one !== key)))
  }
  const wrongWith = ({ key, kind, needed }: RecordField<Row>) => {
    const text = props.draft.texts()[key] ?? ""
    if (needed && text.trim() === "") return "needed"
    return kind === "number" && !isCount(text) ? "notCount" : null
  }
  const save = async () => {
    const found = fields().flatMap((field) => {
      const why = wrongWith(field)
      return why === null ? [] : [[field.key, why] as const]
    })
    setWrong(Object.fromEntries(found))
    setAnswer(null)
    if (found.length > 0) return
    const texts = props.isNew ? props.draft.texts() : props.draft.changed()
    const on = props.isNew || asksWhen() ? from() : null
    setAnswer(await props.onSave(texts, on))
  }
  return { from, setFrom, labels, fields, asksWhen, refused, errorOf, type, save }
}
