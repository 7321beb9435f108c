import { searchLines } from "@/lib/name-search";

/** Names of invented people in several scripts: as the passport has them, in their own letters, and the nationality. */
export type ArchiveName = { name: string; own: string; nationality: string; words: string };

const latin = {
  first: "Bar Del Fer Gar Hol Jan Kar Lind Mar Nor Ols Pet Quin Ros Sand Tor Ull Vest Wal Zim".split(" "),
  middle: "a e i o u an en er in on ar el".split(" "),
  last: "berg dal gren holm lund mann ner quist rup sen son stad strand ström vik wald".split(" "),
  given: "Anna Björn Carla David Elena Félix Grete Håkon Inés Jonas Karin Luis Marta Niels Olga Søren Zoë".split(" "),
};
const indian = {
  surname: "Sharma शर्मा,Patel पटेल,Deshpande देशपांडे,Iyer अय्यर,Banerjee बनर्जी,Kulkarni कुलकर्णी,Reddy रेड्डी,Verma वर्मा".split(
    ",",
  ),
  given: "Tara तारा,Gita गीता,Arjun अर्जुन,Ravi रवि,Meera मीरा,Kiran किरण,Rohan रोहन,Nisha निशा".split(","),
};
const chinese = {
  surname: "Wang 王,Li 李,Zhang 张,Liu 刘,Chen 陈,Yang 杨,Zhao 赵,Huang 黄,Zhou 周,Wu 吴,Xu 徐,Sun 孙".split(","),
  sign: "Wei 伟,Fang 芳,Na 娜,Min 敏,Jing 静,Li 丽,Qiang 强,Lei 磊,Jun 军,Yang 洋,Yong 勇,Yan 艳,Jie 杰,Tao 涛".split(
    ",",
  ),
};
const russian = {
  surname: "Ivanov Иванов,Smirnov Смирнов,Kuznetsov Кузнецов,Popov Попов,Sokolov Соколов,Lebedev Лебедев".split(","),
  given: "Olga Ольга,Anna Анна,Ivan Иван,Dmitrii Дмитрий,Elena Елена,Sergei Сергей".split(","),
};

const pick = <Item>(items: readonly Item[], at: number): Item => items[at % items.length] as Item;
const halves = (text: string): [string, string] => {
  const [roman = "", own = ""] = text.split(" ");
  return [roman, own];
};

/** As many different names as are asked for, the same ones each time. */
export const archiveNames = (count: number): ArchiveName[] =>
  Array.from({ length: count }, (_, at) => {
    const { name, own, nationality } = pick([aLatin, anIndian, aLatin, aChinese, aRussian, anIndian], at)(at);
    return { name, own, nationality, words: searchLines([name, own]) };
  });

function aLatin(at: number) {
  const surname = `${pick(latin.first, at)}${pick(latin.middle, at * 7 + (at >> 4))}${pick(latin.last, (at * 11) >> 2)}`;
  const tail = at % 5 === 0 ? ` ${pick(latin.first, at >> 6)}${pick(latin.last, at >> 3)}` : "";
  return {
    name: `${surname}${tail} ${pick(latin.given, at * 13 + (at >> 7))}`.toUpperCase(),
    own: "",
    nationality: pick(["DEU", "SWE", "ESP", "USA"], at >> 2),
  };
}

function anIndian(at: number) {
  const [surname, ownSurname] = halves(pick(indian.surname, at >> 1));
  const [given, ownGiven] = halves(pick(indian.given, at >> 4));
  const village = `${pick(latin.first, at >> 3)}${pick(latin.middle, at)}pur`;
  return { name: `${surname} ${given} ${village}`.toUpperCase(), own: `${ownGiven} ${ownSurname}`, nationality: "IND" };
}

function aChinese(at: number) {
  const [surname, ownSurname] = halves(pick(chinese.surname, at >> 2));
  const [one, ownOne] = halves(pick(chinese.sign, at >> 3));
  const [two, ownTwo] = halves(pick(chinese.sign, at >> 7));
  return {
    name: `${surname} ${one}${two.toLowerCase()}`.toUpperCase(),
    own: `${ownSurname}${ownOne}${ownTwo}`,
    nationality: "SGP",
  };
}

function aRussian(at: number) {
  const [surname, ownSurname] = halves(pick(russian.surname, at >> 2));
  const [given, ownGiven] = halves(pick(russian.given, at >> 5));
  const patronymic = `${pick(latin.first, at >> 3)}ovich`;
  return {
    name: `${surname} ${given} ${patronymic}`.toUpperCase(),
    own: `${ownSurname} ${ownGiven}`,
    nationality: "KAZ",
  };
}
