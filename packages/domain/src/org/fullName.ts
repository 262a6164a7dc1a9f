/**
 * A unit's name as a public list writes it: 柳荫 becomes 柳荫社区. A name that already ends in a word
 * for what it is stays as it is, 南关村 and 和平居委会 too.
 */
import type { OrgUnit } from "./OrgUnit.ts"

const saysWhatItIs = /(社区|小区|居委会|居民委员会|村|村委会|村民委员会|社|街道|园区|林场|农场)$/

export const fullName = ({ name, level }: Pick<OrgUnit, "name" | "level">): string =>
  level === "community" && !saysWhatItIs.test(name) ? `${name}社区` : name
