/** The further registers of an office, each in two layouts; lists of names are told apart by what they are called. */
import { describe, expect, it } from "vitest"

import { lines, tableRead } from "./read.ts"

describe("bait stations", () => {
  it("with their first fill and the last look at them", () => {
    const got = tableRead("毒饵站台账2026.xlsx", [
      ["新城镇毒饵站台账"],
      [
        "编号",
        "社区",
        "小区",
        "位置描述",
        "类型",
        "安装时间",
        "数量",
        "投放量(g)",
        "取食情况",
        "损坏情况"
      ],
      ["DZ-001", "柳荫", "甲院", "3号楼东侧", "水泥", "2026.3.1", 1, 20, "无取食", "无"],
      ["DZ-002", "〃", "〃", "绿化带", "PVC", "3.1", "5个", "20g", "全部取食", "破损1个"]
    ])
    expect(got.kind).toBe("bait_station")
    expect(lines(got, "no", "communityName", "estate", "installedDate", "count")).toEqual([
      "DZ-001 柳荫社区 甲院 2026-03-01 1",
      "DZ-002 柳荫社区 甲院 2026-03-01 5"
    ])
    expect(lines(got, "amount", "consumed", "damaged")).toEqual([
      "20 无取食 false",
      "20g 全部取食 true"
    ])
  })
  it("with the months across", () => {
    const got = tableRead("灭鼠.csv", [
      ["毒饵盒编号", "设置地点", "所属村居", "是否完好", "1月", "2月", "3月"],
      ["1", "村口", "东李", "是", "√", "补药", null],
      ["2", "桥头", "东李", "否", "√", null, null]
    ])
    expect(lines(got, "no", "place", "damaged", "months")).toEqual([
      '1 村口 false [{"month":1,"text":"√"},{"month":2,"text":"补药"}]',
      '2 桥头 true [{"month":1,"text":"√"}]'
    ])
  })
})

describe("boards", () => {
  it("with their issues", () => {
    const got = tableRead("宣传栏更换记录.xlsx", [
      ["地点", "期数", "主题", "更换时间", "责任人"],
      ["柳荫社区东门", "第3期", "春季传染病", "2026.3.5", "张三"],
      ["村委会", "十二", "灭鼠", "2026年4月1日", "王五"]
    ])
    expect(lines(got, "communityName", "issue", "topic", "date", "keeper")).toEqual([
      "柳荫社区 3 春季传染病 2026-03-05 张三",
      "- 12 灭鼠 2026-04-01 王五"
    ])
  })
  it("without issues, under a title that says so", () => {
    const got = tableRead("专栏.csv", [
      ["2026年健康教育宣传栏登记"],
      ["序号", "时间", "社区", "宣传内容"],
      ["1", "3.5", "柳荫", "控烟"],
      ["2", "4月5日", "同上", "洗手"]
    ])
    expect(got.kind).toBe("publicity_board")
    expect(lines(got, "communityName", "date", "topic")).toEqual([
      "柳荫社区 2026-03-05 控烟",
      "柳荫社区 2026-04-05 洗手"
    ])
  })
})

describe("letters and contracts", () => {
  it("of responsibility are signed when they have a day or say so", () => {
    const dated = tableRead("签订表.xlsx", [
      ["2026年爱卫目标责任书签订一览表"],
      ["序号", "责任单位", "责任人", "签订日期", "备注"],
      [1, "柳荫社区", "张三", "3.1", null],
      [2, "派出所", "李某", "2026-03-02", "补签"],
      [3, "卫生院", "王某", null, null]
    ])
    expect(dated.kind).toBe("responsibility_letter")
    expect(lines(dated, "unit", "communityName", "signer", "date", "signed")).toEqual([
      "柳荫社区 柳荫社区 张三 2026-03-01 true",
      "派出所 - 李某 2026-03-02 true",
      "卫生院 - 王某 - -"
    ])
    const stated = tableRead("承诺书.csv", [
      ["部门", "签订情况", "签订时间"],
      ["民政办", "已签", "2026.3.1"],
      ["环卫所", "未签", null]
    ])
    expect(lines(stated, "unit", "signed")).toEqual(["民政办 true", "环卫所 false"])
  })
  it("for the ground before a door are no register of trades", () => {
    const titled = tableRead("签约表.xlsx", [
      ["人民路门前三包责任书签订表"],
      ["序号", "店铺名称", "负责人", "联系电话", "门牌号", "是否签订", "签订时间", "社区"],
      [1, "老王面馆", "王某", "13800001234", "人民路1号", "是", "2026.3.1", "柳荫"],
      [2, "好运来", "李某", "0431-1234567", "人民路2号", "否", null, "柳荫"]
    ])
    expect(titled.kind).toBe("frontage_contract")
    expect(lines(titled, "name", "owner", "phone", "address", "date", "signed")).toEqual([
      "老王面馆 王某 13800001234 人民路1号 2026-03-01 true",
      "好运来 李某 0431-1234567 人民路2号 - false"
    ])
    const sheet = tableRead("门前三包.csv", [
      ["路段", "单位名称", "法人", "签约日期"],
      ["解放街", "李记", "李某", "20260301"]
    ])
    expect(lines(sheet, "name", "address", "date", "signed")).toEqual([
      "李记 解放街 2026-03-01 true"
    ])
  })
})

describe("partner units", () => {
  it("stand once over their buildings, or in a list", () => {
    const grouped = tableRead("结对单位任务表.xlsx", [
      ["单位", "楼栋", "单元", "次数", "社区"],
      ["县教育局", "1-3栋", 3, "4次", "柳荫"],
      [null, "5栋", 2, "2", "柳荫"],
      ["县医院", "7栋", "3个单元", 1, "东李"]
    ])
    expect(grouped.kind).toBe("partner_unit")
    expect(lines(grouped, "unit", "communityName", "area", "units", "times")).toEqual([
      "县教育局 柳荫社区 1-3栋 3 4",
      "县教育局 柳荫社区 5栋 2 2",
      "县医院 东李村 7栋 3 1"
    ])
    const list = tableRead("名单.csv", [
      ["结对社区", "共建单位", "联系人", "联系电话", "共建内容"],
      ["东李", "县医院", "王 某", "0431-1234567", "义诊"]
    ])
    expect(lines(list, "unit", "communityName", "contact", "phone", "task")).toEqual([
      "县医院 东李村 王某 0431-1234567 义诊"
    ])
  })
})

describe("lists of names that are no staff", () => {
  it("volunteers", () => {
    const titled = tableRead("登记表.xlsx", [
      ["新城镇爱国卫生志愿者登记表"],
      ["序号", "姓名", "性别", "年龄", "联系电话", "所属社区", "工作单位", "备注"],
      [1, "陈某某", "女", 30, "13800001234", "柳荫", "县医院", null],
      [2, "周某", "男", 41, 13_800_001_235, "东李村", null, null]
    ])
    expect(titled.kind).toBe("volunteer")
    expect(lines(titled, "name", "gender", "phone", "communityName", "unit")).toEqual([
      "陈某某 女 13800001234 柳荫社区 县医院",
      "周某 男 13800001235 东李村 -"
    ])
    const other = tableRead("名单.csv", [
      ["志愿者编号", "志愿者姓名", "服务项目", "服务时长", "注册时间"],
      ["V01", "陈某某", "清扫", "12小时", "2026.3.1"]
    ])
    expect(lines(other, "no", "name", "service", "hours", "date")).toEqual([
      "V01 陈某某 清扫 12 2026-03-01"
    ])
  })
  it("cleaners", () => {
    const named = tableRead("保洁员名册.csv", [
      ["姓名", "性别", "年龄", "责任路段", "班次", "电话", "所属社区"],
      ["吴某", "女", "52岁", "人民路东段", "早班", "13800001234", "柳荫"]
    ])
    expect(named.kind).toBe("cleaner")
    expect(lines(named, "name", "age", "area", "shift", "communityName")).toEqual([
      "吴某 52 人民路东段 早班 柳荫社区"
    ])
    const other = tableRead("表.xlsx", [
      ["保洁人员", "保洁区域", "作业时间", "物业公司"],
      ["吴某", "甲院1-3栋", "6:00-9:00", "安居物业"]
    ])
    expect(lines(other, "name", "area", "shift", "company")).toEqual([
      "吴某 甲院1-3栋 6:00-9:00 安居物业"
    ])
  })
  it("staff stay staff", () => {
    const got = tableRead("花名册.xlsx", [
      ["新城镇爱国卫生工作人员花名册"],
      ["姓名", "性别", "所属社区", "职务", "联系电话"],
      ["钱七", "男", "柳荫", "专干", "13800001299"]
    ])
    expect(got.kind).toBe("roster")
  })
})

describe("the figures of a month", () => {
  it("by unit, with the month in the title", () => {
    const got = tableRead("统计.xlsx", [
      ["2026年4月爱国卫生月活动统计表"],
      [
        "单位",
        "出动人次",
        "清理垃圾（吨）",
        "清除卫生死角（处）",
        "清理小广告（处）",
        "发放资料（份）",
        "出动车辆"
      ],
      ["柳荫社区", 120, "3.5吨", 12, "约300", "1.2万", 3],
      ["东李村", 20, null, null, null, null, 1],
      ["合计", 140, 3.5, 12, 300, 12_000, 4]
    ])
    expect(got.kind).toBe("monthly_statistics")
    expect(
      lines(got, "period", "communityName", "turnout", "rubbish", "posters", "leaflets", "vehicles")
    ).toEqual(["2026-04 柳荫社区 120 3.5 300 12000 3", "2026-04 东李村 20 - - - 1"])
    expect(got.said).toEqual(["approximate_number E3"])
  })
  it("by month", () => {
    const got = tableRead("月报.csv", [
      ["月份", "参加人数", "清运垃圾量", "清理死角", "宣传资料"],
      ["2026年3月", "50", "2", "3", "100"],
      ["2026年4月", "1.2万人次", "2", "3", "100"]
    ])
    expect(lines(got, "period", "turnout", "corners", "leaflets")).toEqual([
      "2026-03 50 3 100",
      "2026-04 12000 3 100"
    ])
  })
})
