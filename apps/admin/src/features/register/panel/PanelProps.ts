/** What the panel of a record is told by its page. */
import type { JSX } from "solid-js"

import type { RegisterPage } from "../createRegister.ts"
import type { RecordRow } from "../Register.ts"

export interface PanelProps<Row extends RecordRow> {
  readonly page: RegisterPage<Row>
  readonly onEnd: (row: Row) => void
  readonly canEnd: (row: Row) => boolean
  /** What is told of the record above its fields. */
  readonly about?: ((row: Row) => JSX.Element) | undefined
}
