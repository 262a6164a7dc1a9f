/** What a combobox offers: `value` is taken, `text` stands in the field, `note` tells two alike apart. */
export interface Suggestion {
  readonly value: string
  readonly text: string
  readonly note?: string | undefined
}
