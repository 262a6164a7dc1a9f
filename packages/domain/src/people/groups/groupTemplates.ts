/**
 * What a leading group of a purpose usually looks like: its name, its seats, and what each of them does. A
 * proposal to begin with; once a group is set up its texts are its own.
 */
import type { PostKind } from "../PostKind.ts"
import type { SeatRole } from "./GroupSeat.ts"
import type { GroupPurpose } from "./LeadingGroup.ts"

interface Said {
  readonly zh: string
  readonly en: string
}

export interface TemplateSeat {
  readonly role: SeatRole
  readonly dutyText: Said
  /** Whose post it usually is, at the unit of the group itself; null: somebody is to be named. */
  readonly postKind: PostKind | null
}

export interface GroupTemplate extends Said {
  readonly purpose: GroupPurpose
  readonly seats: ReadonlyArray<TemplateSeat>
}

const seat = (role: SeatRole, postKind: PostKind | null, zh: string, en: string): TemplateSeat => ({
  role,
  postKind,
  dutyText: { zh, en }
})

/** The head answers overall, the one in charge does the concrete work, a member does the day's. */
const template = (purpose: GroupPurpose, name: Said, work: Said, member: Said): GroupTemplate => ({
  purpose,
  ...name,
  seats: [
    seat(
      "head",
      "mainLeader",
      `第一责任人，对${work.zh}负总责`,
      `First responsible person; answers for ${work.en} overall`
    ),
    seat(
      "deputy",
      "leaderInCharge",
      `分管${work.zh}，组织部署、督促落实`,
      `In charge of ${work.en}: plans it and sees that it is done`
    ),
    seat(
      "officeDirector",
      "specialist",
      "负责办公室日常工作、资料汇总和上报",
      "Runs the group's office: daily work, records and reports"
    ),
    seat("member", null, member.zh, member.en)
  ]
})

export const groupTemplates: ReadonlyArray<GroupTemplate> = [
  template(
    "sanitaryCity",
    { zh: "创建国家卫生城市工作领导小组", en: "Sanitary city leading group" },
    { zh: "创卫工作", en: "the sanitary city drive" },
    {
      zh: "按责任区抓好环境卫生、宣传发动和问题整改",
      en: "Sees to cleanliness, publicity and rectification in their zone"
    }
  ),
  template(
    "patrioticHealth",
    { zh: "爱国卫生运动委员会", en: "Patriotic health committee" },
    { zh: "爱国卫生工作", en: "patriotic health work" },
    {
      zh: "按部门职责参与爱国卫生工作，完成委员会交办事项",
      en: "Does their department's part and what the committee gives them"
    }
  ),
  template(
    "healthEducation",
    { zh: "健康教育工作领导小组", en: "Health education leading group" },
    { zh: "健康教育工作", en: "health education" },
    {
      zh: "组织健康教育讲座、宣传栏更换和资料发放",
      en: "Holds lectures, keeps notice boards and hands out material"
    }
  ),
  template(
    "environment",
    { zh: "环境卫生整治工作领导小组", en: "Environment clean-up leading group" },
    { zh: "环境卫生整治工作", en: "the clean-up of the environment" },
    {
      zh: "清理卫生死角、乱堆乱放和小广告，巩固整治成果",
      en: "Clears dead corners, clutter and posters, and keeps them cleared"
    }
  ),
  template(
    "pest",
    { zh: "除四害工作领导小组", en: "Pest control leading group" },
    { zh: "病媒生物防制工作", en: "pest control" },
    {
      zh: "组织统一投药、毒饵站管护和孳生地清理，经培训后上岗",
      en: "Doses, keeps bait stations and clears breeding places, once trained"
    }
  ),
  template(
    "tobacco",
    { zh: "控烟工作领导小组", en: "Tobacco control leading group" },
    { zh: "控烟工作", en: "tobacco control" },
    {
      zh: "巡查禁烟场所，劝阻吸烟，张贴禁烟标识",
      en: "Walks smoke-free places, asks smokers to stop, puts up signs"
    }
  )
]

export const templateOf = (purpose: GroupPurpose): GroupTemplate | null =>
  groupTemplates.find((one) => one.purpose === purpose) ?? null
