/**
 * How much of a stranger's file may be taken in. Bytes are counted before unpacking and again while
 * unpacking, because the sizes a zip states about itself may be lies.
 */
export interface Limits {
  /** Size of the file as it came. */
  readonly bytes: number
  /** Sum of everything a zip unpacks to. */
  readonly unpackedBytes: number
  readonly zipEntries: number
  /** Cells that hold something, over all sheets. */
  readonly cells: number
  /** Cells that merges cover, over all sheets: of those that lie among cells that hold something. */
  readonly mergedCells: number
  /** Heeded by `readInWorker` only: nothing can stop a reader on its own thread. */
  readonly seconds: number
  /** Heap of the worker, in megabytes. */
  readonly megabytes: number
}

export const defaultLimits: Limits = {
  bytes: 100_000_000,
  unpackedBytes: 500_000_000,
  zipEntries: 10_000,
  cells: 10_000_000,
  mergedCells: 2_000_000,
  seconds: 120,
  megabytes: 2_048
}
