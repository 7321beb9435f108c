import { items } from "../items";

export const germany = items([
  ["baden_wuerttemberg", "Baden-Württemberg", "巴登-符腾堡州"],
  ["bavaria", "Bavaria (Bayern)", "巴伐利亚州"],
  ["berlin", "Berlin", "柏林"],
  ["brandenburg", "Brandenburg", "勃兰登堡州"],
  ["bremen", "Bremen", "不来梅"],
  ["hamburg", "Hamburg", "汉堡"],
  ["hesse", "Hesse (Hessen)", "黑森州"],
  ["lower_saxony", "Lower Saxony (Niedersachsen)", "下萨克森州"],
  ["mecklenburg_vorpommern", "Mecklenburg-Vorpommern", "梅克伦堡-前波美拉尼亚州"],
  ["north_rhine_westphalia", "North Rhine-Westphalia (Nordrhein-Westfalen)", "北莱茵-威斯特法伦州"],
  ["rhineland_palatinate", "Rhineland-Palatinate (Rheinland-Pfalz)", "莱茵兰-普法尔茨州"],
  ["saarland", "Saarland", "萨尔州"],
  ["saxony", "Saxony (Sachsen)", "萨克森州"],
  ["saxony_anhalt", "Saxony-Anhalt (Sachsen-Anhalt)", "萨克森-安哈尔特州"],
  ["schleswig_holstein", "Schleswig-Holstein", "石勒苏益格-荷尔斯泰因州"],
  ["thuringia", "Thuringia (Thüringen)", "图林根州"],
]);

export const unitedKingdom = items([
  ["east_midlands", "East Midlands", "东米德兰兹"],
  ["east_of_england", "East of England", "英格兰东部"],
  ["london", "London", "伦敦"],
  ["north_east", "North East England", "英格兰东北部"],
  ["north_west", "North West England", "英格兰西北部"],
  ["northern_ireland", "Northern Ireland", "北爱尔兰"],
  ["scotland", "Scotland", "苏格兰"],
  ["south_east", "South East England", "英格兰东南部"],
  ["south_west", "South West England", "英格兰西南部"],
  ["wales", "Wales", "威尔士"],
  ["west_midlands", "West Midlands", "西米德兰兹"],
  ["yorkshire_and_the_humber", "Yorkshire and the Humber", "约克郡和亨伯"],
]);

export const russia = items([
  ["central", "Central Federal District", "中央联邦管区"],
  ["far_eastern", "Far Eastern Federal District", "远东联邦管区"],
  ["north_caucasian", "North Caucasian Federal District", "北高加索联邦管区"],
  ["northwestern", "Northwestern Federal District", "西北联邦管区"],
  ["siberian", "Siberian Federal District", "西伯利亚联邦管区"],
  ["southern", "Southern Federal District", "南部联邦管区"],
  ["ural", "Ural Federal District", "乌拉尔联邦管区"],
  ["volga", "Volga Federal District", "伏尔加河沿岸联邦管区"],
]);
