import type { ListItem } from "@/features/eligibility/domain/definition";
import { items, type Row } from "./items";

/** Cities that visitors name most, by province; `group` is the province's value in provinces.ts. */
const byProvince: Record<string, Row[]> = {
  beijing: [["beijing", "Beijing", "北京"]],
  tianjin: [["tianjin", "Tianjin", "天津"]],
  hebei: [
    ["shijiazhuang", "Shijiazhuang", "石家庄"],
    ["baoding", "Baoding (with Xiong’an)", "保定（含雄安）"],
    ["tangshan", "Tangshan", "唐山"],
  ],
  shanxi: [["taiyuan", "Taiyuan", "太原"]],
  inner_mongolia: [
    ["hohhot", "Hohhot", "呼和浩特"],
    ["baotou", "Baotou", "包头"],
  ],
  liaoning: [
    ["shenyang", "Shenyang", "沈阳"],
    ["dalian", "Dalian", "大连"],
  ],
  jilin: [["changchun", "Changchun", "长春"]],
  heilongjiang: [["harbin", "Harbin", "哈尔滨"]],
  shanghai: [["shanghai", "Shanghai", "上海"]],
  jiangsu: [
    ["nanjing", "Nanjing", "南京"],
    ["suzhou", "Suzhou", "苏州"],
    ["wuxi", "Wuxi", "无锡"],
    ["changzhou", "Changzhou", "常州"],
    ["nantong", "Nantong", "南通"],
    ["xuzhou", "Xuzhou", "徐州"],
  ],
  zhejiang: [
    ["hangzhou", "Hangzhou", "杭州"],
    ["ningbo", "Ningbo", "宁波"],
    ["wenzhou", "Wenzhou", "温州"],
    ["jiaxing", "Jiaxing", "嘉兴"],
    ["yiwu", "Yiwu", "义乌"],
  ],
  anhui: [
    ["hefei", "Hefei", "合肥"],
    ["wuhu", "Wuhu", "芜湖"],
  ],
  fujian: [
    ["fuzhou", "Fuzhou", "福州"],
    ["xiamen", "Xiamen", "厦门"],
    ["quanzhou", "Quanzhou", "泉州"],
  ],
  jiangxi: [["nanchang", "Nanchang", "南昌"]],
  shandong: [
    ["jinan", "Jinan", "济南"],
    ["qingdao", "Qingdao", "青岛"],
    ["yantai", "Yantai", "烟台"],
    ["weihai", "Weihai", "威海"],
  ],
  henan: [
    ["zhengzhou", "Zhengzhou", "郑州"],
    ["luoyang", "Luoyang", "洛阳"],
  ],
  hubei: [
    ["wuhan", "Wuhan", "武汉"],
    ["yichang", "Yichang", "宜昌"],
  ],
  hunan: [
    ["changsha", "Changsha", "长沙"],
    ["zhuzhou", "Zhuzhou", "株洲"],
  ],
  guangdong: [
    ["guangzhou", "Guangzhou", "广州"],
    ["shenzhen", "Shenzhen", "深圳"],
    ["dongguan", "Dongguan", "东莞"],
    ["foshan", "Foshan", "佛山"],
    ["zhuhai", "Zhuhai", "珠海"],
    ["huizhou", "Huizhou", "惠州"],
    ["zhongshan", "Zhongshan", "中山"],
    ["shantou", "Shantou", "汕头"],
  ],
  guangxi: [
    ["nanning", "Nanning", "南宁"],
    ["guilin", "Guilin", "桂林"],
  ],
  hainan: [
    ["haikou", "Haikou", "海口"],
    ["sanya", "Sanya", "三亚"],
  ],
  chongqing: [["chongqing", "Chongqing", "重庆"]],
  sichuan: [
    ["chengdu", "Chengdu", "成都"],
    ["mianyang", "Mianyang", "绵阳"],
  ],
  guizhou: [["guiyang", "Guiyang", "贵阳"]],
  yunnan: [["kunming", "Kunming", "昆明"]],
  xizang: [["lhasa", "Lhasa", "拉萨"]],
  shaanxi: [["xi_an", "Xi’an", "西安"]],
  gansu: [["lanzhou", "Lanzhou", "兰州"]],
  qinghai: [["xining", "Xining", "西宁"]],
  ningxia: [["yinchuan", "Yinchuan", "银川"]],
  xinjiang: [["urumqi", "Urumqi", "乌鲁木齐"]],
};

export const cities: ListItem[] = [
  ...Object.entries(byProvince).flatMap(([group, rows]) => items(rows).map((city) => ({ ...city, group }))),
  ...items([["other", "Another city", "其他城市"]]),
];
