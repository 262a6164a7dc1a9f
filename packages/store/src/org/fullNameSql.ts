/** `fullName` of the domain as an expression, so that a list is searched by what it shows; see its test. */
const saysWhatItIs = [
  "社区",
  "小区",
  "居委会",
  "居民委员会",
  "村",
  "村委会",
  "村民委员会",
  "社",
  "街道",
  "园区",
  "林场",
  "农场"
]

/** `unit` is the alias of an `org_units` row; `name` what it is called, where that is asked of a day. */
export const fullNameSql = (unit: string, name = `${unit}.name`): string => {
  const says = saysWhatItIs.map((end) => `${name} LIKE '%${end}'`).join(" OR ")
  return `CASE WHEN ${unit}.level <> 'community' OR ${says} THEN ${name}
    ELSE ${name} || '社区' END`
}
