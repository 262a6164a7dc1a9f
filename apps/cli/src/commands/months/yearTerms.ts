/** The terms of a year as options: months with their weights, and another scale from a file. */
import { readPointsText } from "@aiwei/domain/shared/Points"
import { InvalidArgumentError } from "commander"

import type { Cli } from "../../Cli.ts"
import { Ending, wrongUsage } from "../../exitCode.ts"
import { readJson } from "./readJson.ts"

export interface WeightedMonth {
  readonly month: string
  readonly weight: number
}

const weighted = (part: string): WeightedMonth => {
  const [, month, weight] = /^(\d{4}-(?:0[1-9]|1[0-2]))(?::(\d{1,4}))?$/.exec(part.trim()) ?? []
  if (month === undefined || weight === "0") {
    throw new InvalidArgumentError("2026-03:2,2026-04:1")
  }
  return { month, weight: Number(weight ?? 1) }
}

/** `2026-03:2,2026-04`: without a weight a month counts once. */
export const monthsOption = (
  text: string
): readonly [WeightedMonth, ...ReadonlyArray<WeightedMonth>] => {
  const [first = "", ...others] = text.split(",")
  return [weighted(first), ...others.map(weighted)]
}

interface Step {
  readonly name: string
  readonly from: { readonly at: number; readonly included: boolean } | null
  readonly to: Step["from"]
  readonly gives: number | null
}

const fieldsOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof value === "object" && value !== null ? Object.entries(value) : [])

const pointsIn = (value: unknown): number | null | undefined =>
  value == null ? null : (readPointsText(String(value)) ?? undefined)

const endIn = (value: unknown): Step["from"] | undefined => {
  if (value == null) return null
  const end = fieldsOf(value)
  const [at, included] = [pointsIn(end.get("at")), end.get("included")]
  return at == null || typeof included !== "boolean" ? undefined : { at, included }
}

const stepIn = (value: unknown): Step | undefined => {
  const step = fieldsOf(value)
  const [name, gives] = [step.get("name"), pointsIn(step.get("gives"))]
  const [from, to] = [endIn(step.get("from")), endIn(step.get("to"))]
  const isStep = from !== undefined && to !== undefined && gives !== undefined
  return isStep && typeof name === "string" && name !== "" ? { name, from, to, gives } : undefined
}

/** Points in the file are decimal text or numbers, "95" or 95; each end says whether it is included. */
export const scaleIn = async (cli: Cli, file: string) => {
  const given = await readJson(cli, file)
  const steps = Array.isArray(given) ? given.map(stepIn) : []
  const [first, ...others] = steps.flatMap((step) => (step === undefined ? [] : [step]))
  if (first === undefined || others.length + 1 < steps.length) {
    const { yearWords } = await import("../../words/months/yearWords.ts")
    throw new Ending(wrongUsage, yearWords(cli).badScale(file))
  }
  return [first, ...others] as const
}
