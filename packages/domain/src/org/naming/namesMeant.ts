/**
 * The names a community may be stored under when somebody writes it in a usual way: without 社区 or 村,
 * as its committee, or with the subdistrict before it. What was written comes first.
 */
const committee = /(居民委员会|居委会|村民委员会|村委会)$/

/** 滨河街道柳荫社区 is 柳荫社区; a subdistrict's own name has nothing after it and stays. */
const subdistrict = /^.{1,8}?(街道办事处|街道|镇|乡)(?=.{2})/

const stems = (text: string): ReadonlyArray<string> => {
  const bare = text.replace(committee, "")
  const inside = bare.replace(subdistrict, "")
  return inside === bare ? [bare] : [bare, inside]
}

export const namesMeant = (written: string): ReadonlyArray<string> => {
  const text = written.normalize("NFKC").replace(/\s+/g, "")
  const guesses = stems(text).flatMap((stem) => [stem, `${stem}社区`, `${stem}村`])
  return [...new Set([written, text, ...guesses])].filter((name) => name !== "")
}
