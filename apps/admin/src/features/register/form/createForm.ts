/** Saving a record: what is missing, what the server refused and at which field, and from which day. */
import type { Day } from "@aiwei/domain/shared/Day"
import { createSignal } from "solid-js"

import { today } from "../../../format/today.ts"
import { useWords } from "../../../words/language.tsx"
import type { WriteAnswer } from "../createWrites.ts"
import type { FieldTexts, RecordRow, Register } from "../Register.ts"
import type { Draft } from "./createDraft.ts"

export interface FormOf<Row extends RecordRow> {
  readonly register: Register<Row>
  readonly draft: Draft<Row>
  readonly isNew: boolean
  readonly onSave: (texts: FieldTexts, on: Day | null) => Promise<WriteAnswer>
}

export const createForm = <Row extends RecordRow>(props: FormOf<Row>) => {
  const words = useWords()
  const [from, setFrom] = createSignal<string | null>(props.isNew ? today() : null)
  const [answer, setAnswer] = createSignal<WriteAnswer | null>(null)
  const [missing, setMissing] = createSignal<ReadonlyArray<string>>([])
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
    if (missing().includes(key)) return words().register.needed
    const said = refused()
    return said?.field === key ? said.refused : null
  }
  const type = (key: string, text: string) => {
    props.draft.type(key, text)
    // What was wrong with a field is no longer known once something else stands there.
    if (refused()?.field === key) setAnswer(null)
    setMissing((before) => before.filter((one) => one !== key))
  }
  const isMissing = (key: string) => (props.draft.texts()[key] ?? "").trim() === ""
  const save = async () => {
    const blank = fields().filter(({ key, needed }) => needed && isMissing(key))
    setMissing(blank.map(({ key }) => key))
    setAnswer(null)
    if (blank.length > 0) return
    const texts = props.isNew ? props.draft.texts() : props.draft.changed()
    const on = props.isNew || asksWhen() ? from() : null
    setAnswer(await props.onSave(texts, on as Day | null))
  }
  return { from, setFrom, labels, fields, asksWhen, refused, errorOf, type, save }
}
