/** Supplies against pests, and how dense pests are, as a report tells them. */

export interface DrugIssueRecord {
  readonly row: number
  readonly communityCode: string | null
  readonly communityName: string | null
  readonly drug: string | null
  /** Exact decimal text with 万 written out. */
  readonly quantity: string | null
  /** kg, KG and 千克 are 公斤; null when nobody said. */
  readonly unit: string | null
  readonly households: number | null
  readonly date: string | null
  readonly signer: string | null
  readonly signerRosterRow: number | null
  readonly remark?: string
}

export interface DensityRecord {
  readonly row: number
  /** 灭前 or 灭后, when the table or its name says so. */
  readonly phase: string | null
  readonly placeType: string | null
  readonly pest: string | null
  readonly method: string | null
  readonly placed: number | null
  /** What was laid out, by the method: 夹, 粘捕盒, 房间, 容器 … */
  readonly placedUnit: string | null
  readonly caught: number | null
  /** As a fraction: 7% is 0.07. */
  readonly densityStated: number | null
  /** Caught by placed, six decimals; null where one of them is missing. */
  readonly densityComputed: number | null
  readonly date: string | null
  readonly communityCode: string | null
  readonly communityName: string | null
  readonly remark?: string
}
