/** The people in one cell, in order: 张三、李四, 张三/李四, or one a line; telephones beside them are left out. */
import { compact } from "./cellText.ts"
import { readName } from "./readName.ts"

export const readNames = (text: string): ReadonlyArray<string> =>
  text
    .normalize("NFKC")
    .split(/[、,;/\n\r|]|(?<=\p{Script=Han}{2,4})(?:\d{7,}|\s+(?=\p{Script=Han}{2,4}))/u)
    .map((part) => readName(part))
    .filter((name): name is string => name !== null && !/^[\d-]*$/u.test(compact(name)))
