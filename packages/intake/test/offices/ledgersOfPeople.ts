/** Invented letters, partners, contracts, volunteers, cleaners and figures of months. */
import type { Ledger, LedgerCell } from "./Ledger.ts"
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

const strangers = ["薛某某", "邹某", "潘某某", "葛某"]

const signedCell = (random: Random, signed: boolean): LedgerCell => ({
  value: signed ? random.pick(["是", "已签", "√"]) : random.pick(["否", "未签", "×"]),
  means: { signed }
})

export const letters = (random: Random, truth: Truth, short: boolean): Ledger => ({
  kind: "responsibility_letter",
  titles: [`${truth.year}年爱国卫生目标责任书签订表`, `${truth.year}年责任状签订一览表`],
  columns: columnsOf(
    rowsOf(random, truth, (_, at, n) => ({
      unit: wordCell("unit", ["派出所", "卫生院", "中心小学", "供电所"][n % 4] ?? ""),
      signer: personCell(random, "signer", personAt(random, truth, at)),
      date: dayCell(random, "date", anyDay(random, truth.year), short)
    })),
    {
      community: ["社区", "所属社区"],
      unit: ["责任单位", "签订单位", "承诺单位"],
      signer: ["责任人", "签订人", "签字人"],
      date: ["签订日期", "签订时间"]
    }
  )
})

export const partners = (random: Random, truth: Truth): Ledger => ({
  kind: "partner_unit",
  titles: [`${truth.office}结对单位任务表`, "结对共建单位一览表"],
  columns: columnsOf(
    rowsOf(random, truth, () => ({
      unit: wordCell("unit", random.pick(["县教育局", "县医院", "县税务局"])),
      contact: wordCell("contact", random.pick(strangers)),
      phone: phoneCell(random),
      area: wordCell("area", random.pick(["1-3栋", "5栋", "东院"])),
      times: countCell(random, "times", 1 + random.nat(6), "次")
    })),
    {
      community: ["结对社区", "社区", "包联社区"],
      unit: ["结对单位", "共建单位", "单位名称"],
      contact: ["联系人", "联络员"],
      phone: ["联系电话", "电话"],
      area: ["楼栋", "责任区域", "包保楼栋"],
      times: ["次数", "活动次数", "每月次数"]
    }
  )
})

export const contracts = (random: Random, truth: Truth, short: boolean): Ledger => ({
  kind: "frontage_contract",
  titles: [`${truth.year}年门前三包责任书签订表`, `${truth.year}年沿街店铺门前三包台账`],
  columns: columnsOf(
    rowsOf(random, truth, (_, _at, n) => ({
      name: wordCell("name", `${random.pick(["老王", "好运来", "百顺"])}${n}店`),
      owner: wordCell("owner", random.pick(strangers)),
      phone: phoneCell(random),
      address: wordCell("address", `解放街${n + 1}号`),
      date: dayCell(random, "date", anyDay(random, truth.year), short),
      signed: signedCell(random, random.chance(80))
    })),
    {
      community: ["社区", "所属社区"],
      name: ["店名", "店铺名称", "单位名称", "商户名称"],
      owner: ["负责人", "经营者", "业主"],
      phone: ["联系电话", "手机"],
      address: ["地址", "门牌号", "经营地址"],
      date: ["签订日期", "签约时间"],
      signed: ["是否签订", "签订情况"]
    }
  )
})

export const volunteers = (random: Random, truth: Truth): Ledger => ({
  kind: "volunteer",
  titles: [`${truth.office}爱国卫生志愿者登记表`, "志愿者花名册"],
  columns: columnsOf(
    rowsOf(random, truth, () => ({
      name: wordCell("name", random.pick(strangers)),
      gender: wordCell("gender", random.pick(["男", "女"])),
      phone: phoneCell(random),
      service: wordCell("service", random.pick(["清扫", "宣传", "劝导"])),
      hours: countCell(random, "hours", 1 + random.nat(40), "小时")
    })),
    {
      community: ["服务社区", "所属社区", "社区"],
      name: ["姓名", "志愿者姓名"],
      gender: ["性别"],
      phone: ["联系电话", "手机号"],
      service: ["服务项目", "特长", "服务内容"],
      hours: ["服务时长", "累计时长"]
    }
  )
})

export const cleaners = (random: Random, truth: Truth): Ledger => ({
  kind: "cleaner",
  titles: [`${truth.office}保洁员名册`, "环卫保洁人员花名册"],
  columns: columnsOf(
    rowsOf(random, truth, () => ({
      name: wordCell("name", random.pick(strangers)),
      gender: wordCell("gender", random.pick(["男", "女"])),
      age: countCell(random, "age", 30 + random.nat(30), "岁"),
      phone: phoneCell(random),
      area: wordCell("area", random.pick(["人民路东段", "甲院", "解放街"])),
      shift: wordCell("shift", random.pick(["早班", "中班", "全天"]))
    })),
    {
      community: ["服务社区", "所属社区", "社区"],
      name: ["姓名", "保洁员姓名"],
      gender: ["性别"],
      age: ["年龄"],
      phone: ["联系电话", "手机"],
      area: ["责任路段", "保洁区域", "清扫路段"],
      shift: ["班次", "作业时间"]
    }
  )
})

export const statistics = (random: Random, truth: Truth): Ledger => {
  const month = 1 + random.nat(12)
  const count = (field: string, unit: string) =>
    countCell(random, field, 1 + random.nat(3000), unit)
  return {
    kind: "monthly_statistics",
    titles: [
      `${truth.year}年${month}月爱国卫生月统计表`,
      `${truth.office}${truth.year}年${month}月工作统计`
    ],
    columns: columnsOf(
      rowsOf(random, truth, () => ({
        turnout: count("turnout", "人次"),
        rubbish: count("rubbish", "吨"),
        corners: count("corners", "处"),
        posters: count("posters", "处"),
        leaflets: count("leaflets", "份"),
        vehicles: count("vehicles", "台次")
      })),
      {
        community: ["单位", "社区", "填报单位"],
        turnout: ["出动人次", "参加人次", "发动群众（人次）"],
        rubbish: ["清理垃圾（吨）", "清运垃圾", "垃圾清运量"],
        corners: ["清除死角", "清理卫生死角（处）"],
        posters: ["清理小广告（处）", "小广告"],
        leaflets: ["发放资料（份）", "宣传资料"],
        vehicles: ["出动车辆", "出动车辆（台次）"]
      }
    )
  }
}
