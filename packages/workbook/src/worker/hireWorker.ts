/**
 * A reader thread, kept for a moment after its work: starting one costs more than reading an ordinary file.
 * One that ran out of time or memory is never used again.
 */
import { Worker } from "node:worker_threads"

export interface Place {
  readonly script: URL
  readonly megabytes: number
}

interface Resting {
  readonly worker: Worker
  readonly place: Place
  readonly retirement: NodeJS.Timeout
}

const patience = 2_000

let resting: Resting | undefined

const fits = (one: Place, other: Place): boolean =>
  one.script.href === other.script.href && one.megabytes === other.megabytes

const startWorker = (place: Place): Worker => {
  const worker = new Worker(place.script, {
    resourceLimits: { maxOldGenerationSizeMb: place.megabytes },
    // SheetJS writes remarks about files to the console; they are nobody's output.
    stdout: true,
    stderr: true
  })
  // Read on, or a file that is much remarked upon would fill the memory of this side.
  worker.stdout.resume()
  worker.stderr.resume()
  // A thread may complain after it was answered for, or end while it rests: neither is anyone's affair.
  worker.on("error", () => undefined)
  worker.once("exit", () => {
    if (resting?.worker === worker) resting = undefined
  })
  return worker
}

export const hireWorker = async (place: Place): Promise<Worker> => {
  const before = resting
  resting = undefined
  if (before !== undefined) {
    clearTimeout(before.retirement)
    if (fits(before.place, place)) {
      before.worker.ref()
      return before.worker
    }
    await before.worker.terminate()
  }
  return startWorker(place)
}

/** A resting thread keeps neither the process alive nor its memory for long. */
export const restWorker = (worker: Worker, place: Place): void => {
  worker.unref()
  const retirement = setTimeout(() => {
    if (resting?.worker === worker) resting = undefined
    void worker.terminate()
  }, patience)
  retirement.unref()
  resting = { worker, place, retirement }
}
