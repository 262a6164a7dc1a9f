/**
 * What a stated density means as a share, and whether it agrees with what was caught among what was laid
 * out. It may be as far off as the digits it was written with.
 */
import type { Stated } from "../../cells/amounts/readDensity.ts"
import { failure, warning } from "../../table/Findings.ts"

export const sixDecimals = (value: number): number => Math.round(value * 1e6) / 1e6
export const alike = (a: number, b: number, unit: number): boolean =>
  Math.abs(a - b) <= unit * 0.6 + 1e-9

/** Whether bare numbers of the column are percentages: its heading says so, or its other rows do. */
export const areBarePercents = (
  heading: string,
  rows: ReadonlyArray<{ readonly stated: Stated; readonly computed: number }>
): boolean => {
  const share = rows.filter(({ stated, computed }) =>
    alike(stated.value, computed, stated.unit)
  ).length
  const percent = rows.filter(({ stated, computed }) =>
    alike(stated.value / 100, computed, stated.unit / 100)
  ).length
  if (share !== percent) return percent > share
  return /[%％]|百分/u.test(heading) || rows.some(({ stated }) => stated.value > 1)
}

export const asShare = (stated: Stated, computed: number | null, percents: boolean): Stated => {
  if (stated.marked) return stated
  const percent = { value: stated.value / 100, marked: true, unit: stated.unit / 100 }
  if (computed !== null && stated.value !== 0) {
    const [share, hundredth] = [
      alike(stated.value, computed, stated.unit),
      alike(percent.value, computed, percent.unit)
    ]
    if (share !== hundredth) return share ? stated : percent
  }
  return percents ? percent : stated
}

const percentOf = (value: number): string => `${sixDecimals(value * 100)}%`

export const mismatch = (caught: number, placed: number, stated: number, computed: number) =>
  warning(
    "density_mismatch",
    `${caught}/${placed}应为${percentOf(computed)}，表中为${percentOf(stated)}，两者都已录入，请核对。`,
    `${caught}/${placed} is ${percentOf(computed)}, the table says ${percentOf(stated)}; both were kept.`,
    { stated, computed: sixDecimals(computed) }
  )

export const noDensity = (raw: string) =>
  failure(
    "invalid_number",
    `“${raw}”不是密度，已留空，请核对后补填。`,
    `“${raw}” is no density; left empty. Check it and fill it in.`,
    { raw }
  )
