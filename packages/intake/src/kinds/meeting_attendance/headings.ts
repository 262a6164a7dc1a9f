/** Who came: one meeting with its signatures, or a list of people against the days of several. */
import { listed } from "../../heading/listed.ts"
import type { Vocabulary } from "../../heading/Vocabulary.ts"
import { remark, counted, silent } from "../shared/usualFields.ts"

export const nameWords =
  listed(`姓名 参会人员 参会人 人员 人员姓名 参会人员姓名 参会人姓名 出席人员 签到人
  与会人员 应到人员 参加人员 名单 应参会人员`)
export const unitWords =
  listed(`单位 部门 所在单位 社区 所属社区 单位部门 工作单位 单位名称 参会单位 科室
  所在社区 社区名称 村居 单位（社区） 所属单位`)
export const markWords =
  listed(`签到 签名 签字 本人签名 签到情况 出席情况 签到栏 参会情况 到会情况 出勤情况 本人签字
  签到签字 签到签名 是否到会 是否参会 是否签到 出勤 考勤 到会 签到时间 签到处 亲笔签名`)

export const attendanceHeadings: Vocabulary = {
  kind: "meeting_attendance",
  titles: /签到|考勤|参会|例会|会议|出勤|到会/u,
  needs: [["name"], ["attendance", "~days"]],
  fields: [
    counted,
    remark,
    { field: "name", words: nameWords, like: /姓名/u },
    { field: "unit", words: unitWords, like: /单位|部门|社区/u },
    { field: "attendance", words: markWords, like: /签到|签名|签字|出席|到会|考勤/u, weight: 3.5 },
    {
      field: "~days",
      words: [],
      like: /^(?:\d{4}年?)?\d{1,2}月\d{1,2}[日号]?|^(?:20\d{2})?\d{2,4}$|^4[4-9]\d{3}$|^第[一二三四五六七八九十\d]+次(?:例会|会议)?/u,
      weight: 2,
      many: true
    },
    silent("post", ["职务", "职务/岗位", "岗位", "职务职称"], /职务|岗位/u),
    silent("phone", ["联系电话", "电话", "手机", "联系方式"], /电话|手机/u),
    silent(
      "sums",
      listed(
        `出勤次数 请假次数 缺席次数 应到 实到 出勤率 到会次数 缺勤次数 合计 应到次数 实到次数`
      ),
      /次数|出勤率/u,
      0.3
    )
  ]
}
