/** Invented people, the n-th always the same: as many as asked for, without a list of them being kept. */
const surnames = [..."王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高"]
const given = [..."伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂兰"]
const places = ["建设新村", "朝阳里", "南关东", "金桂", "青石桥", "红旗路", "望江", "春晖"]
export const posts = ["网格员", "楼栋长", "包户干部", "片区组长"]

export interface Somebody {
  readonly id: string
  readonly name: string
  readonly place: string
  readonly post: string
  readonly phone: string
  readonly households: number
  readonly since: string
  readonly score: number
}

const pick = <T>(list: ReadonlyArray<T>, at: number, none: T): T => list[at % list.length] ?? none
const two = (value: number) => String(value).padStart(2, "0")

export const somebody = (index: number): Somebody => {
  // A step that shares no factor with the lists spreads neighbours over all of them.
  const mixed = (index * 7919 + 104_729) % 1_000_003
  return {
    id: `p${index}`,
    name:
      pick(surnames, mixed, "") +
      pick(given, mixed >> 3, "") +
      (mixed % 3 === 0 ? "" : pick(given, mixed >> 6, "")),
    place: `${pick(places, mixed >> 2, "")}社区`,
    post: pick(posts, mixed >> 4, ""),
    phone: `138${String(10_000_000 + mixed * 7)}`,
    households: mixed % 97,
    since: `20${two(10 + (mixed % 16))}-${two(1 + (mixed % 12))}-${two(1 + (mixed % 28))}`,
    score: 10_000 - (mixed % 1500)
  }
}
