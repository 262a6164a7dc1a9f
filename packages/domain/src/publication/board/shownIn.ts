/** What a snapshot shows: its board, by which scheme, and how far the figures of its lines can be trusted. */
import { Schema } from "effect"

import { DocumentIndicator, SchemeDocument } from "../../scheme/document/SchemeDocument.ts"
import { Snapshot } from "../Snapshot.ts"

/** Of a snapshot only these, or a large month's leaves would be read for them. */
const { board, scheme } = Snapshot.fields
const { code, status: own } = DocumentIndicator.fields
const Checked = Schema.Struct({
  status: SchemeDocument.fields.status,
  indicators: Schema.Array(Schema.Struct({ code, status: own }))
})
const Shown = Schema.Struct({
  board,
  scheme: Schema.Struct({ id: scheme.fields.id, document: Schema.optionalKey(Checked) })
})
export const shownIn = Schema.decodeUnknownSync(Schema.fromJsonString(Shown))
