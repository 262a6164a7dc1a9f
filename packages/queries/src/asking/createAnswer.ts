/**
 * What came of a question so far, as fields that can be read one by one. No reading ever suspends a page:
 * the library's own hooks do, and each new question would take the whole page off the screen for a moment,
 * with the focus and what is being typed.
 */
import {
  type Accessor,
  batch,
  createComputed,
  createSignal,
  on,
  onCleanup,
  type Signal
} from "solid-js"

/** A value that is replaced as a whole: who reads a field is told when that field changes. */
export const createFields = <Value extends object>(first: Value) => {
  let current = first
  const read = new Map<PropertyKey, Signal<unknown>>()
  const signalOf = (field: PropertyKey) => {
    const known = read.get(field)
    if (known !== undefined) return known
    const made = createSignal<unknown>(Reflect.get(current, field))
    read.set(field, made)
    return made
  }
  const fields = new Proxy(first, { get: (_, field) => signalOf(field)[0]() })
  const replace = (next: Value) => {
    current = next
    batch(() => {
      for (const [field, [, set]] of read) set(() => Reflect.get(next, field))
    })
  }
  return [fields, replace] as const
}

interface Observer<Options, Result> {
  readonly setOptions: (options: Options) => void
  readonly getOptimisticResult: (options: Options) => Result
  readonly subscribe: (hear: (result: Result) => void) => () => void
}

export const createAnswer = <Options, Result extends object>(
  asked: Accessor<Options>,
  observer: Observer<Options, Result>
): Result => {
  const [answer, replace] = createFields(observer.getOptimisticResult(asked()))
  onCleanup(observer.subscribe(replace))
  createComputed(
    on(
      asked,
      (next) => {
        observer.setOptions(next)
        replace(observer.getOptimisticResult(next))
      },
      { defer: true }
    )
  )
  return answer
}
