import type { InstitutionState } from "@/features/eligibility/domain/definition";

export type Institution = {
  /** Research Organization Registry id, without its address. */
  ror: string;
  name: string;
  /** What else it is called: in its own script, by its letters, formerly. */
  names: string[];
  country: string;
  city: string;
  state: InstitutionState;
  /** Of an institution that is no more. */
  successors: string[];
};

const institution = (
  state: InstitutionState,
  ror: string,
  name: string,
  country: string,
  city: string,
  names: string[] = [],
  successors: string[] = [],
): Institution => ({ ror, name, names, country, city, state, successors });

/**
 * Identifiers, names and places are the registry's. The state is our default and no judgement of quality: `listed`
 * passes, `known` goes to an officer, `inactive` counts by its successor.
 */
export const institutions: Institution[] = [
  institution("listed", "03cve4549", "Tsinghua University", "CHN", "Beijing", ["清华大学"]),
  institution("listed", "02v51f717", "Peking University", "CHN", "Beijing", ["北京大学"]),
  institution("listed", "013q1eq08", "Fudan University", "CHN", "Shanghai", ["复旦大学"]),
  institution("listed", "00a2xv884", "Zhejiang University", "CHN", "Hangzhou", ["浙江大学"]),
  institution("listed", "0220qvk04", "Shanghai Jiao Tong University", "CHN", "Shanghai", ["上海交通大学", "SJTU"]),
  institution("listed", "04c4dkn09", "University of Science and Technology of China", "CHN", "Hefei", [
    "中国科学技术大学",
    "USTC",
  ]),
  institution("listed", "01rxvg760", "Nanjing University", "CHN", "Nanjing", ["南京大学"]),
  institution("listed", "01yqg2h08", "Harbin Institute of Technology", "CHN", "Harbin", ["哈尔滨工业大学"]),
  institution("listed", "017zhmm22", "Xi'an Jiaotong University", "CHN", "Xi'an", ["西安交通大学"]),
  institution("listed", "00wk2mp56", "Beihang University", "CHN", "Beijing", ["北京航空航天大学"]),
  institution("listed", "01skt4w74", "Beijing Institute of Technology", "CHN", "Beijing", ["北京理工大学"]),
  institution("listed", "00p991c53", "Huazhong University of Science and Technology", "CHN", "Wuhan", ["华中科技大学"]),
  institution("listed", "033vjfk17", "Wuhan University", "CHN", "Wuhan", ["武汉大学"]),
  institution("listed", "0064kty71", "Sun Yat-sen University", "CHN", "Guangzhou", ["中山大学"]),
  institution("listed", "03rc6as71", "Tongji University", "CHN", "Shanghai", ["同济大学"]),
  institution("listed", "049tv2d57", "Southern University of Science and Technology", "CHN", "Shenzhen", [
    "南方科技大学",
    "SUSTech",
  ]),
  institution("listed", "05qbk4x57", "University of Chinese Academy of Sciences", "CHN", "Beijing", [
    "中国科学院大学",
    "UCAS",
  ]),
  institution("listed", "034t30j35", "Chinese Academy of Sciences", "CHN", "Beijing", ["中国科学院", "CAS"]),
  institution("listed", "04dese585", "Indian Institute of Science Bangalore", "IND", "Bengaluru", [
    "भारतीय विज्ञान संस्थान",
    "IISc",
    "Indian Institute of Science",
  ]),
  institution("listed", "02qyf5152", "Indian Institute of Technology Bombay", "IND", "Mumbai", [
    "भारतीय प्रौद्योगिकी संस्थान मुम्बई",
    "IIT Bombay",
    "IITB",
  ]),
  institution("listed", "049tgcd06", "Indian Institute of Technology Delhi", "IND", "New Delhi", [
    "भारतीय प्रौद्योगिकी संस्थान दिल्ली",
    "IIT Delhi",
    "IITD",
  ]),
  institution("listed", "03v0r5n49", "Indian Institute of Technology Madras", "IND", "Chennai", [
    "भारतीय प्रौद्योगिकी संस्थान मद्रास",
    "IIT Madras",
    "IITM",
  ]),
  institution("listed", "05pjsgx75", "Indian Institute of Technology Kanpur", "IND", "Kanpur", [
    "भारतीय प्रौद्योगिकी संस्थान कानपुर",
    "IIT Kanpur",
    "IITK",
  ]),
  institution("listed", "01tgyzw49", "National University of Singapore", "SGP", "Singapore", ["新加坡国立大学", "NUS"]),
  institution("listed", "02e7b5302", "Nanyang Technological University", "SGP", "Singapore", ["南洋理工大学", "NTU"]),
  institution("listed", "04h9pn542", "Seoul National University", "KOR", "Seoul", ["서울대학교", "SNU"]),
  institution("listed", "05apxxy63", "Korea Advanced Institute of Science and Technology", "KOR", "Daejeon", [
    "한국과학기술원",
    "KAIST",
  ]),
  institution("listed", "057zh3y96", "The University of Tokyo", "JPN", "Tokyo", ["東京大学"]),
  institution("listed", "02kpeqv85", "Kyoto University", "JPN", "Kyoto", ["京都大学"]),
  institution("listed", "01sjwvz98", "RIKEN", "JPN", "Wako"),
  institution("listed", "010pmpe69", "Lomonosov Moscow State University", "RUS", "Moscow", [
    "Московский государственный университет имени М.В. Ломоносова",
    "MSU",
    "Moscow State University",
  ]),
  institution("listed", "00rzspn62", "University of Malaya", "MYS", "Kuala Lumpur", ["มหาวิทยาลัยมาลายา"]),
  institution("listed", "042nb2s44", "Massachusetts Institute of Technology", "USA", "Cambridge", ["MIT"]),
  institution("listed", "00f54p054", "Stanford University", "USA", "Stanford"),
  institution("listed", "03vek6s52", "Harvard University", "USA", "Cambridge"),
  institution("listed", "01an7q238", "University of California, Berkeley", "USA", "Berkeley"),
  institution("listed", "05dxps055", "California Institute of Technology", "USA", "Pasadena"),
  institution("listed", "01zkghx44", "Georgia Institute of Technology", "USA", "Atlanta"),
  institution("listed", "052gg0110", "University of Oxford", "GBR", "Oxford"),
  institution("listed", "013meh722", "University of Cambridge", "GBR", "Cambridge"),
  institution("listed", "041kmwe10", "Imperial College London", "GBR", "London"),
  institution("listed", "05a28rw58", "ETH Zurich", "CHE", "Zurich"),
  institution("listed", "02s376052", "École Polytechnique Fédérale de Lausanne", "CHE", "Lausanne"),
  institution("listed", "02kkvpp62", "Technical University of Munich", "DEU", "Munich"),
  institution("listed", "04xfq0f34", "RWTH Aachen University", "DEU", "Aachen"),
  institution("listed", "01hhn8329", "Max Planck Society", "DEU", "Munich"),
  institution("listed", "02feahw73", "Centre National de la Recherche Scientifique", "FRA", "Paris"),
  institution("listed", "02e2c7k09", "Delft University of Technology", "NLD", "Delft"),
  institution("listed", "05f950310", "KU Leuven", "BEL", "Leuven"),
  institution("listed", "03dbr7087", "University of Toronto", "CAN", "Toronto"),
  institution("listed", "01aff2v68", "University of Waterloo", "CAN", "Waterloo"),
  institution("listed", "01ej9dk98", "The University of Melbourne", "AUS", "Melbourne"),
  institution("listed", "036rp1748", "Universidade de São Paulo", "BRA", "São Paulo"),
  institution("listed", "01q3tbs38", "King Abdullah University of Science and Technology", "SAU", "Jeddah", [
    "جامعة الملك عبد الله للعلوم والتقنية",
  ]),
  institution("listed", "01ggx4157", "European Organization for Nuclear Research", "CHE", "Geneva"),
  institution("listed", "03xjwb503", "Université Paris-Saclay", "FRA", "Gif-sur-Yvette"),
  institution("listed", "02en5vm52", "Sorbonne Université", "FRA", "Paris"),
  institution("listed", "020hwjq30", "Aalto University", "FIN", "Espoo"),
  institution("known", "03w5sq511", "Indian Institute of Technology Kharagpur", "IND", "Kharagpur", [
    "IIT Kharagpur",
    "IITKGP",
  ]),
  institution("known", "04gzb2213", "University of Delhi", "IND", "New Delhi", ["دہلی یونیورسٹی"]),
  institution("known", "01qhf1r47", "Anna University, Chennai", "IND", "Chennai", ["अण्णा विश्वविधालय"]),
  institution("known", "001p3jz28", "Birla Institute of Technology and Science, Pilani", "IND", "Pilāni", [
    "BITS Pilani",
  ]),
  institution("known", "03w2j5y17", "National University of Sciences and Technology", "PAK", "Islamabad", ["NUST"]),
  institution("known", "05b5x4a35", "Lahore University of Management Sciences", "PAK", "Lahore", [
    "لاہور یونیورسٹی آف مینجمنٹ سائنسز",
    "LUMS",
  ]),
  institution("known", "05a1qpv97", "Bangladesh University of Engineering and Technology", "BGD", "Dhaka", [
    "বাংলাদেশ প্রকৌশল বিশ্ববিদ্যালয়",
    "BUET",
  ]),
  institution("known", "05wv2vq37", "University of Dhaka", "BGD", "Dhaka", ["ঢাকা বিশ্ববিদ্যালয়"]),
  institution("known", "02jmfj006", "Vietnam National University, Hanoi", "VNM", "Hanoi", ["Đại học Quốc gia Hà Nội"]),
  institution("known", "04nyv3z04", "Hanoi University of Science and Technology", "VNM", "Hanoi"),
  institution("known", "0116zj450", "University of Indonesia", "IDN", "Depok", ["UI"]),
  institution("known", "00apj8t60", "Bandung Institute of Technology", "IDN", "Bandung", ["ITB"]),
  institution("known", "028wp3y58", "Chulalongkorn University", "THA", "Bangkok", ["จุฬาลงกรณ์มหาวิทยาลัย"]),
  institution("known", "00v0z9322", "Moscow Institute of Physics and Technology", "RUS", "Dolgoprudnyy", ["MIPT"]),
  institution("known", "04txgxn49", "ITMO University", "RUS", "St Petersburg"),
  institution("known", "03q0vrn42", "Al-Farabi Kazakh National University", "KAZ", "Almaty", [
    "Казахский национальный университет имени аль-Фараби",
  ]),
  institution("known", "052bx8q98", "Nazarbayev University", "KAZ", "Astana", ["Назарбаев Университет"]),
  institution("known", "05rk03822", "University of Lagos", "NGA", "Lagos"),
  institution("known", "03wx2rr30", "University of Ibadan", "NGA", "Ibadan"),
  institution("known", "03p74gp79", "University of Cape Town", "ZAF", "Rondebosch"),
  institution("known", "02y9nww90", "University of Nairobi", "KEN", "Nairobi"),
  institution("known", "038b8e254", "Addis Ababa University", "ETH", "Addis Ababa"),
  institution("known", "02rg1r889", "Tribhuvan University", "NPL", "Kathmandu"),
  institution("known", "036xnae80", "Kathmandu University", "NPL", "Kathmandu"),
  institution("known", "025h79t26", "University of Peradeniya", "LKA", "Kandy"),
  institution("known", "014weej12", "Middle East Technical University", "TUR", "Ankara", ["METU", "ODTÜ"]),
  institution("known", "026w31v75", "University of Technology Malaysia", "MYS", "Johor Bahru", [
    "马来西亚工艺大学",
    "UTM",
  ]),
  institution("known", "03awzbc87", "Northeastern University", "CHN", "Shenyang", ["东北大学"]),
  institution("known", "04t5xt781", "Northeastern University", "USA", "Boston"),
  institution("known", "00frr1n84", "Covenant University", "NGA", "Ota"),
  institution(
    "inactive",
    "028rypz17",
    "Université Paris-Sud",
    "FRA",
    "Orsay",
    ["University of Paris-Sud", "Paris XI"],
    ["03xjwb503"],
  ),
  institution(
    "inactive",
    "01yvrd251",
    "Université Pierre-et-Marie-Curie",
    "FRA",
    "Paris",
    ["Pierre and Marie Curie University", "UPMC", "Paris VI", "Université Paris 6"],
    ["02en5vm52"],
  ),
];
