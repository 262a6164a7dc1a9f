/** Whole rows of headings as offices write them, and the kind each is; tables of nobody here stay unknown. */
import { expect, it } from "vitest"

import { one, townCodes } from "../../offices.ts"
import { reportsOf } from "../../reports.ts"

const tables: ReadonlyArray<readonly [string, string, string]> = [
  ["daily_check", "表", "时间 地点 问题 检查人"],
  [
    "daily_check",
    "表",
    "巡查日期 巡查区域 巡查人 存在问题 问题类别 现场处理情况 需整改 责任人 整改时限 整改结果 照片编号 备注"
  ],
  ["daily_check", "日巡查", "日期 时段 网格 小区 巡查员 巡查情况 处置情况"],
  ["daily_check", "表", "检查时间 被检查单位 检查内容 存在问题 检查人员签字 扣分"],
  ["daily_check", "3月", "月日 午别 社区 点位 发现的问题 扣减分 检查员"],
  [
    "rectification",
    "表",
    "序号 问题来源 发现时间 问题点位 问题描述 责任单位 责任人 整改措施 整改时限 完成时间 整改状态 复查人 复查时间 整改前照片 整改后照片 销号时间 备注"
  ],
  ["rectification", "表", "问题 责任人 限期 是否完成"],
  ["rectification", "表", "编号 日期 社区 存在问题 整改措施 整改期限 责任人 整改结果 复核人"],
  ["rectification", "督办", "交办时间 交办事项 责任社区 办结时限 办结情况"],
  [
    "drug_issue",
    "表",
    "序号 发放时间 药品名称 规格 单位 数量 发放单位 领取社区 户主 门牌号 联系电话 签名 发放人 用途 备注"
  ],
  ["drug_issue", "表", "社区 品种 数量 领取人 日期"],
  ["drug_issue", "表", "村居 物资名称 发放量 户数 经手人"],
  [
    "density",
    "表",
    "监测日期 监测单位 环境类型 监测地点 方法 布放数 有效数 阳性数 捕获数 种类 密度 单位 控制水平 监测人 天气"
  ],
  ["density", "表", "时间 地点 布夹数 捕鼠数 鼠密度"],
  ["density", "蚊", "监测点 布灯数 捕获只数 密度（只/灯）"],
  [
    "complaint",
    "表",
    "编号 受理时间 来源 诉求人 联系电话 反映地点 反映内容 类别 承办单位 承办人 交办时间 办理时限 办结时间 办理结果 回访情况 满意度 是否重复件 备注"
  ],
  ["complaint", "表", "日期 来电人 反映问题 处理结果"],
  ["complaint", "表", "登记日期 姓名 住址 电话 投诉事项 办理情况 办结日期"],
  [
    "health_activity",
    "表",
    "序号 活动时间 活动地点 活动形式 活动主题 组织单位 主讲人 参加对象 参加人数 发放资料种类 发放数量 照片 签到 活动小结 备注"
  ],
  ["health_activity", "讲座", "日期 题目 主讲 人数"],
  ["health_activity", "表", "时间 地点 内容 参加人数 组织者"],
  [
    "small_business",
    "表",
    "序号 店名 类别 详细地址 经营者 电话 营业执照 卫生许可证 有效期 从业人数 持健康证人数 三防设施 消毒设施 控烟标识 评级 存在问题 检查时间 责任干部"
  ],
  ["small_business", "表", "店名 类别 负责人 电话"],
  ["small_business", "五小", "单位名称 地址 法人 从业人员数 健康证"],
  ["small_business", "小餐饮", "名称 地址 负责人 许可证编号"],
  ["meeting_attendance", "表", "序号 单位 姓名 职务 联系电话 签名"],
  ["meeting_attendance", "签到", "姓名 单位 签到"],
  ["meeting_attendance", "例会", "姓名 3月5日例会 3月20日例会"],
  ["meeting_attendance", "表", "单位 姓名 2026.3.5 2026.3.20"],
  [
    "bait_station",
    "表",
    "编号 社区 小区 位置描述 类型 安装时间 数量 毒饵名称 投放量 检查时间 取食情况 补充量 损坏情况 维护人 备注"
  ],
  ["publicity_board", "宣传栏", "地点 期数 主题 时间 照片"],
  ["monthly_statistics", "统计", "单位 出动人次 清理垃圾 清除死角 清理小广告 发放资料 出动车辆"],
  [
    "roster",
    "花名册",
    "序号 单位 姓名 性别 职务 分管工作 领导小组职务 责任区 联系电话 政治面貌 任职时间 备注"
  ],
  ["buildings", "楼院", "社区 小区 楼号 单元数 户数 物业 包户干部"],
  ["zones", "责任区", "责任区 责任领导 所辖社区"],
  ["null", "工资", "姓名 基本工资 绩效 扣款 实发"],
  ["null", "采购", "物品 规格 数量 单价 金额 供应商"],
  ["null", "学生", "学号 姓名 语文 数学 英语"],
  ["null", "车辆", "车牌号 驾驶员 出车时间 里程 目的地"]
]

it.each(tables)("%s, called %s: %s", (kind, name, headings) => {
  const head = headings.split(" ")
  const line = (word: string, day: string) =>
    head.map((text) => (/日期|时间/u.test(text) ? day : word))
  const table = one(`${name}.xlsx`, [head, line("甲", "2026.3.5"), line("乙", "2026.3.6")])
  expect(String(reportsOf([townCodes, table])[1]?.kind)).toBe(kind)
})
