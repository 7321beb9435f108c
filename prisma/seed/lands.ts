/** What passports and families of a country have in common, as far as a demonstration needs it. */
export type Land = {
  /** How its passport numbers begin, and how many digits follow. */
  prefix: string;
  digits: number;
  authority: string;
  father: string;
  mother: string;
};

const land = (prefix: string, digits: number, authority: string, father: string, mother: string): Land => ({
  prefix,
  digits,
  authority,
  father,
  mother,
});

const lands: Record<string, Land> = {
  IND: land("V", 7, "Regional Passport Office", "Suresh", "Lakshmi"),
  PAK: land("KH", 7, "Directorate General of Immigration and Passports", "Tariq", "Nasreen"),
  BGD: land("A", 8, "Department of Immigration and Passports, Dhaka", "Abdul Karim", "Salma"),
  NPL: land("PA", 7, "Department of Passports", "Hari", "Maya"),
  LKA: land("N", 7, "Department of Immigration and Emigration", "Sunil", "Kumari"),
  GBR: land("", 9, "HMPO", "Peter", "Margaret"),
  IRL: land("PC", 7, "Department of Foreign Affairs", "Pádraig", "Máire"),
  DEU: land("C", 8, "Stadtverwaltung", "Klaus", "Petra"),
  FRA: land("23FV", 5, "Préfecture", "Bernard", "Hélène"),
  ITA: land("YB", 7, "Ministero degli Affari Esteri", "Marco", "Paola"),
  POL: land("EM", 7, "Wojewoda Mazowiecki", "Andrzej", "Elżbieta"),
  CZE: land("4", 7, "Magistrát hlavního města Prahy", "Petr", "Jana"),
  SWE: land("", 8, "Polismyndigheten", "Lars", "Karin"),
  NOR: land("CH", 7, "Politidirektoratet", "Erik", "Kari"),
  ROU: land("", 8, "Serviciul Public Comunitar", "Ion", "Elena"),
  BGR: land("38", 7, "MoI BGR", "Georgi", "Maria"),
  TUR: land("U", 8, "İçişleri Bakanlığı", "Ahmet", "Fatma"),
  UKR: land("FX", 6, "8031", "Mykola", "Oksana"),
  RUS: land("75", 7, "MVD 77001", "Sergei", "Elena"),
  KAZ: land("N1", 7, "Ministry of Internal Affairs", "Nurlan", "Gulnara"),
  IRN: land("B", 8, "Immigration and Passport Police", "Hassan", "Maryam"),
  EGY: land("A", 8, "Passports Administration", "Mahmoud", "Samira"),
  MAR: land("TK", 7, "Préfecture de Police", "Hamid", "Khadija"),
  NGA: land("B", 8, "Nigeria Immigration Service", "Emmanuel", "Grace"),
  KEN: land("AK", 7, "Government of Kenya", "Joseph", "Esther"),
  ETH: land("EP", 7, "Main Department for Immigration", "Tesfaye", "Almaz"),
  ZAF: land("M0", 7, "Department of Home Affairs", "Johan", "Nomsa"),
  GHA: land("G", 7, "Passport Office, Accra", "Kofi", "Akua"),
  IDN: land("C", 7, "Kantor Imigrasi", "Bambang", "Sri"),
  VNM: land("C", 8, "Cục Quản lý xuất nhập cảnh", "Hùng", "Lan"),
  MMR: land("MD", 6, "Ministry of Home Affairs", "Aung Win", "Khin Mar"),
  MYS: land("A", 8, "Jabatan Imigresen Malaysia", "Kok Wah", "Mei Fong"),
  SGP: land("K", 7, "Ministry of Home Affairs", "Boon Huat", "Siew Lan"),
  JPN: land("TR", 7, "Ministry of Foreign Affairs", "Hiroshi", "Yoko"),
  KOR: land("M", 8, "Ministry of Foreign Affairs", "Sang-ho", "Mi-sook"),
  BRA: land("GA", 6, "SR/DPF/SP", "Carlos", "Márcia"),
  USA: land("5", 8, "United States Department of State", "Robert", "Linda"),
  MEX: land("G", 8, "Secretaría de Relaciones Exteriores", "Jorge", "Guadalupe"),
  ARG: land("AAE", 6, "Registro Nacional de las Personas", "Raúl", "Silvia"),
};

export function landOf(nationality: string): Land {
  const known = lands[nationality];
  if (!known) throw new Error(`Nothing is known of passports of ${nationality}.`);
  return known;
}
