/**
 * How the screen looks to one person: colours, size of type, density of tables. Kept on this machine; an
 * app that knows the account hands in what is kept there by calling the setters. Sets `data-theme`,
 * `data-type` and `data-density` on the document, which is all that the style sheets look at.
 */
import { createEffect, createSignal } from "solid-js"

import { createTheme } from "./createTheme.ts"

export const typeSizes = ["normal", "large"] as const
export type TypeSize = (typeof typeSizes)[number]

export const densities = ["normal", "compact"] as const
export type Density = (typeof densities)[number]

/** The first of the values is the usual one: it is the absence of a choice. */
const createKept = <Value extends string>(name: string, values: readonly [Value, ...Value[]]) => {
  const key = `aiwei.${name}`
  const kept = localStorage.getItem(key)
  const [value, set] = createSignal<Value>(values.find((one) => one === kept) ?? values[0])
  createEffect(() => {
    const chosen = value()
    document.documentElement.dataset[name] = chosen
    if (chosen === values[0]) localStorage.removeItem(key)
    else localStorage.setItem(key, chosen)
  })
  return [value, (next: Value) => void set(() => next)] as const
}

export const createLook = () => {
  const [type, setType] = createKept<TypeSize>("type", typeSizes)
  const [density, setDensity] = createKept<Density>("density", densities)
  return { ...createTheme(), type, setType, density, setDensity }
}
