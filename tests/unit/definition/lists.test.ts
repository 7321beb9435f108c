import { describe, expect, it } from "vitest";
import { isoCountryCodes } from "@/lib/country-codes";
import { firstDefinition } from "../../../prisma/definition";

const { lists } = firstDefinition;
const { posts, regions } = lists;
const unique = (values: string[]) => expect(new Set(values).size).toBe(values.length);

describe("posts", () => {
  it("are named once each, by the city in lower case", () => {
    unique(posts.map(({ key }) => key));
    expect(posts.filter(({ key }) => !/^[a-z]+(_[a-z]+)*$/.test(key))).toEqual([]);
    expect(posts.map(({ key }) => key)).toEqual(expect.arrayContaining(["new_delhi", "london", "duesseldorf"]));
  });

  it("stand outside mainland China", () => {
    expect(posts.filter(({ country }) => country === "CHN")).toEqual([]);
  });

  it("keep time zones that exist", () => {
    for (const { timeZone } of posts) expect(() => new Intl.DateTimeFormat("en", { timeZone })).not.toThrow();
  });

  it("serve everybody who lives outside mainland China", () => {
    const served = new Set(posts.flatMap(({ country, serves }) => [country, ...serves]));
    expect(isoCountryCodes.filter((country) => !served.has(country) && !["CHN", "ATA"].includes(country))).toEqual([]);
  });

  it("serve each region of their country, and no other", () => {
    for (const [country, known] of Object.entries(regions)) {
      const served = posts.filter((post) => post.country === country).flatMap((post) => post.regions);
      expect(new Set(served), country).toEqual(new Set(known.map(({ value }) => value)));
    }
    const elsewhere = posts.filter(({ country }) => !Object.hasOwn(regions, country));
    expect(elsewhere.filter((post) => post.regions.length > 0)).toEqual([]);
    unique(elsewhere.map(({ country }) => country));
  });

  it.each([
    ["california", ["los_angeles", "san_francisco"]],
    ["texas", ["washington"]],
    ["karnataka", ["mumbai"]],
    ["odisha", ["kolkata"]],
    ["bavaria", ["munich"]],
  ])("send %s to %j", (region, keys) => {
    expect(posts.filter((post) => post.regions.includes(region)).map(({ key }) => key)).toEqual(keys);
  });
});

describe("lists", () => {
  it("speak both languages and name each value once", () => {
    const { isced, techAreas, occupations, provinces, cities, languages } = lists;
    const everyList = [techAreas, occupations, provinces, cities, languages, ...Object.values(regions)];
    for (const list of everyList) unique(list.map(({ value }) => value));
    unique(isced.map(({ code }) => code));
    const labels = [...everyList.flat(), ...isced].map(({ label }) => label);
    expect([...labels, ...posts.map(({ city }) => city)].filter((text) => !text.en || !text["zh-CN"])).toEqual([]);
  });

  it("hold the 34 provinces and put every city into one", () => {
    const provinces = new Set(lists.provinces.map(({ value }) => value));
    expect(provinces.size).toBe(34);
    expect(lists.cities.filter(({ group }) => group && !provinces.has(group))).toEqual([]);
  });

  it("leave to an officer the fields of study at the edge, medicine among them", () => {
    const { edge } = firstDefinition.parameters["K-R05"] ?? {};
    const known = new Set(lists.isced.map(({ code }) => code));
    expect((edge as string[]).filter((code) => !known.has(code))).toEqual([]);
    expect(edge).toEqual([
      ...["0611", "0723", "0731", "0811", "0812", "0819", "0821", "0831", "0841", "0888"],
      ...["0912", "0914", "0916", "0988", "1022"],
    ]);
  });

  it("write fields of study with four digits", () => {
    expect(lists.isced.filter(({ code }) => !/^\d{4}$/.test(code))).toEqual([]);
  });
});
