/** Compares seals with the lines they stand behind, as the walk comes to them. */
import type { AuditHead } from "../AuditEntry.ts"
import type { AuditSeal } from "../AuditSeal.ts"
import type { SealLines } from "../SealBook.ts"
import type { AuditFault } from "./AuditFault.ts"

type SealFault = Extract<AuditFault, { readonly kind: "sealDiffers" }>

interface Placed {
  readonly seal: AuditSeal
  readonly from: SealFault["from"]
}

const bySeq = (placed: ReadonlyArray<Placed>): ReadonlyMap<number, ReadonlyArray<Placed>> => {
  const groups = new Map<number, Array<Placed>>()
  for (const one of placed) {
    const group = groups.get(one.seal.seq) ?? []
    group.push(one)
    groups.set(one.seal.seq, group)
  }
  return groups
}

export interface SealCheck {
  /** The line with this number of its own was met. */
  readonly met: (seq: number, hash: string) => ReadonlyArray<AuditFault>
  /** Seals no line was met for. */
  readonly rest: () => ReadonlyArray<AuditFault>
}

const differing = (group: ReadonlyArray<Placed>, found: string | null) =>
  group
    .filter(({ seal }) => seal.hash !== found)
    .map(({ seal: { seq, day, hash: sealed }, from }): AuditFault => {
      return { kind: "sealDiffers", seq, day, from, sealed, found }
    })

export const sealCheck = (
  inDatabase: ReadonlyArray<AuditSeal>,
  inFile: SealLines,
  { keptAfter }: AuditHead
): SealCheck => {
  const placed = [
    ...inDatabase.map((seal): Placed => ({ seal, from: "database" })),
    ...inFile.seals.map((seal): Placed => ({ seal, from: "file" }))
  ]
  // Lines before it were taken away when their time was over: nothing is left to compare.
  const open = new Map(bySeq(placed.filter(({ seal }) => seal.seq >= keptAfter)))
  return {
    met: (seq, hash) => {
      const group = open.get(seq)
      if (group === undefined) return []
      open.delete(seq)
      return differing(group, hash)
    },
    rest: () => [
      ...[...open.values()].flatMap((group) => differing(group, null)),
      ...inFile.unreadable.map((line): AuditFault => ({ kind: "sealUnreadable", seq: 0, line }))
    ]
  }
}
