/** Daily checks and what has to be put right after them, as a report tells them. Days are `YYYY-MM-DD`. */

export interface DailyCheckRecord {
  readonly row: number
  /** The office's own number, when it gives one. */
  readonly no?: string
  /** Null when the cell names no day; the finding says which. */
  readonly date: string | null
  /** `HH:MM`, when the cell of the date has one. */
  readonly time?: string
  /** 上午 or 下午, as written. */
  readonly period: string | null
  readonly communityCode: string | null
  readonly communityName: string | null
  readonly place: string | null
  readonly inspectors: ReadonlyArray<string>
  /** In the order of `inspectors`; null for those nobody can tell. */
  readonly inspectorRosterRows: ReadonlyArray<number | null>
  readonly problem: string | null
  /** Exact decimal text of what was taken off, never negative; null where the cell is blank. */
  readonly deduction: string | null
  readonly rectification: string | null
  readonly remark?: string
}

export interface RectificationRecord {
  readonly row: number
  readonly no: string | null
  readonly foundDate: string | null
  readonly time?: string
  readonly communityCode: string | null
  readonly communityName: string | null
  /** Where exactly, when a column of its own says so. */
  readonly place?: string
  readonly problem: string | null
  readonly responsible: string | null
  readonly responsibleRosterRow: number | null
  /** The day itself: 三日内 counts from the day found, 立即 is that day. */
  readonly deadline: string | null
  readonly doneDate: string | null
  readonly reviewer: string | null
  readonly reviewerRosterRow: number | null
  readonly status: "open" | "closed" | null
  readonly remark?: string
}
