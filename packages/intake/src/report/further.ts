/** Further registers of an office: stations, boards, letters, partners, contracts, volunteers, cleaners, months. */

interface AtCommunity {
  readonly communityCode: string | null
  readonly communityName: string | null
}

export interface BaitStationRecord extends AtCommunity {
  readonly row: number
  readonly no: string | null
  readonly estate: string | null
  readonly place: string | null
  readonly type: string | null
  /** Stations this row stands for. */
  readonly count: number | null
  readonly bait: string | null
  /** What was laid out, as written with its unit. */
  readonly amount: string | null
  readonly installedDate: string | null
  readonly checkedDate: string | null
  readonly consumed: string | null
  readonly refilled: string | null
  /** False when the station is whole. */
  readonly damaged: boolean | null
  readonly keeper: string | null
  readonly keeperRosterRow: number | null
  /** What stands under 1月 … 12月, where months run across. */
  readonly months?: ReadonlyArray<{ readonly month: number; readonly text: string }>
  readonly remark?: string
}

export interface PublicityBoardRecord extends AtCommunity {
  readonly row: number
  readonly place: string | null
  /** 第3期 is 3. */
  readonly issue: number | null
  readonly topic: string | null
  readonly date: string | null
  readonly keeper: string | null
  readonly keeperRosterRow: number | null
  readonly remark?: string
}

export interface ResponsibilityLetterRecord extends AtCommunity {
  readonly row: number
  readonly no: string | null
  /** Who promises: a department, a unit, a shop. */
  readonly unit: string | null
  readonly signer: string | null
  readonly signerRosterRow: number | null
  readonly date: string | null
  readonly signed: boolean | null
  readonly remark?: string
}

export interface PartnerUnitRecord extends AtCommunity {
  readonly row: number
  readonly unit: string
  readonly contact: string | null
  readonly phone: string | null
  readonly estate: string | null
  /** Buildings or stretches, as written. */
  readonly area: string | null
  readonly units: number | null
  readonly times: number | null
  readonly task: string | null
  readonly remark?: string
}

export interface FrontageContractRecord extends AtCommunity {
  readonly row: number
  readonly no: string | null
  readonly name: string
  readonly address: string | null
  readonly owner: string | null
  readonly phone: string | null
  readonly date: string | null
  readonly signed: boolean | null
  readonly remark?: string
}

export interface VolunteerRecord extends AtCommunity {
  readonly row: number
  readonly no: string | null
  readonly name: string
  readonly gender: string | null
  readonly phone: string | null
  readonly unit: string | null
  readonly service: string | null
  readonly hours: number | null
  readonly date: string | null
  readonly remark?: string
}

export interface CleanerRecord extends AtCommunity {
  readonly row: number
  readonly name: string
  readonly gender: string | null
  readonly age: number | null
  readonly phone: string | null
  /** Streets, buildings or a stretch, as written. */
  readonly area: string | null
  readonly shift: string | null
  readonly company: string | null
  readonly remark?: string
}

/** A line of the monthly figures; a measure the table does not have is null. */
export interface MonthlyStatisticsRecord extends AtCommunity {
  readonly row: number
  /** `YYYY-MM`. */
  readonly period: string | null
  readonly unit: string | null
  /** 出动人次. */
  readonly turnout: number | null
  /** 清理垃圾, tonnes. */
  readonly rubbish: number | null
  /** 清除卫生死角, places. */
  readonly corners: number | null
  /** 清理小广告, places. */
  readonly posters: number | null
  /** 发放资料, pieces. */
  readonly leaflets: number | null
  readonly vehicles: number | null
  readonly remark?: string
}

export type FurtherRecord =
  | BaitStationRecord
  | PublicityBoardRecord
  | ResponsibilityLetterRecord
  | PartnerUnitRecord
  | FrontageContractRecord
  | VolunteerRecord
  | CleanerRecord
  | MonthlyStatisticsRecord
