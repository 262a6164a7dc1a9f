/** Invented supplies, densities, lectures, trades, boards and stations. */
import type { Ledger, LedgerCell, LedgerRow } from "./Ledger.ts"
import type { Random } from "./Random.ts"
import type { Truth } from "./Truth.ts"
import {
  anyDay,
  columnsOf,
  countCell,
  dayCell,
  personAt,
  personCell,
  phoneCell,
  rowsOf,
  wordCell
} from "./written.ts"

const amount = (random: Random): LedgerCell => {
  const [unit, written] = random.pick([
    ["公斤", "kg"],
    ["袋", "袋"],
    ["瓶", "瓶"],
    ["公斤", "千克"]
  ] as const)
  const many = (1 + random.nat(40)) * 500
  const few = 1 + random.nat(300)
  return random.pick<LedgerCell>([
    { value: `${few}${written}`, means: { quantity: String(few), unit } },
    { value: `${few} ${written}`, means: { quantity: String(few), unit } },
    { value: `${many / 10_000}万${written}`, means: { quantity: String(many), unit } },
    { value: `${many.toLocaleString("en")}${written}`, means: { quantity: String(many), unit } }
  ])
}

export const drugIssues = (random: Random, truth: Truth, short: boolean): Ledger => {
  const rows = rowsOf(random, truth, (_, at) => ({
    drug: wordCell("drug", random.pick(["溴敌隆毒饵", "灭蟑饵剂", "粘鼠板", "灭蚊药"])),
    amount: amount(random),
    households: countCell(random, "households", 10 + random.nat(3000), "户"),
    date: dayCell(random, "date", anyDay(random, truth.year), short),
    signer: personCell(random, "signer", personAt(random, truth, at))
  }))
  return {
    kind: "drug_issue",
    titles: [
      `${truth.year}年春季除四害药品发放登记表`,
      `${truth.office}${truth.year}年灭鼠药领取表`
    ],
    columns: columnsOf(rows, {
      community: ["社区", "领取社区", "领取单位"],
      drug: ["药品名称", "药物名称", "品名", "物资名称"],
      amount: ["数量", "发放数量", "领取数量"],
      households: ["发放户数", "户数", "覆盖户数"],
      date: ["日期", "发放日期", "领取时间"],
      signer: ["签收人", "领取人", "领用人"]
    })
  }
}

const caughtAmong = (random: Random): LedgerRow => {
  const placed = random.pick([50, 100, 200, 400])
  const caught = random.nat(12)
  const share = Math.round((caught / placed) * 10_000) / 10_000
  const percent = `${Math.round(share * 10_000) / 100}%`
  return {
    placed: countCell(random, "placed", placed, "个"),
    caught: countCell(random, "caught", caught, "只"),
    density: {
      value: random.pick([percent, percent.replace("%", "％"), share]),
      means: { densityStated: share }
    }
  }
}

export const densities = (random: Random, truth: Truth, short: boolean): Ledger => {
  const rows = rowsOf(random, truth, () => {
    const [pest, method, unit] = random.pick([
      ["鼠", "夹夜法", "夹"],
      ["鼠", "粘捕法", "粘捕盒"],
      ["蟑螂", "目测法", "房间"],
      ["蚊", "诱蚊灯法", "灯"]
    ] as const)
    return {
      ...caughtAmong(random),
      phase: wordCell("phase", random.pick(["灭前", "灭后"])),
      placeType: wordCell("placeType", random.pick(["居民区", "农贸市场", "公园"])),
      pest: wordCell("pest", pest),
      method: { value: method, means: { method, placedUnit: unit } },
      date: dayCell(random, "date", anyDay(random, truth.year), short)
    }
  })
  return {
    kind: "density",
    titles: [`${truth.year}年病媒生物密度监测表`, `${truth.office}${truth.year}年四害密度监测结果`],
    columns: columnsOf(rows, {
      community: ["社区", "监测点社区", "监测社区"],
      phase: ["阶段", "灭前灭后", "监测阶段"],
      placeType: ["场所类型", "环境类型", "监测场所"],
      pest: ["病媒种类", "种类", "监测对象"],
      method: ["监测方法", "方法"],
      placed: ["布放数", "布放数量", "检查数"],
      caught: ["捕获数", "阳性数", "捕获/阳性数"],
      density: ["密度", "侵害率", "密度指数"],
      date: ["监测日期", "日期", "监测时间"]
    })
  }
}

const heads = (random: Random): LedgerCell => {
  const n = 10 * (1 + random.nat(12))
  return random.pick<LedgerCell>([
    { value: n, means: { attendees: { value: n, approx: false } } },
    { value: `${n}人`, means: { attendees: { value: n, approx: false } } },
    { value: `约${n}人`, means: { attendees: { value: n, approx: true } } },
    { value: `${n}余人`, means: { attendees: { value: n, approx: true, atLeast: true } } },
    { value: `${n}～${n + 10}人`, means: { attendees: { value: n, approx: true, max: n + 10 } } }
  ])
}

export const healthActivities = (random: Random, truth: Truth, short: boolean): Ledger => {
  const rows = rowsOf(random, truth, (_, at) => ({
    date: dayCell(random, "date", anyDay(random, truth.year), short),
    topic: wordCell("topic", random.pick(["控烟宣传", "七步洗手法", "防蚊灭蚊", "高血压防治"])),
    form: wordCell("form", random.pick(["讲座", "义诊", "入户宣传"])),
    place: wordCell("place", random.pick(["活动室", "小区广场", "卫生站"])),
    attendees: heads(random),
    material: countCell(random, "material", 10 * (1 + random.nat(30)), "份"),
    speaker: personCell(random, "speaker", personAt(random, truth, at))
  }))
  return {
    kind: "health_activity",
    titles: [`${truth.year}年健康教育活动登记表`, `${truth.office}${truth.year}年健教讲座台账`],
    columns: columnsOf(rows, {
      community: ["主办社区", "举办单位", "社区"],
      date: ["活动日期", "举办时间", "活动时间"],
      topic: ["活动主题", "讲座题目", "活动内容"],
      form: ["形式", "活动形式"],
      place: ["地点", "活动地点"],
      attendees: ["参加人数", "参与人数", "受益人数"],
      material: ["发放资料（份）", "资料份数", "发放宣传资料"],
      speaker: ["主讲人", "授课人", "讲师"]
    })
  }
}

export const smallBusinesses = (random: Random, truth: Truth): Ledger => {
  const rows = rowsOf(random, truth, (_, _at, n) => {
    const workers = 1 + random.nat(9)
    const grade = random.pick(["A", "B", "C"])
    const there = random.chance(60)
    return {
      name: wordCell(
        "name",
        `${random.pick(["鑫鑫", "万家", "顺意"])}${n}号${random.pick(["面馆", "理发店", "旅馆"])}`
      ),
      type: wordCell("type", random.pick(["小餐饮", "小理发店", "小旅馆"])),
      address: wordCell("address", `人民路${10 + n}号`),
      owner: wordCell("owner", random.pick(["冯某某", "董某", "马某某"])),
      phone: phoneCell(random),
      license: random.pick<LedgerCell>([
        wordCell("license", `卫证字第${1000 + n}号`),
        { value: "办理中", means: { license: null } }
      ]),
      workers: countCell(random, "workers", workers, "人"),
      certs: countCell(random, "certs", Math.max(0, workers - random.nat(2)), "人"),
      facility: {
        value: there ? random.pick(["有", "√", "齐全"]) : random.pick(["无", "×", "不齐全"]),
        means: { pestFacility: there }
      },
      grade: { value: random.pick([grade, `${grade}级`, grade.toLowerCase()]), means: { grade } }
    }
  })
  return {
    kind: "small_business",
    titles: [`${truth.office}五小行业底册`, "沿街五小门店登记表"],
    columns: columnsOf(rows, {
      community: ["所属社区", "社区", "村（社区）"],
      name: ["店名", "单位名称", "字号", "门店名称"],
      type: ["行业类别", "经营类别", "业态"],
      address: ["地址", "经营地址", "详细地址"],
      owner: ["经营者", "负责人", "业主"],
      phone: ["联系电话", "手机", "联系方式"],
      license: ["卫生许可证号", "许可证号", "备案号"],
      workers: ["从业人数", "从业人员", "员工数"],
      certs: ["健康证数", "持证人数", "健康证人数"],
      facility: ["三防设施", "防蝇防鼠设施", "防鼠防蝇"],
      grade: ["量化等级", "等级", "评级"]
    })
  }
}

export const baitStations = (random: Random, truth: Truth, short: boolean): Ledger => {
  const rows = rowsOf(random, truth, (_, at, n) => ({
    no: wordCell("no", `DZ-${String(n + 1).padStart(3, "0")}`),
    place: wordCell("place", random.pick(["3号楼东侧", "绿化带内", "垃圾房旁"])),
    type: wordCell("type", random.pick(["水泥", "PVC", "成品盒"])),
    count: countCell(random, "count", 1 + random.nat(5), "个"),
    installed: dayCell(random, "installedDate", anyDay(random, truth.year), short),
    consumed: wordCell("consumed", random.pick(["未取食", "部分取食", "全部取食"])),
    keeper: personCell(random, "keeper", personAt(random, truth, at))
  }))
  return {
    kind: "bait_station",
    titles: [`${truth.year}年毒饵站台账`, `${truth.office}${truth.year}年毒饵站设置登记`],
    columns: columnsOf(rows, {
      community: ["社区", "所属社区"],
      no: ["编号", "毒饵站编号", "站点编号"],
      place: ["位置", "位置描述", "设置地点"],
      type: ["类型", "材质"],
      count: ["数量", "个数"],
      installed: ["安装时间", "设置时间"],
      consumed: ["取食情况", "消耗情况"],
      keeper: ["维护人", "管理人"]
    })
  }
}

export const boards = (random: Random, truth: Truth, short: boolean): Ledger => {
  const rows = rowsOf(random, truth, (_, _at, n) => ({
    issue: {
      value: random.pick<string | number>([n + 1, `第${n + 1}期`]),
      means: { issue: n + 1 }
    },
    topic: wordCell("topic", random.pick(["春季传染病", "控烟", "灭鼠"])),
    place: wordCell("place", random.pick(["东门", "文化广场"])),
    date: dayCell(random, "date", anyDay(random, truth.year), short)
  }))
  return {
    kind: "publicity_board",
    titles: [`${truth.year}年宣传栏更换记录`, `${truth.office}${truth.year}年健康教育宣传栏登记`],
    columns: columnsOf(rows, {
      community: ["社区", "所属社区"],
      issue: ["期数", "期次"],
      topic: ["主题", "宣传内容", "更换内容"],
      place: ["地点", "设置地点"],
      date: ["更换时间", "更换日期", "日期"]
    })
  }
}
