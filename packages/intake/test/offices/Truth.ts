/** What an invented office knows about itself; its files say this in one layout or another. */
export interface Place {
  readonly name: string
  readonly short: string
  readonly code: string
  readonly households: number
  readonly population: number
}

export interface Person {
  readonly name: string
  readonly gender: "男" | "女"
  readonly birth: string
  readonly post: string
  readonly phone: string
  /** Index of the community; null for the office's own people. */
  readonly place: number | null
  readonly left: boolean
}

export interface Zone {
  readonly name: string
  readonly leader: number
  readonly places: ReadonlyArray<number>
}

export interface Building {
  readonly place: number
  readonly estate: string
  readonly number: number
  readonly units: number
  readonly households: number
  readonly cadre: number
}

export interface Indicator {
  readonly category: string
  readonly name: string
  readonly points: number
}

export interface Month {
  readonly month: number
  /** Deductions in tenths, by community and indicator. */
  readonly lost: ReadonlyArray<ReadonlyArray<number>>
}

export interface Truth {
  readonly office: string
  readonly year: number
  readonly places: ReadonlyArray<Place>
  readonly people: ReadonlyArray<Person>
  readonly zones: ReadonlyArray<Zone>
  readonly buildings: ReadonlyArray<Building>
  readonly indicators: ReadonlyArray<Indicator>
  readonly months: ReadonlyArray<Month>
}
