/** A new level as it is typed, and what is wrong with it before it is sent. */
import type { LevelKind } from "@aiwei/domain/org/levels/LevelRow"
import type { OwnLevel } from "@aiwei/domain/org/levels/OrgLevel"

export interface LevelDraft {
  readonly code: string
  readonly zh: string
  readonly en: string
  readonly rank: string
  readonly kind: LevelKind
}

export const emptyDraft: LevelDraft = { code: "", zh: "", en: "", rank: "", kind: "administrative" }

const isOwnLevel = (text: string): text is OwnLevel => /^[a-z][a-zA-Z0-9]{1,39}$/.test(text)

const rankOf = (text: string): number | null => {
  const rank = /^\d{1,3}$/.test(text.trim()) ? Number(text.trim()) : 0
  return rank >= 1 ? rank : null
}

/** Null where the field is right. */
export const draftFaults = ({ code, zh, en, rank }: LevelDraft) => ({
  code: isOwnLevel(code.trim()) ? null : ("codeWrong" as const),
  zh: zh.trim() === "" ? ("needed" as const) : null,
  en: en.trim() === "" ? ("needed" as const) : null,
  rank: rankOf(rank) === null ? ("rankWrong" as const) : null
})

/** The level as it is sent, or null while something is wrong with it. */
export const newLevelOf = (draft: LevelDraft) => {
  const [code, rank] = [draft.code.trim(), rankOf(draft.rank)]
  const [zh, en] = [draft.zh.trim(), draft.en.trim()]
  if (!isOwnLevel(code) || rank === null || zh === "" || en === "") return null
  return { code, zh, en, rank, kind: draft.kind }
}
