/**
 * What the database already knows, so that one file on its own resolves as it would have among all. Give
 * `nothingKnown` for an empty database.
 */
export interface KnownCommunity {
  readonly code: string | null
  readonly name: string
  readonly aliases: ReadonlyArray<string>
}

export interface KnownPerson {
  readonly id?: string
  /** Row in the roster of this batch; null for people known from the database only. */
  readonly rosterRow: number | null
  readonly name: string
  readonly communityCode: string | null
  readonly phone: string | null
  readonly status: "active" | "left"
  /** What the roster says about the leaving. */
  readonly remark?: string
}

export interface KnownIndicator {
  readonly itemCode: string
  readonly category: string | null
  readonly name: string
  /** Other names the same indicator has had. */
  readonly labels: ReadonlyArray<string>
  /** Exact decimal text. */
  readonly points: string
}

export interface KnownReference {
  readonly communities: ReadonlyArray<KnownCommunity>
  readonly people: ReadonlyArray<KnownPerson>
  readonly indicators: ReadonlyArray<KnownIndicator>
  readonly office: { readonly name: string | null; readonly year: number | null }
}

export const nothingKnown: KnownReference = {
  communities: [],
  people: [],
  indicators: [],
  office: { name: null, year: null }
}
