/**
 * The community names in one cell, however they are parted: 柳荫、望江社区, one a line, or spaces. Each
 * comes as written; whether it is a community is for the reference to say.
 */
import { compact } from "./cellText.ts"

export const readCommunityList = (text: string): ReadonlyArray<string> =>
  text
    .normalize("NFKC")
    .replace(/\([^)]*\)/gu, "")
    .split(/[、,;。\n\r/|+]|\s{1,}|(?<=社区|村|居委会)[和及与](?=.)/u)
    .map((part) =>
      compact(part)
        .replace(/^\d{1,2}[.)]/u, "")
        .replace(/等\d*个?(?:社区|村)?$/u, "")
    )
    .filter((part) => part !== "" && !/^共?\d+个?$/u.test(part))
