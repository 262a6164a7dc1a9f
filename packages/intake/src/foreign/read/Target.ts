/** What a value is for once its indicator, rule and scorer are known. Values of one target differ in numbers only. */
export type Target =
  /** A round was made, whatever it found. */
  | { readonly what: "visited" }
  /** A round looked at the indicator and said nothing of it: nothing was wrong. */
  | { readonly what: "looked"; readonly indicator: string }
  | { readonly what: "notApplicable"; readonly indicator: string }
  | {
      readonly what: "deduction"
      readonly indicator: string
      readonly rule: string
      readonly found: "missing" | "times" | "measured" | "share" | "stated"
    }
  | {
      readonly what: "earned"
      readonly indicator: string
      readonly scorer: string | null
      readonly found: "score" | "measured" | "share" | "done" | "checked"
      readonly items: ReadonlyArray<string>
    }
  | { readonly what: "bonus" }
  | { readonly what: "penalty" }
  | { readonly what: "veto"; readonly rule: string }
  /** What the office worked out itself. */
  | { readonly what: "statedTotal" }
  | { readonly what: "statedRank" }

export class Targets {
  readonly all: Array<Target> = []
  private readonly known = new Map<string, number>()

  of(target: Target): number {
    const key = JSON.stringify(target)
    const before = this.known.get(key)
    if (before !== undefined) return before
    this.known.set(key, this.all.length)
    return this.all.push(target) - 1
  }
}
