/**
 * `npm run fuzz`: five thousand mutants of the sample files, or `--mutants N`, from `--seed N` or a new seed. What
 * ended wrong is written beside with its number, and the run ends with 1.
 */
import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { randomFrom } from "../offices/Random.ts"
import { mutant } from "./mutants.ts"
import { tried } from "./tried.ts"

const numberAfter = (flag: string, otherwise: number): number => {
  const at = process.argv.indexOf(flag)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}

const mutants = numberAfter("--mutants", 5_000)
const seed = numberAfter("--seed", Math.trunc(performance.timeOrigin) % 1_000_000_000)
console.log(`seed ${seed}, ${mutants} mutants`)

const ends = new Map<string, number>()
let folder: string | null = null
let slowest = 0
let faults = 0
for (let number = 0; number < mutants; number++) {
  // Each from its own number: one is made again without those before it.
  const one = mutant(randomFrom(seed + number))
  const { ended, fault, seconds } = await tried(one)
  ends.set(ended, (ends.get(ended) ?? 0) + 1)
  slowest = Math.max(slowest, seconds)
  if (fault === null) continue
  faults += 1
  folder ??= mkdtempSync(join(tmpdir(), "aiwei-fuzz-"))
  const kept = join(folder, `${seed + number}-${one.name.replaceAll("/", "-")}`)
  writeFileSync(kept, one.bytes)
  console.error(`${kept}\n  again: npm run fuzz -- --seed ${seed + number} --mutants 1\n  ${fault}`)
}
for (const [ended, count] of [...ends].toSorted(([, a], [, b]) => b - a))
  console.log(`${String(count).padStart(6)}  ${ended}`)
const most = process.resourceUsage().maxRSS / 1_024
console.log(`slowest ${slowest.toFixed(1)} s, most memory ${most.toFixed(0)} MB, ${faults} faults`)
process.exitCode = faults === 0 ? 0 : 1
