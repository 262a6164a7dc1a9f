/** The rounds that rows name, each once: one day and one kind, and the round's own id where a column has it. */
import { type RoundKind, roundKinds } from "@aiwei/domain/assessment/scoring/Finding"
import type { Day } from "@aiwei/domain/shared/Day"

interface RoundRead {
  /** Parts any two. */
  readonly key: string
  readonly id: string
  readonly day: Day | null
  readonly kind: RoundKind
}

const isRoundKind = (text: string): text is RoundKind => roundKinds.some((kind) => kind === text)

export class Rounds {
  /** Its own id, or its day. */
  shown(key: string): string | null {
    const round = this.all[this.numbers.get(key) ?? -1]
    return round === undefined || round.id === "" ? (round?.day ?? null) : round.id
  }

  readonly all: Array<RoundRead> = []
  private readonly numbers = new Map<string, number>()

  of(id: string, day: Day | null, said: string): number {
    const kind = isRoundKind(said) ? said : "unannounced"
    const key = `${day ?? ""}\0${id}\0${kind}`
    const before = this.numbers.get(key)
    if (before !== undefined) return before
    this.numbers.set(key, this.all.length)
    return this.all.push({ key, id, day, kind }) - 1
  }
}
