import { post } from "./post";

export const oceania = [
  post("apia", ["Apia", "阿皮亚"], "WSM", "Pacific/Apia"),
  post("canberra", ["Canberra", "堪培拉"], "AUS", "Australia/Sydney", { serves: ["CCK", "CXR", "HMD", "NFK"] }),
  post("honiara", ["Honiara", "霍尼亚拉"], "SLB", "Pacific/Guadalcanal"),
  post("nuku_alofa", ["Nuku‘alofa", "努库阿洛法"], "TON", "Pacific/Tongatapu"),
  post("palikir", ["Palikir", "帕利基尔"], "FSM", "Pacific/Pohnpei", { serves: ["MHL", "PLW"] }),
  post("port_moresby", ["Port Moresby", "莫尔兹比港"], "PNG", "Pacific/Port_Moresby"),
  post("port_vila", ["Port Vila", "维拉港"], "VUT", "Pacific/Efate"),
  post("suva", ["Suva", "苏瓦"], "FJI", "Pacific/Fiji", { serves: ["TUV", "NCL", "PYF", "WLF"] }),
  post("tarawa", ["Tarawa", "塔拉瓦"], "KIR", "Pacific/Tarawa"),
  post("wellington", ["Wellington", "惠灵顿"], "NZL", "Pacific/Auckland", { serves: ["COK", "NIU", "TKL", "PCN"] }),
  post("yaren", ["Yaren", "亚伦"], "NRU", "Pacific/Nauru"),
];
