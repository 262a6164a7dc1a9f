/** The field's terms for kinds of tables and levels of places, in both languages. */

export const kinds = {
  zh: {
    community_codes: "社区代码表",
    roster: "花名册",
    zones: "责任区",
    buildings: "楼院底册",
    score: "考核评分表",
    daily_check: "巡查台账",
    rectification: "整改台账",
    drug_issue: "药品发放",
    density: "密度监测",
    complaint: "投诉台账",
    meeting: "会议记录",
    meeting_attendance: "会议签到",
    health_activity: "健康教育活动",
    small_business: "五小行业"
  },
  en: {
    community_codes: "community codes",
    roster: "roster",
    zones: "zones",
    buildings: "buildings",
    score: "score sheet",
    daily_check: "daily checks",
    rectification: "rectification",
    drug_issue: "supplies issued",
    density: "density surveys",
    complaint: "complaints",
    meeting: "meetings",
    meeting_attendance: "attendance",
    health_activity: "health education",
    small_business: "small trades"
  }
}

export const levels = {
  zh: {
    province: "省",
    city: "市",
    county: "区县",
    subdistrict: "街道",
    township: "乡镇",
    community: "社区",
    village: "村",
    grid: "网格",
    compound: "小区",
    building: "楼栋",
    stairwell: "单元",
    household: "户",
    wetMarket: "农贸市场",
    publicToilet: "公共厕所",
    constructionSite: "建筑工地",
    school: "学校",
    shop: "门店",
    localUnit: "辖区单位",
    park: "公园",
    rubbishPoint: "垃圾收集点"
  },
  en: {
    province: "province",
    city: "city",
    county: "county",
    subdistrict: "subdistrict",
    township: "township",
    community: "community",
    village: "village",
    grid: "grid",
    compound: "compound",
    building: "building",
    stairwell: "stairwell",
    household: "household",
    wetMarket: "wet market",
    publicToilet: "public toilet",
    constructionSite: "construction site",
    school: "school",
    shop: "shop",
    localUnit: "unit in the area",
    park: "park",
    rubbishPoint: "rubbish collection point"
  }
}
