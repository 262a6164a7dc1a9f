/** Complaints, health education and small trades, as a report tells them. */

export interface ComplaintRecord {
  readonly row: number
  readonly seq: number | null
  /** The hotline's or the office's own number. */
  readonly no?: string
  readonly date: string | null
  /** `HH:MM`, when the cell of the date has one. */
  readonly time?: string
  readonly source: string | null
  /** Null for 匿名 too. */
  readonly complainant: string | null
  readonly phone: string | null
  readonly communityCode: string | null
  readonly communityName: string | null
  readonly content: string | null
  readonly handler: string | null
  readonly handlerRosterRow: number | null
  readonly doneDate: string | null
  readonly satisfaction: string | null
  readonly status: "open" | "closed" | null
  readonly remark?: string
}

/** 约50人, 50余人, 30～40人: what was written, and what is certain of it. */
export interface Headcount {
  readonly value: number
  readonly approx: boolean
  readonly atLeast?: true
  readonly max?: number
}

export interface HealthActivityRecord {
  readonly row: number
  readonly date: string | null
  readonly time?: string
  readonly communityCode: string | null
  readonly communityName: string | null
  readonly topic: string | null
  readonly form: string | null
  readonly place: string | null
  readonly attendees: Headcount | null
  readonly material: number | null
  readonly speaker: string | null
  readonly speakerRosterRow: number | null
  readonly remark?: string
}

export interface SmallBusinessRecord {
  readonly row: number
  readonly name: string
  /** 小餐饮, 小旅馆, 小浴室, 小理发店, 小食杂店 … */
  readonly type: string | null
  readonly communityCode: string | null
  readonly communityName: string | null
  readonly address: string | null
  readonly owner: string | null
  readonly phone: string | null
  readonly license: string | null
  readonly workers: number | null
  readonly certs: number | null
  readonly pestFacility: boolean | null
  /** A, B or C where the office grades so; its own word otherwise. */
  readonly grade: string | null
  readonly remark?: string
}
