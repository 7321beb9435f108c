/** `same`: one person, as somebody who knows them would say. Names are invented; every name of theirs, printed first. */
export type Pair = { about: string; same: boolean; one: Somebody; other: Somebody };
type Somebody = { names: string[]; born: string; nationality: string };

const who = (names: string | string[], born = "1994-03-12", nationality = "IND"): Somebody => ({
  names: [names].flat(),
  born,
  nationality,
});
const pair = (about: string, same: boolean) => (one: Somebody, other: Somebody) => ({ about, same, one, other });

const typo = pair("a slip of the hand", true);
const order = pair("the order of the names", true);
const mark = pair("accents and transliteration", true);
const sound = pair("signs and their sounds", true);
const married = pair("a name of before", true);
const twin = pair("twins", false);
const common = pair("a common name", false);
const different = pair("different people born that day", false);

export const labelledPairs: Pair[] = [
  typo(who("Priyanka Venkataraman"), who("Priyanka Venkatraman")),
  typo(who("Sebastian Wojciechowski", "1990-01-05", "POL"), who("Sebastian Wojciechowski", "1990-01-05", "POL")),
  typo(who("Oluwaseun Adebayo", "1992-08-01", "NGA"), who("Oluwaseum Adebayo", "1992-08-01", "NGA")),
  typo(who("Thiruvenkatam Ramachandran"), who("Thiruvenkatam Ramchandran")),
  typo(who("Mohammed Abdulrahman", "1995-05-20", "SAU"), who("Mohamed Abdulrahman", "1995-05-20", "SAU")),
  typo(who("Katharina Lindenberger", "1991-11-02", "AUT"), who("Katarina Lindenberger", "1991-11-02", "AUT")),
  typo(who("Jon Ek", "1991-11-02", "SWE"), who("John Ek", "1991-11-02", "SWE")),

  order(who("Nguyen Van Minh", "1996-02-14", "VNM"), who("Minh Nguyen Van", "1996-02-14", "VNM")),
  order(who("Tanaka Haruki", "1993-07-30", "JPN"), who("Haruki Tanaka", "1993-07-30", "JPN")),
  order(who("Garcia Lopez Maria", "1989-12-24", "ESP"), who("Maria Garcia Lopez", "1989-12-24", "ESP")),
  order(who("Kumaraswamy Sundaram"), who("Sundaram Kumaraswamy")),
  order(who("Kim Seo Yeon", "1998-04-04", "KOR"), who("Seoyeon Kim", "1998-04-04", "KOR")),

  mark(who("Jürgen Müller", "1988-10-03", "DEU"), who("JUERGEN MUELLER", "1988-10-03", "DEU")),
  mark(who("Søren Ødegård", "1990-06-06", "NOR"), who("SOEREN OEDEGAARD", "1990-06-06", "NOR")),
  mark(who("Łukasz Żółkiewski", "1987-03-15", "POL"), who("Lukasz Zolkiewski", "1987-03-15", "POL")),
  mark(who("Юрий Соколов", "1994-09-09", "RUS"), who("Iurii Sokolov", "1994-09-09", "RUS")),
  mark(who("Юрий Соколов", "1994-09-09", "RUS"), who("Yuri Sokolov", "1994-09-09", "RUS")),
  mark(who("José Núñez Ibáñez", "1992-01-19", "ARG"), who("JOSE NUNEZ IBANEZ", "1992-01-19", "ARG")),
  mark(who("Seán O’Connor", "1990-03-17", "IRL"), who("SEAN OCONNOR", "1990-03-17", "IRL")),

  sound(who("陈伟明", "1991-05-05", "SGP"), who("Chen Weiming", "1991-05-05", "SGP")),
  sound(who("欧阳静怡", "1993-10-10", "MYS"), who("Ouyang Jingyi", "1993-10-10", "MYS")),
  sound(who(["Lim Siew Ling", "林秀玲"], "1990-02-02", "MYS"), who("Lin Xiuling", "1990-02-02", "MYS")),
  sound(who("吕丽华", "1989-08-18", "SGP"), who("Lyu Lihua", "1989-08-18", "SGP")),

  married(who(["Anna Hofmann", "Anna Kovacs"], "1986-07-07", "HUN"), who("Anna Kovacs", "1986-07-07", "HUN")),
  married(who(["Meera Iyer", "Meera Krishnan"]), who("Meera Krishnan")),
  married(who("Meera Krishnan-Iyer"), who(["Meera Iyer", "Meera Krishnan"])),

  twin(who("Aarav Sharma"), who("Vihaan Sharma")),
  twin(who("Elena Petrova", "1997-01-30", "BGR"), who("Irina Petrova", "1997-01-30", "BGR")),
  twin(who("Kevin Otieno", "1995-09-21", "KEN"), who("Brian Otieno", "1995-09-21", "KEN")),
  twin(who("Sofia Rossi", "1996-06-16", "ITA"), who("Giulia Rossi", "1996-06-16", "ITA")),
  twin(who("Anh Nguyen Thi", "1999-03-03", "VNM"), who("Lan Nguyen Thi", "1999-03-03", "VNM")),
  twin(who("Hassan Al Farsi", "1994-12-01", "OMN"), who("Hussein Al Farsi", "1994-12-01", "OMN")),
  twin(who("陈伟明", "1991-05-05", "SGP"), who("陈伟强", "1991-05-05", "SGP")),

  common(who("Wei Zhang", "1990-01-01", "SGP"), who("Wei Zhang", "1990-01-02", "SGP")),
  common(who("Maria Silva", "1992-05-11", "BRA"), who("Maria Silva", "1993-05-11", "BRA")),
  common(who("Rahul Kumar"), who("Rahul Kumar", "1994-12-03")),
  common(who("John Smith", "1985-04-04", "GBR"), who("John Smith", "1985-04-04", "USA")),
  common(who("Mohammed Ali", "1990-01-01", "PAK"), who("Mohammed Ali", "1990-01-01", "BGD")),

  different(who("Deepak Chauhan"), who("Deepika Chavan")),
  different(who("Ravi Shankar Pillai"), who("Ravi Prakash Pillai")),
  different(who("Jana Novakova", "1990-01-01", "CZE"), who("Jan Novak", "1990-01-01", "CZE")),
  different(who("Li Na", "1990-01-01", "SGP"), who("Li Ning", "1990-01-01", "SGP")),
  different(who("Carlos Mendez", "1990-01-01", "MEX"), who("Carla Mendoza", "1990-01-01", "MEX")),
  different(who("Suresh Reddy"), who("Ganesh Reddy")),
];
