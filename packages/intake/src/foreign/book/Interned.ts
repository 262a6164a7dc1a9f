/** Each text once, by number. */
export class Interned {
  readonly texts: Array<string> = []
  private readonly known = new Map<string, number>()

  of(text: string): number {
    const before = this.known.get(text)
    if (before !== undefined) return before
    this.known.set(text, this.texts.length)
    return this.texts.push(text) - 1
  }

  /** Null for the number of nothing, which is below zero. */
  text(index: number): string | null {
    return this.texts[index] ?? null
  }
}
