/** Carries a refusal up from the depth of a reader. Only `readWorkbook` catches it; it never leaves here. */
import type { Refusal, RefusalCode } from "./Workbook.ts"

export class Refused extends Error {
  readonly refusal: Refusal

  constructor(refused: RefusalCode, detail: string) {
    super(`${refused}: ${detail}`)
    this.name = "Refused"
    this.refusal = { refused, detail }
  }
}
