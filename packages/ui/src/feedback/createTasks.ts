/**
 * Long work that goes on while its page is left: how far it is, a way to stop it, and its result to be
 * opened later. Belongs to the frame, which outlives the pages.
 */
import { createSignal } from "solid-js"

export interface TaskResult {
  /** "打开报告", "下载". */
  readonly label: string
  readonly open: () => void
}

export interface Task {
  readonly id: number
  readonly label: string
  readonly state: "running" | "done" | "failed" | "stopped"
  readonly done: number
  readonly of: number
  /** What is being done, or why it failed. */
  readonly text: string
  readonly result: TaskResult | null
}

export interface TaskHandle {
  readonly signal: AbortSignal
  readonly progress: (done: number, of: number, text?: string) => void
}

export type Work = (handle: TaskHandle) => Promise<TaskResult | null>

export const createTasks = (sayFailure: (error: unknown) => string) => {
  const [tasks, setTasks] = createSignal<ReadonlyArray<Task>>([])
  const stops = new Map<number, AbortController>()
  let last = 0
  const change = (id: number, part: Partial<Task>) =>
    setTasks((all) => all.map((one) => (one.id === id ? { ...one, ...part } : one)))
  const run = async (label: string, work: Work): Promise<Task["state"]> => {
    last += 1
    const id = last
    const control = new AbortController()
    stops.set(id, control)
    const begun: Task = { id, label, state: "running", done: 0, of: 0, text: "", result: null }
    setTasks((all) => [begun, ...all])
    const end = (part: Partial<Task> & Pick<Task, "state">) => {
      stops.delete(id)
      change(id, part)
      return part.state
    }
    try {
      const result = await work({
        signal: control.signal,
        progress: (done, of, text = "") => {
          if (!control.signal.aborted) change(id, { done, of, text })
        }
      })
      // Work that does not listen may come to its end all the same: it was still stopped.
      return control.signal.aborted ? end({ state: "stopped" }) : end({ state: "done", result })
    } catch (error) {
      if (control.signal.aborted) return end({ state: "stopped" })
      return end({ state: "failed", text: sayFailure(error) })
    }
  }
  return {
    tasks,
    run,
    stop: (id: number) => stops.get(id)?.abort(),
    /** Takes a finished task out of the list; one that runs stays. */
    clear: (id: number) =>
      setTasks((all) => all.filter((one) => one.id !== id || one.state === "running"))
  }
}

export type Tasks = ReturnType<typeof createTasks>
