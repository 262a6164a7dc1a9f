/** A list of numbers that grows, in as little memory as numbers take: a million of them are 8 MB. */
export class Numbers {
  private held: Float64Array | Int32Array
  length = 0

  constructor(kind: "whole" | "any" = "whole") {
    this.held = kind === "whole" ? new Int32Array(1024) : new Float64Array(1024)
  }

  push(value: number): number {
    if (this.length === this.held.length) {
      const larger =
        this.held instanceof Int32Array
          ? new Int32Array(this.held.length * 2)
          : new Float64Array(this.held.length * 2)
      larger.set(this.held)
      this.held = larger
    }
    this.held[this.length] = value
    this.length += 1
    return this.length - 1
  }

  at(index: number): number {
    return this.held[index] ?? 0
  }

  set(index: number, value: number): void {
    this.held[index] = value
  }
}
