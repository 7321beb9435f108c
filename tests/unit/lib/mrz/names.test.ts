import { describe, expect, it } from "vitest";
import { deriveMrzName, mrzNameVariants, shortensName, spellsName } from "@/lib/mrz/names";

describe("variants", () => {
  it.each([
    ["Smith-Jones", ["SMITH<JONES"]],
    ["O'Connor", ["OCONNOR"]],
    ["O’Connor", ["OCONNOR"]],
    ["D'Artagnan", ["DARTAGNAN"]],
    ["Rao, Asha", ["RAO<ASHA"]],
    ["St. John (Jr.)", ["ST<JOHN<JR"]],
    ["Müller", ["MUELLER", "MUXXLLER", "MULLER"]],
    ["Mu\u0308ller", ["MUELLER", "MUXXLLER", "MULLER"]],
    ["Nuñez", ["NUNEZ", "NUNXXEZ"]],
    ["Ångström", ["AANGSTROEM", "AANGSTROM", "ANGSTROEM", "ANGSTROM"]],
    ["Sørensen", ["SOERENSEN"]],
    ["Œuvrard-Æsir", ["OEUVRARD<AESIR"]],
    ["Weiß", ["WEISS"]],
    ["Þórður", ["THORDUR"]],
    ["Łukasz Đorđević", ["LUKASZ<DORDEVIC"]],
    ["Yıldırım İnce", ["YILDIRIM<INCE"]],
    ["Ĳssel Ħal Ŧ Ŋ L·L", ["IJSSEL<HAL<T<N<LL"]],
    ["Nguyễn Thị Hồng", ["NGUYEN<THI<HONG"]],
    ["Lê Trường Sơn", ["LE<TRUONG<SON"]],
    ["Ștefănescu Ț", ["STEFANESCU<T"]],
    ["Əliyev", ["ELIYEV", "ALIYEV"]],
    [
      "Хрущёв",
      ["KHRUSHCHEV", "KHRUSHCHIOV", "KHRUSHCHYOV", "KHRUSHTEV", "KHRUSHTIOV", "KHRUSHTYOV"].concat([
        "HRUSHCHEV",
        "HRUSHCHIOV",
        "HRUSHCHYOV",
        "HRUSHTEV",
        "HRUSHTIOV",
        "HRUSHTYOV",
      ]),
    ],
    ["محمد", ["MXHMD"]],
    ["张伟", [""]],
    ["", [""]],
  ])("of %s", (name, expected) => {
    expect(mrzNameVariants(name)).toEqual(expected);
  });

  it("are bounded, however many letters have a choice", () => {
    expect(mrzNameVariants("ÄÅÖÜÑ ЖЩЦЧШХГЁЮЯ".repeat(40)).length).toBeLessThanOrEqual(64);
  });
});

describe("spelling", () => {
  it.each([
    ["MUELLER", "Müller", true],
    ["MULLER", "Müller", true],
    ["MUELLERMULLER", "Müller-Müller", true],
    ["MOLLER", "Müller", false],
    ["YUSHCHENKO", "Ющенко", true],
    ["IUSHCHENKO", "Ющенко", true],
    ["SHEVCHENKO<HNAT", "Шевченко Гнат", true],
    ["SMITHJONES", "Smith-Jones", true],
    ["SMITH", "Smith-Jones", false],
    ["", "Smith", false],
  ])("%s spells %s: %s", (zone, name, expected) => {
    expect(spellsName(zone, name)).toBe(expected);
  });

  it.each([
    ["CHAYAPA<DEJTHAMRONG<K", "Chayapa Dejthamrong Krasuang", true],
    ["MU", "Müller", true],
    ["MUX", "Müller", true],
    ["CHAYAPA<KRASUANG", "Chayapa Dejthamrong Krasuang", false],
    ["MULLERS", "Müller", false],
  ])("%s begins %s: %s", (zone, name, expected) => {
    expect(spellsName(zone, name, true)).toBe(expected);
  });

  it("knows names whose components were each shortened", () => {
    expect(shortensName("CHAYAPA<DEJ<K", "Chayapa Dejthamrong Krasuang")).toBe(true);
    expect(shortensName("CHAYAPA<DEX<K", "Chayapa Dejthamrong Krasuang")).toBe(false);
    expect(shortensName("CHAYAPA<DEJ<K<L", "Chayapa Dejthamrong Krasuang")).toBe(false);
  });

  it("stays quick on long names full of choices", () => {
    const name = "Ä".repeat(2000);
    expect(spellsName("A".repeat(2000), name)).toBe(true);
  });
});

describe("the name field", () => {
  it.each([
    ["Eriksson", "Anna Maria", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"],
    ["Arkfreith", "", "ARKFREITH<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"],
    ["", "Satriya Sudarpa", "SATRIYA<SUDARPA<<<<<<<<<<<<<<<<<<<<<<<<"],
    ["Papandropoulous", "Jonathon Warren Trevor", "PAPANDROPOULOUS<<JONATHON<WARREN<TREVOR"],
    ["Nilavadhanananda", "Chayapa Dejthamrong Krasuang", "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K"],
    ["Nilavadhanananda", "Arnpol Petch Charonguang", "NILAVADHANANANDA<<ARNPOL<PETCH<CHARONGU"],
    ["Abcdefghijklm", "Abcdefghijkl Abcdefghijk Xyz", "ABCDEFGHIJKLM<<ABCDEFGHIJKL<ABCDEFGHIJK"],
    ["Abcdefghijklm", "Abcdefghijkl Abcdefghij Xyz", "ABCDEFGHIJKLM<<ABCDEFGHIJKL<ABCDEFGHI<X"],
    ["A".repeat(60), "Bo", `${"A".repeat(36)}<<B`],
    ["A".repeat(60), "", "A".repeat(39)],
  ])("of %s, %s", (surname, givenNames, expected) => {
    expect(deriveMrzName(surname, givenNames)).toBe(expected);
  });
});
