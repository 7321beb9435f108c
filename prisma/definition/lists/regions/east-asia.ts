import { items } from "../items";

export const korea = items([
  ["busan", "Busan", "釜山"],
  ["chungcheongbuk_do", "Chungcheongbuk-do", "忠清北道"],
  ["chungcheongnam_do", "Chungcheongnam-do", "忠清南道"],
  ["daegu", "Daegu", "大邱"],
  ["daejeon", "Daejeon", "大田"],
  ["gangwon", "Gangwon", "江原"],
  ["gwangju", "Gwangju", "光州"],
  ["gyeonggi_do", "Gyeonggi-do", "京畿道"],
  ["gyeongsangbuk_do", "Gyeongsangbuk-do", "庆尚北道"],
  ["gyeongsangnam_do", "Gyeongsangnam-do", "庆尚南道"],
  ["incheon", "Incheon", "仁川"],
  ["jeju", "Jeju", "济州"],
  ["jeollabuk_do", "Jeonbuk (Jeollabuk-do)", "全北（全罗北道）"],
  ["jeollanam_do", "Jeollanam-do", "全罗南道"],
  ["sejong", "Sejong", "世宗"],
  ["seoul", "Seoul", "首尔"],
  ["ulsan", "Ulsan", "蔚山"],
]);

export const vietnam = items([
  ["north", "North (Thanh Hoa and everything north of it)", "北部（清化及以北）"],
  ["centre", "Centre and Central Highlands", "中部和西原"],
  ["south", "South (south-east and Mekong delta)", "南部（东南部和湄公河三角洲）"],
]);

export const indonesia = items([
  ["sumatra", "Sumatra and Riau Islands", "苏门答腊和廖内群岛"],
  ["jakarta_and_west_java", "Jakarta, Banten and West Java", "雅加达、万丹和西爪哇"],
  ["central_java", "Central Java and Yogyakarta", "中爪哇和日惹"],
  ["east_java", "East Java and Madura", "东爪哇和马都拉"],
  ["kalimantan", "Kalimantan", "加里曼丹"],
  ["sulawesi", "Sulawesi", "苏拉威西"],
  ["bali_and_nusa_tenggara", "Bali and Nusa Tenggara", "巴厘和努沙登加拉"],
  ["maluku", "Maluku", "马鲁古"],
  ["papua", "Papua", "巴布亚"],
]);
