/** What a refused change to the tree says, in English. */
import type { TreeTag } from "./AlikeTag.ts"
import type { Refusals } from "./Refusals.ts"

const named = (units: ReadonlyArray<{ readonly name: string }>): string =>
  units.map(({ name }) => `“${name}”`).join(", ")

const reforms = {
  few: () => "A merge needs at least two units and a split at least two parts",
  twice: (who: string) => `${who} is named twice`,
  inside: (who: string) => `${who} stands below another of them and cannot be merged with it`,
  root: (who: string) => `${who} is the top of the tree: it is neither merged nor split`,
  office: (who: string) =>
    `${who} is an office with its own staff and months: it is neither merged away nor split`,
  notAChild: (who: string) => `${who} does not stand right below`,
  undistributed: (who: string) => `${who} goes to none of the parts yet`
}

const listed = {
  code: "its code is not a number",
  blocks: "the blocks of its code do not fit",
  noParent: "its parent is not on the list",
  twice: "its code is there twice",
  name: "it has no name"
}

export const saidOfTreeEn: Pick<Refusals, TreeTag> = {
  DayAhead: ({ on, today }) =>
    `${on} has not come yet (today is ${today}): names and codes change from today or an earlier day. Nothing was changed.`,
  CodeWithdrawn: ({ code, name, until }) =>
    `The code ${code} was that of “${name}” until ${until}; nothing was changed. Say that it is free to be used again (--freed) if that is meant.`,
  CodeRefused: ({ code, why }) =>
    why === "blocks"
      ? `The code ${code} cannot be: below a block of zeros all blocks are zero. Nothing was changed; check the blocks 2-2-2-3-3.`
      : `The code ${code} has not the digits of this level; nothing was changed. Check the code or the level.`,
  LevelRefused: ({ level, why }) =>
    why === "unknown"
      ? `There is no level “${level}”; nothing was changed. See aiwei org levels, or add it first.`
      : "A unit may not rank above its parent; nothing was changed. Choose another parent or level.",
  ReformRefused: ({ why, units }) => `${reforms[why](named(units))}; nothing was changed.`,
  DivisionsRefused: ({ line, code, why }) =>
    `Entry ${line}, ${code}: ${listed[why]}. No unit was loaded; use another list.`
}
