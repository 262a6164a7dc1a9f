/**
 * The office, and the district above it, that a title, a line of 填报单位 or a file name speaks of. 各街道 and
 * 城镇 are words, not offices: what is left before the class word must be a name.
 */

export interface NamedOffice {
  readonly name: string
  readonly district: string | null
}

const notNames = /^(?:各|全|本|我|该|每|所辖|辖区|有关|街道|乡镇?|城镇?|村镇?|集镇?|下辖)$/u
const lead =
  /^(?:关于(?:印发|公布|通报|报送)?|填报单位|填表单位|制表单位|单位|附件|附|主办|承办)[:：]?/u

const districtPart = /^(.*?)([\p{Script=Han}]{2,8}?(?:自治县|自治旗|区|县|旗|市))(?=.{2,})/u

/** 新城市青河区 → 青河区: the last part that ends like a district. */
const lastDistrict = (
  text: string
): { readonly district: string | null; readonly rest: string } => {
  let rest = text
  let district: string | null = null
  for (;;) {
    const found = districtPart.exec(rest)
    // 社区 ends like a district and is none.
    if (found === null || found[1] !== "" || found[2] === undefined || found[2].endsWith("社区")) {
      return { district, rest }
    }
    district = found[2].endsWith("市") ? district : found[2]
    rest = rest.slice(found[2].length)
  }
}

const inRun = (run: string): NamedOffice | null => {
  const found = /^(.{2,16}?)(街道|苏木|镇|乡)(?!市|区|县|镇|村|级|属)/u.exec(run.replace(lead, ""))
  if (found === null) return null
  const { district, rest } = lastDistrict(`${found[1]}${found[2]}`)
  const stem = rest.slice(0, -(found[2]?.length ?? 0))
  return stem.length < 2 || notNames.test(stem) ? null : { name: rest, district }
}

/** The first text that names an office wins; a later one may still name its district. */
export const officeNamed = (texts: ReadonlyArray<string>): NamedOffice | null => {
  const found = texts
    .flatMap((text) => text.normalize("NFKC").match(/\p{Script=Han}+/gu) ?? [])
    .flatMap((run) => inRun(run) ?? [])
  const [first] = found
  if (first === undefined) return null
  const district = found.find(({ name, district }) => name === first.name && district !== null)
  return { name: first.name, district: district?.district ?? null }
}
