/**
 * The steps of an edit, with a way back and forth. What is typed into one field is one step, however many
 * letters it has; the field is named by its address.
 */
import { createMemo, createSignal } from "solid-js"

interface Steps<Value> {
  readonly past: ReadonlyArray<Value>
  readonly now: Value
  readonly future: ReadonlyArray<Value>
  /** The field the last step was typed into; null after anything else. */
  readonly field: string | null
}

const kept = 200

export const begun = <Value>(now: Value): Steps<Value> => ({
  past: [],
  now,
  future: [],
  field: null
})

export const stepped = <Value>(
  { past, now, field: last }: Steps<Value>,
  next: Value,
  field: string | null
): Steps<Value> => ({
  past: field !== null && field === last ? past : [...past, now].slice(-kept),
  now: next,
  future: [],
  field
})

export const steppedBack = <Value>(steps: Steps<Value>): Steps<Value> => {
  const { past, now, future } = steps
  return past.length === 0
    ? steps
    : { past: past.slice(0, -1), now: past.at(-1) ?? now, future: [now, ...future], field: null }
}

export const steppedForth = <Value>(steps: Steps<Value>): Steps<Value> => {
  const { past, now, future } = steps
  const [next, ...rest] = future
  return next === undefined ? steps : { past: [...past, now], now: next, future: rest, field: null }
}

export const createHistory = <Value extends object>(first: Value) => {
  const [steps, setSteps] = createSignal(begun(first))
  const [saved, setSaved] = createSignal(first)
  const now = createMemo(() => steps().now)
  return {
    now,
    put: (next: Value, field: string | null = null) => {
      if (next !== now()) setSteps((all) => stepped(all, next, field))
    },
    /** Somebody went to another field: coming back to this one is a step of its own. */
    pause: () => setSteps((all) => (all.field === null ? all : { ...all, field: null })),
    canUndo: () => steps().past.length > 0,
    canRedo: () => steps().future.length > 0,
    undo: () => setSteps((all) => steppedBack(all)),
    redo: () => setSteps((all) => steppedForth(all)),
    isDirty: () => now() !== saved(),
    /** What stands there now is what the server has. */
    settle: () => setSaved(() => now()),
    restart: (value: Value) => {
      setSteps(begun(value))
      setSaved(() => value)
    }
  }
}
