/**
 * Which row of a sheet begins its header, and which of the plain kinds it is. Every early row is tried;
 * a kind wins only when it is clearly ahead of the next, so that an unknown table stays unknown.
 */
import type { Grid } from "../grid/Grid.ts"
import { written } from "../grid/Grid.ts"
import type { Kind } from "../report.ts"
import { type HeaderBlock, headerBlockAt } from "./headerBlock.ts"
import { kindScore, matchColumns, type Matched } from "./matchColumns.ts"
import type { Vocabulary } from "./Vocabulary.ts"

export interface Recognised {
  readonly kind: Kind
  readonly block: HeaderBlock
  readonly matched: ReadonlyArray<Matched>
  readonly score: number
}

/** A header stands within the first rows that hold anything. */
const rowsTried = 40
const lead = 1.5
const titleBonus = 3
/** A list of volunteers has the columns of a roster; its title is what tells them apart. */
const ownTitleBonus = 10
const leastShare = 0.4

interface Tried extends Recognised {
  readonly share: number
}

/** Headings that many kinds of table have beside their own and that say nothing of the kind. */
const anywhere =
  /^(?:民族|身份证.*|年龄|政治面貌|学历.*|文化程度|籍贯|毕业.*|专业|入党.*|任职时间|参加工作.*|[东南西北]至?|四至.*|东西南北.*|牵头.*|责任部门|责任科室|配合.*|结对.*|联系电话|联系方式|手机.*|电话.*|固定电话|网格.*|经度|纬度|经纬度|面积.*|建筑面积|建成.*|建筑年代|年代|层数|楼层.*|结构|照片|微信.*|QQ.*|邮箱|签字|签名|更新.*|填表.*|地址|详细地址|门牌.*|楼栋数|楼数|栋数|人口.*|人数|常住.*|其他)$/iu

const strangers = (block: HeaderBlock, matched: ReadonlyArray<Matched>): number => {
  const known = new Set(matched.map(({ heading }) => heading.column))
  return block.headings.filter(
    ({ column, keys }) => !known.has(column) && !keys.some((key) => anywhere.test(key))
  ).length
}

const namesItself = ({ headings }: HeaderBlock, { titles }: Vocabulary): boolean =>
  headings.some(({ path }) => path.some((text) => titles.test(text)))

const tryBlock = (
  block: HeaderBlock,
  vocabularies: ReadonlyArray<Vocabulary>,
  names: string
): ReadonlyArray<Tried> =>
  vocabularies.flatMap((vocabulary) => {
    const matched = matchColumns(block.headings, vocabulary)
    const score = kindScore(matched, vocabulary)
    if (score === 0) return []
    const isNamed = vocabulary.titles.test(names)
    const isTitled = vocabulary.titled === true
    if (isTitled && !isNamed && !namesItself(block, vocabulary)) return []
    const open = strangers(block, matched)
    const share = matched.length / (matched.length + open)
    const bonus = isNamed ? (isTitled ? ownTitleBonus : titleBonus) : 0
    return [{ kind: vocabulary.kind, block, matched, share, score: score + bonus - open * 0.3 }]
  })

/** `names` is all that the sheet is called: title rows, sheet name, file name. */
export const recogniseTable = (
  grid: Grid,
  vocabularies: ReadonlyArray<Vocabulary>,
  names: string
): Recognised | null => {
  const tried: Array<Tried> = []
  for (const row of grid.rows.slice(0, rowsTried)) {
    if (written(grid, row).length < 2) continue
    tried.push(...tryBlock(headerBlockAt(grid, row.row), vocabularies, names))
  }
  const candidates = tried.filter(({ share }) => share >= leastShare)
  candidates.sort((a, b) => b.score - a.score || a.block.top - b.block.top)
  const [best] = candidates
  if (best === undefined) return null
  const rival = candidates.find(({ kind }) => kind !== best.kind)
  return rival !== undefined && best.score - rival.score < lead ? null : best
}
