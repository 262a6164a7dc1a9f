/** How other offices list complaints, lectures and small trades. */
import { describe, expect, it } from "vitest"

import { lines, tableRead } from "./read.ts"

describe("complaints", () => {
  it("of a hotline, with numbers, hours and states of their own", () => {
    const got = tableRead("12345工单.xlsx", [
      [
        "工单编号",
        "来电时间",
        "受理方式",
        "来电人",
        "来电号码",
        "诉求内容",
        "承办单位",
        "经办人",
        "办结时间",
        "是否满意",
        "办理状态"
      ],
      [
        "GD20260305001",
        "2026-03-05 09:12:33",
        "12345",
        "王女士",
        "138 0000 1234",
        "垃圾未清",
        "柳荫社区",
        "张三",
        "2026-03-07 17:00",
        "是",
        "已办结"
      ],
      [
        "GD20260306002",
        "2026/3/6 14:05",
        "12345",
        "匿名",
        null,
        "噪音",
        "东李村",
        "王五",
        null,
        null,
        "办理中"
      ]
    ])
    expect(got.kind).toBe("complaint")
    expect(lines(got, "no", "date", "time", "complainant", "phone", "communityName")).toEqual([
      "GD20260305001 2026-03-05 09:12 王女士 13800001234 柳荫社区",
      "GD20260306002 2026-03-06 14:05 - - 东李村"
    ])
    expect(lines(got, "handlerRosterRow", "doneDate", "satisfaction", "status")).toEqual([
      "4 2026-03-07 满意 closed",
      "6 - - open"
    ])
    expect(got.said).toEqual([])
  })
  it("that name their place in their words, settled in a column of days and words", () => {
    const got = tableRead("来访.csv", [
      ["编号", "日期", "反映人", "反映问题", "处理结果", "办结情况", "回访满意度"],
      ["1", "3.5", "群众", "柳荫社区甲院楼道脏", "已清理", "2026.3.9", "满意"],
      ["2", "3.6", "张某", "东李村旱厕", null, "未办结", "未回访"],
      ["3", "3.17", "李某", "村路不平", null, "2026.3.12", "基本满意"]
    ])
    expect(got.fields).toBe("seq date complainant content - doneDate satisfaction")
    expect(lines(got, "seq", "date", "complainant", "communityName", "status")).toEqual([
      "1 2026-03-05 - 柳荫社区 closed",
      "2 2026-03-06 张某 东李村 open",
      "3 2026-03-17 李某 - closed"
    ])
    expect(got.said).toEqual(["done_before_found F4"])
  })
})

describe("health education", () => {
  it("with heads and papers counted in words", () => {
    const got = tableRead("健教.xlsx", [
      ["2026年新城镇健康教育台账"],
      [
        "编号",
        "授课日期",
        "主办单位",
        "讲座题目",
        "授课老师",
        "听课人数",
        "资料发放份数",
        "活动地点"
      ],
      [1, "3.5", "柳荫", "控烟", "张三（镇医院）", "50余人", "宣传单100份、手册50本", "活动室"],
      [2, "3月8日上午", "东李村", "洗手", "王五", "近百人", "约200", "广场"],
      [3, "3.20", "南关村", "灭鼠", "赵六", "30-40", "无", "村委会"]
    ])
    expect(got.kind).toBe("health_activity")
    expect(lines(got, "date", "communityName", "attendees", "material", "speaker")).toEqual([
      '2026-03-05 柳荫社区 {"value":50,"approx":true,"atLeast":true} 150 张三',
      '2026-03-08 东李村 {"value":100,"approx":true} 200 王五',
      '2026-03-20 南关村 {"value":30,"approx":true,"max":40} - 赵六'
    ])
    expect(got.said).toEqual(["several_amounts G3", "approximate_number G4"])
  })
  it("under lines of months, with the day alone", () => {
    const got = tableRead("宣传活动.csv", [
      ["2026年宣传活动登记"],
      ["时间", "地点", "活动内容", "形式", "参加人次", "社区"],
      ["三月份"],
      ["5日", "广场", "爱卫月宣传", "咨询", "120人次", "柳荫"],
      ["四月份"],
      ["12日", "活动室", "防蚊", "讲座", "四十", "东李"]
    ])
    expect(lines(got, "date", "topic", "attendees")).toEqual([
      '2026-03-05 爱卫月宣传 {"value":120,"approx":false}',
      '2026-04-12 防蚊 {"value":40,"approx":false}'
    ])
  })
})

describe("small trades", () => {
  it("with merged groups of headings and a column for every kind of protection", () => {
    const got = tableRead(
      "门店.xlsx",
      [
        ["新城镇“五小”门店底册"],
        [
          "所属村居",
          "类型",
          "字号",
          "负责人",
          "联系方式",
          "证照",
          null,
          "从业人员",
          null,
          "三防设施",
          null,
          null,
          "评级"
        ],
        [
          null,
          null,
          null,
          null,
          null,
          "许可证号",
          "有效期",
          "总数",
          "健康证",
          "防鼠",
          "防蝇",
          "防尘",
          null
        ],
        [
          "柳荫",
          "小餐饮",
          "老王面馆",
          "王 老五",
          "13800001234",
          "吉123",
          "长期",
          "3人",
          3,
          "√",
          "√",
          "√",
          "A级"
        ],
        [null, null, "好运来", "李四", "0431-1234567", "办理中", null, 2, 3, "√", "×", "√", "b"],
        [
          "东李村",
          "小旅馆",
          "东李旅社",
          "赵六",
          13_800_001_236,
          220_112_345_678_901,
          null,
          "约4",
          4,
          "有",
          "有",
          "无",
          "优秀"
        ]
      ],
      ["F2:G2", "H2:I2", "J2:L2", "A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "M2:M3"]
    )
    expect(got.kind).toBe("small_business")
    expect(lines(got, "name", "type", "communityName", "license", "workers", "certs")).toEqual([
      "老王面馆 小餐饮 柳荫社区 吉123 3 3",
      "好运来 小餐饮 柳荫社区 - 2 3",
      "东李旅社 小旅馆 东李村 220112345678901 4 4"
    ])
    expect(lines(got, "phone", "pestFacility", "grade")).toEqual([
      "13800001234 true A",
      "0431-1234567 false B",
      "13800001236 false 优秀"
    ])
    expect(got.said).toEqual(["certs_exceed_workers I5", "approximate_number H6"])
  })
  it("in a bare list, a formula among the names", () => {
    const got = tableRead("商户.csv", [
      ["名称", "经营业态", "经营地址", "店主", "是否有三防设施", "社区"],
      ["=1+1", "小浴室", "人民路1号", "王某", "不齐全", "柳荫"],
      ["清泉浴池", "同上", "人民路2号", "李某", "齐全", "同上"]
    ])
    expect(lines(got, "name", "type", "address", "pestFacility", "communityName")).toEqual([
      "=1+1 小浴室 人民路1号 false 柳荫社区",
      "清泉浴池 小浴室 人民路2号 true 柳荫社区"
    ])
    expect(got.said).toEqual(["formula_injection A2"])
  })
})
