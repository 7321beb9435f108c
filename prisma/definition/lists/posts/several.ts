import { post } from "./post";

/**
 * Countries with several posts, and which region each serves. A region named by two posts may choose between them.
 * The map of the USA east of the Rockies is as reported in 2024; every other split is our default.
 */
export const severalPerCountry = [
  post("washington", ["Washington", "华盛顿"], "USA", "America/New_York", {
    serves: ["PRI", "VIR"],
    regions: [
      ...["district_of_columbia", "delaware", "maryland", "virginia", "west_virginia", "north_carolina"],
      ...["south_carolina", "kentucky", "tennessee", "alabama", "arkansas", "florida", "georgia", "louisiana"],
      ...["mississippi", "oklahoma", "texas", "puerto_rico", "us_virgin_islands"],
    ],
  }),
  post("new_york", ["New York", "纽约"], "USA", "America/New_York", {
    regions: [
      ...["connecticut", "maine", "massachusetts", "new_hampshire", "new_jersey", "new_york", "ohio"],
      ...["pennsylvania", "vermont", "rhode_island"],
    ],
  }),
  post("chicago", ["Chicago", "芝加哥"], "USA", "America/Chicago", {
    regions: [
      ...["illinois", "indiana", "iowa", "kansas", "michigan", "minnesota", "missouri", "wisconsin"],
      ...["nebraska", "north_dakota", "south_dakota"],
    ],
  }),
  post("los_angeles", ["Los Angeles", "洛杉矶"], "USA", "America/Los_Angeles", {
    serves: ["GUM", "ASM", "MNP", "UMI"],
    regions: [
      ...["arizona", "california", "colorado", "hawaii", "new_mexico", "guam", "american_samoa"],
      "northern_mariana_islands",
    ],
  }),
  post("san_francisco", ["San Francisco", "旧金山"], "USA", "America/Los_Angeles", {
    regions: [...["alaska", "california", "idaho", "montana", "nevada", "oregon", "utah", "washington", "wyoming"]],
  }),

  post("new_delhi", ["New Delhi", "新德里"], "IND", "Asia/Kolkata", {
    serves: ["BTN"],
    regions: [
      ...["andaman_and_nicobar_islands", "andhra_pradesh", "arunachal_pradesh", "assam", "chandigarh", "chhattisgarh"],
      ...["dadra_and_nagar_haveli_and_daman_and_diu", "delhi", "goa", "gujarat", "haryana", "himachal_pradesh"],
      ...["jammu_and_kashmir", "kerala", "ladakh", "lakshadweep", "madhya_pradesh", "manipur", "meghalaya"],
      ...["mizoram", "nagaland", "puducherry", "punjab", "rajasthan", "sikkim", "tamil_nadu", "telangana"],
      ...["tripura", "uttar_pradesh", "uttarakhand"],
    ],
  }),
  post("mumbai", ["Mumbai", "孟买"], "IND", "Asia/Kolkata", { regions: ["maharashtra", "karnataka"] }),
  post("kolkata", ["Kolkata", "加尔各答"], "IND", "Asia/Kolkata", {
    regions: ["west_bengal", "bihar", "jharkhand", "odisha"],
  }),

  post("islamabad", ["Islamabad", "伊斯兰堡"], "PAK", "Asia/Karachi", {
    regions: [...["azad_jammu_and_kashmir", "gilgit_baltistan", "islamabad_capital_territory", "khyber_pakhtunkhwa"]],
  }),
  post("karachi", ["Karachi", "卡拉奇"], "PAK", "Asia/Karachi", { regions: ["sindh", "balochistan"] }),
  post("lahore", ["Lahore", "拉合尔"], "PAK", "Asia/Karachi", { regions: ["punjab"] }),

  post("london", ["London", "伦敦"], "GBR", "Europe/London", {
    serves: ["BMU", "CYM", "FLK", "GGY", "GIB", "JEY", "MSR", "SGS", "SHN", "TCA", "VGB", "AIA", "IOT"],
    regions: ["east_midlands", "east_of_england", "london", "south_east", "south_west", "wales", "west_midlands"],
  }),
  post("manchester", ["Manchester", "曼彻斯特"], "GBR", "Europe/London", {
    serves: ["IMN"],
    regions: ["north_east", "north_west", "yorkshire_and_the_humber"],
  }),
  post("edinburgh", ["Edinburgh", "爱丁堡"], "GBR", "Europe/London", { regions: ["scotland"] }),
  post("belfast", ["Belfast", "贝尔法斯特"], "GBR", "Europe/London", { regions: ["northern_ireland"] }),

  post("berlin", ["Berlin", "柏林"], "DEU", "Europe/Berlin", {
    regions: ["berlin", "brandenburg", "mecklenburg_vorpommern", "saxony", "saxony_anhalt", "thuringia"],
  }),
  post("munich", ["Munich", "慕尼黑"], "DEU", "Europe/Berlin", { regions: ["bavaria"] }),
  post("hamburg", ["Hamburg", "汉堡"], "DEU", "Europe/Berlin", {
    regions: ["hamburg", "bremen", "lower_saxony", "schleswig_holstein"],
  }),
  post("frankfurt", ["Frankfurt", "法兰克福"], "DEU", "Europe/Berlin", {
    regions: ["hesse", "rhineland_palatinate", "saarland", "baden_wuerttemberg"],
  }),
  post("duesseldorf", ["Düsseldorf", "杜塞尔多夫"], "DEU", "Europe/Berlin", { regions: ["north_rhine_westphalia"] }),

  post("moscow", ["Moscow", "莫斯科"], "RUS", "Europe/Moscow", {
    regions: ["central", "southern", "north_caucasian"],
  }),
  post("st_petersburg", ["St Petersburg", "圣彼得堡"], "RUS", "Europe/Moscow", { regions: ["northwestern"] }),
  post("yekaterinburg", ["Yekaterinburg", "叶卡捷琳堡"], "RUS", "Asia/Yekaterinburg", { regions: ["ural"] }),
  post("kazan", ["Kazan", "喀山"], "RUS", "Europe/Moscow", { regions: ["volga"] }),
  post("irkutsk", ["Irkutsk", "伊尔库茨克"], "RUS", "Asia/Irkutsk", { regions: ["siberian"] }),
  post("khabarovsk", ["Khabarovsk", "哈巴罗夫斯克"], "RUS", "Asia/Vladivostok", { regions: ["far_eastern"] }),
  post("vladivostok", ["Vladivostok", "符拉迪沃斯托克"], "RUS", "Asia/Vladivostok", { regions: ["far_eastern"] }),

  post("abuja", ["Abuja", "阿布贾"], "NGA", "Africa/Lagos", {
    regions: [
      ...["adamawa", "bauchi", "benue", "borno", "federal_capital_territory", "gombe", "jigawa", "kaduna", "kano"],
      ...["katsina", "kebbi", "kogi", "kwara", "nasarawa", "niger", "plateau", "sokoto", "taraba", "yobe", "zamfara"],
    ],
  }),
  post("lagos", ["Lagos", "拉各斯"], "NGA", "Africa/Lagos", {
    regions: [
      ...["abia", "akwa_ibom", "anambra", "bayelsa", "cross_river", "delta", "ebonyi", "edo", "ekiti", "enugu", "imo"],
      ...["lagos", "ogun", "ondo", "osun", "oyo", "rivers"],
    ],
  }),

  post("jakarta", ["Jakarta", "雅加达"], "IDN", "Asia/Jakarta", {
    regions: ["jakarta_and_west_java", "kalimantan", "sulawesi", "maluku", "papua"],
  }),
  post("medan", ["Medan", "棉兰"], "IDN", "Asia/Jakarta", { regions: ["sumatra"] }),
  post("surabaya", ["Surabaya", "泗水"], "IDN", "Asia/Jakarta", { regions: ["central_java", "east_java"] }),
  post("denpasar", ["Denpasar", "登巴萨"], "IDN", "Asia/Makassar", { regions: ["bali_and_nusa_tenggara"] }),

  post("hanoi", ["Hanoi", "河内"], "VNM", "Asia/Ho_Chi_Minh", { regions: ["north"] }),
  post("da_nang", ["Da Nang", "岘港"], "VNM", "Asia/Ho_Chi_Minh", { regions: ["centre"] }),
  post("ho_chi_minh_city", ["Ho Chi Minh City", "胡志明市"], "VNM", "Asia/Ho_Chi_Minh", { regions: ["south"] }),

  post("seoul", ["Seoul", "首尔"], "KOR", "Asia/Seoul", {
    regions: [
      ...["seoul", "incheon", "gyeonggi_do", "gangwon", "daejeon", "sejong", "chungcheongbuk_do"],
      "chungcheongnam_do",
    ],
  }),
  post("busan", ["Busan", "釜山"], "KOR", "Asia/Seoul", {
    regions: ["busan", "daegu", "ulsan", "gyeongsangbuk_do", "gyeongsangnam_do"],
  }),
  post("gwangju", ["Gwangju", "光州"], "KOR", "Asia/Seoul", {
    regions: ["gwangju", "jeollabuk_do", "jeollanam_do"],
  }),
  post("jeju", ["Jeju", "济州"], "KOR", "Asia/Seoul", { regions: ["jeju"] }),
];
