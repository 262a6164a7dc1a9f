/** Tables, schemes and mappings for tests: written into a folder of the run, and scored from there. */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

import { assert, inject } from "vitest"

import { type Assessed, assessTables, type NotAssessed } from "../../src/foreign/assessTables.ts"
import type { ShownRow } from "../../src/foreign/score/shownRow.ts"

const folder = inject("tablesFolder")

export const written = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

export const example = (path: string): string =>
  fileURLToPath(new URL(`../../../../docs/examples/${path}`, import.meta.url))

export interface Files {
  readonly scheme: string
  readonly map: string
  readonly inputs: ReadonlyArray<string>
}

export const asked = ({ scheme, map, inputs }: Files): Promise<Assessed | NotAssessed> =>
  assessTables({
    scheme: { file: "scheme.yaml", text: scheme },
    map: { file: "map.yaml", text: map },
    inputs: inputs.map((given) => ({ given }))
  })

export interface Scored extends Omit<Assessed, "rows"> {
  readonly rows: ReadonlyArray<ShownRow>
}

export const scored = async (files: Files): Promise<Scored> => {
  const answer = await asked(files)
  if ("faults" in answer) return assert.fail(JSON.stringify(answer.faults, null, 1))
  return { ...answer, rows: [...answer.rows()] }
}

export const faultsOf = async (files: Files): Promise<NotAssessed["faults"]> => {
  const answer = await asked(files)
  return "faults" in answer ? answer.faults : assert.fail("it was scored")
}

export const exampleFiles = (name: string, ...inputs: ReadonlyArray<string>): Files => ({
  scheme: readFileSync(example(`${name}/scheme.yaml`), "utf8"),
  map: readFileSync(example(`${name}/map.yaml`), "utf8"),
  inputs: inputs.map((input) => (input.startsWith("/") ? input : example(`${name}/${input}`)))
})

/** Whole thousandths, so that sums are exact. */
export const thousandths = (text: string): number => Math.round(Number(text) * 1000)

/** Law 1: what is shown below a score is the score. */
export const assertLeavesAddUp = (rows: ReadonlyArray<ShownRow>): void => {
  for (const { unit, score, leaves } of rows) {
    if (score === null) continue
    const sum = leaves.reduce((so, { points }) => so + thousandths(points), 0)
    assert.strictEqual(sum, thousandths(score), unit)
  }
}

/** One line worth ten, from which points can be taken. */
export const plainScheme = `
layout: 1
name: 简单方案
status: proposal
from: 2026-01
total: 10
indicators:
  - code: clean
    category: 环境
    name: 环境卫生
    worth: 10
    labels: [卫生]
    deductions:
      - { kind: stated, code: lost, text: 扣分 }
      - { kind: perOccurrence, code: pile, text: 垃圾堆, points: 0.5 }
`
export const plainMap = `
layout: 1
inputs: { scores: {} }
unit: 社区
read:
  - { as: lost, column: 扣分, indicator: clean }
`
