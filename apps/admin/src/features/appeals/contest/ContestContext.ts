/** Which month and community a leaf belongs to, for whoever contests it; without one nothing can be contested. */
import type { Month } from "@aiwei/domain/shared/Month"
import type { AppealLine } from "@aiwei/queries/publication/appealQueries"
import { type Accessor, createContext, useContext } from "solid-js"

export interface Contested {
  readonly period: Month
  readonly unit: { readonly id: string; readonly name: string }
  /** Some version is public or noticed: there is something to contest. */
  readonly open: boolean
  readonly appeals: ReadonlyArray<AppealLine>
}

export const ContestContext = createContext<Accessor<Contested | null>>()

export const useContested = (): Accessor<Contested | null> =>
  useContext(ContestContext) ?? (() => null)
