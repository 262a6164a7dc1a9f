/** How a report tells of hand edits that a file would have overwritten: each once, with its cell. */
import type { Finding, HandEdit, HandValue } from "../../../report.ts"
import type { Kept } from "./settled.ts"

export interface FieldWords {
  readonly zh: string
  readonly en: string
}

/** A value that is not read alike in both languages. */
export interface Shown {
  readonly zh: string
  readonly en: string
}

const isShown = (value: unknown): value is Shown =>
  typeof value === "object" && value !== null && "zh" in value && "en" in value

const shown = (value: unknown): Shown => {
  if (isShown(value)) return value
  const isEmpty = value === null || value === undefined || value === ""
  if (isEmpty || (Array.isArray(value) && value.length === 0)) return { zh: "空", en: "nothing" }
  const text = Array.isArray(value) ? value.join("、") : String(value)
  return { zh: text, en: text }
}

const isValue = (value: unknown): value is HandValue =>
  value === null || /^(string|number|boolean)$/.test(typeof value)

/** Nothing for what only a reader understands, as a list of names: it cannot be written back. */
const asEdit = ({ field, stored, incoming }: Omit<Kept, "verdict">): { handEdit?: HandEdit } => {
  const [hand, file] = [stored ?? null, incoming ?? null]
  return isValue(hand) && isValue(file) ? { handEdit: { field, stored: hand, incoming: file } } : {}
}

/** Codes of the two findings: scripts read them. */
const codes = { kept: "kept_hand_edit", doubtful: "differs_from_hand_edit" } as const

export const keptFinding = (
  kept: Kept,
  { zh, en }: FieldWords,
  cell: string,
  edit: { readonly handEdit?: HandEdit } = asEdit(kept)
): Finding => {
  const { verdict, stored, incoming } = kept
  const [hand, file] = [shown(stored), shown(incoming)]
  if (verdict === "kept") {
    return {
      code: codes.kept,
      cell,
      ...edit,
      message: `${zh}曾手工改为“${hand.zh}”，表上仍是原来的“${file.zh}”。已保留手工修改的内容；如果表上的才对，请在系统中改回，否则请更正表格。`,
      messageEn: `The ${en} was changed by hand to “${hand.en}”; the sheet still says “${file.en}”. The hand edit was kept: change it back on its page if the sheet is right, else correct the sheet.`
    }
  }
  return {
    code: codes.doubtful,
    cell,
    ...edit,
    message: `${zh}曾手工改为“${hand.zh}”，表上现在是“${file.zh}”，两者不一致。已保留手工修改的内容，请核对后在系统中决定用哪一个。`,
    messageEn: `The ${en} was changed by hand to “${hand.en}”; the sheet now says “${file.en}”. The hand edit was kept: please decide on its page which one is right.`
  }
}

/** `words` without a field leaves it untold: what belongs to another field is told with that one. */
export const keptFindings = (
  kept: ReadonlyArray<Kept>,
  words: Readonly<Record<string, FieldWords | undefined>>,
  cellOf: (field: string) => string
): ReadonlyArray<Finding> =>
  kept.flatMap((one) => {
    const said = words[one.field]
    return said === undefined ? [] : [keptFinding(one, said, cellOf(one.field))]
  })

/** Who or what was ended by hand and stands in the file as before. */
export const endedFinding = (name: string, { zh, en }: FieldWords, cell: string): Finding => ({
  code: codes.kept,
  cell,
  message: `${zh}“${name}”已手工停用，表上仍有这一行。已保留停用状态，这一行没有写入；如果仍在使用，请在系统中重新启用。`,
  messageEn: `The ${en} “${name}” was ended by hand and still stands in the sheet. It stays ended and the row was not taken; if it is still in use, add it again on its page.`
})
