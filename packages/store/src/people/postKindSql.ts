/** `postKindOf` of the domain as an expression over the same words; its test compares the two. */
import { postWords } from "@aiwei/domain/people/PostKind"

const without = (text: string, words: ReadonlyArray<string>): string =>
  words.reduce((rest, word) => `replace(${rest}, '${word}', '')`, text)

const holdsOne = (text: string, words: ReadonlyArray<string>): string =>
  `(${words.map((word) => `${text} LIKE '%${word}%'`).join(" OR ")})`

const charged = [...postWords.deputies, ...postWords.leaderInCharge]

/** `post` is the alias of a row of `posts`. */
export const postKindSql = (post: string): string => {
  const title = without(`coalesce(${post}.title, '')`, postWords.otherwise)
  return `coalesce(${post}.kind, (
    SELECT CASE
      WHEN ${holdsOne("w.overall", postWords.mainLeader)} THEN 'mainLeader'
      WHEN ${holdsOne("w.own", charged)} THEN 'leaderInCharge'
      WHEN ${holdsOne("w.own", postWords.specialist)} THEN 'specialist'
      ELSE 'staff' END
    FROM (SELECT t.own, ${without("t.own", postWords.deputies)} AS overall
      FROM (SELECT ${title} AS own) t) w))`
}

/** Whether the post leads its unit. */
export const leadsSql = (post: string): string => `${postKindSql(post)} = 'mainLeader'`

/** Of a person's line with the post `p`, who may have none. */
export const postKindColumns = `p.kind AS post_kind_said,
  CASE WHEN p.id IS NULL THEN NULL ELSE ${postKindSql("p")} END AS post_kind`
