/** What levels of places are called, in Chinese. */
export const levels = {
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
}
