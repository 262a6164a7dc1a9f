/**
 * What a sheet says about its own rules in notes and beside its bonus and veto rows: the most that bonus
 * may add, what is vetoed, and whether `/` counts as full points or is left out.
 */
import { compact } from "../../../cells/cellText.ts"
import { parseThousandths } from "../../../cells/exact.ts"

export interface Terms {
  readonly bonusMax: number | null
  readonly veto: string | null
  readonly notApplicable: "rebase" | "full" | null
  /**
   * What a dash among points is by the note; null when the note is silent. A note that keeps “/” for what
   * does not apply leaves a dash a blank.
   */
  readonly dashMeans: "notApplicable" | "blank" | null
}

const most =
  /(?:最多|最高|不得?超过|不超|上限|至多|限|封顶|≤|<=|以内)(?:[^\d]{0,6})(\d+(?:\.\d+)?)分?|(\d+(?:\.\d+)?)分?(?:封顶|为限|以内|为上限)/u
const dashNamed = /[“"‘][-—–－]+[”"’]/u
const aboutBlank = /["“‘][-—–－]+["”’]|["“”'‘’]?[/／][”"’']?|无此项|不涉及|缺项|不适用|无该项/u

const sentences = (notes: ReadonlyArray<string>): ReadonlyArray<string> =>
  notes.flatMap((note) => compact(note).split(/[;。；\n]|(?<=\D)\d{1,2}[.、](?=\D)/u))

const bonusMaxIn = (texts: ReadonlyArray<string>, bonusWords: string): number | null => {
  const words = compact(bonusWords)
  const own =
    most.exec(words) ??
    /(?:^|\D)(\d+(?:\.\d+)?)分(?:$|\D)/u.exec(words) ??
    /^(\d+(?:\.\d+)?)$/u.exec(words)
  const stated =
    own ??
    texts
      .filter((text) => /加分|奖励|附加/u.test(text))
      .map((t) => most.exec(t))
      .find((m) => m !== null)
  const digits = stated?.[1] ?? stated?.[2]
  return digits === undefined ? null : parseThousandths(digits)
}

const dashIn = (note: string | undefined): Terms["dashMeans"] => {
  if (note === undefined) return null
  if (dashNamed.test(note)) return "notApplicable"
  return /["“‘][/／]["”’]|[/／]表示/u.test(note) ? "blank" : null
}

export const termsOf = (
  notes: ReadonlyArray<string>,
  bonusWords: string,
  vetoWords: string | null
): Terms => {
  const texts = sentences(notes)
  const blank = texts.find(
    (text) =>
      aboutBlank.test(text) &&
      /满分|不计入|剔除|不参与|不纳入|折算|换算|比例|不计分|扣除/u.test(text)
  )
  const rebase =
    blank !== undefined && /不计入|剔除|不参与|不纳入|折算|换算|比例|不计分|扣除/u.test(blank)
  return {
    bonusMax: bonusMaxIn(texts, bonusWords),
    veto: vetoWords ?? texts.find((text) => /否决/u.test(text)) ?? null,
    notApplicable: blank === undefined ? null : rebase ? "rebase" : "full",
    dashMeans: dashIn(blank)
  }
}
