/** What somebody did to the trail, by the number of the line. */
export type AuditFault =
  | {
      /** Its columns, or its hash, are not those it was written with. */
      readonly kind: "changed"
      readonly seq: number
    }
  | {
      /** The lines up to `to`, itself among them, are gone. */
      readonly kind: "removed"
      readonly seq: number
      readonly to: number
    }
  | {
      /** It was never written by the program. */
      readonly kind: "inserted"
      readonly seq: number
    }
  | {
      /** The chain is not the one that was sealed when that day was over. */
      readonly kind: "sealDiffers"
      readonly seq: number
      readonly day: string
      /** Of which of the two books of seals. */
      readonly from: "database" | "file"
      readonly sealed: string
      /** Null: there is no such line any more. */
      readonly found: string | null
    }
  | {
      /** A line of the file of seals that is none. */
      readonly kind: "sealUnreadable"
      readonly seq: 0
      readonly line: string
    }
