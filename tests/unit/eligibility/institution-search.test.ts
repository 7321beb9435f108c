import { describe, expect, it } from "vitest";
import {
  type InstitutionName,
  institutionSearchText,
  rankInstitutions,
} from "@/features/eligibility/domain/institution-search";
import { institutions } from "../../../prisma/definition/institutions";

const search = (query: string, country?: string, candidates: readonly InstitutionName[] = institutions) =>
  rankInstitutions(query, country, candidates).map(({ ror }) => ror);

const anInstitution = (ror: string, name: string, country: string, names: string[] = []): InstitutionName => ({
  ror,
  name,
  names,
  country,
  city: "",
  state: "known",
  successors: [],
});

it.each(institutions.map(({ ror, name, names }) => [ror, name, names] as const))(
  "%s is first, or one of the first, by every name of %s",
  (ror, name, names) => {
    for (const query of [name, ...names]) {
      const bearers = institutions.filter((other) => [other.name, ...other.names].includes(query)).length;
      expect(search(query).slice(0, bearers), query).toContain(ror);
      expect(search(query.toUpperCase())).toEqual(search(query));
    }
    expect(search(`https://ror.org/${ror.toUpperCase()}`)).toEqual([ror]);
  },
);

it.each([
  ["MIT", "042nb2s44"],
  ["m.i.t.", "042nb2s44"],
  ["HUST", "00p991c53"],
  ["UPMC", "01yvrd251"],
  ["Paris XI", "028rypz17"],
  ["IIT Bombay", "02qyf5152"],
  ["IITKGP", "03w5sq511"],
  ["odtu", "014weej12"],
  ["University of Tokyo", "057zh3y96"],
  ["ecole polytechnique federale", "02s376052"],
  ["Xian Jiaotong", "017zhmm22"],
  ["sun yatsen university", "0064kty71"],
  ["上海交通", "0220qvk04"],
  ["交通大学", "017zhmm22"],
  ["清华", "03cve4549"],
  ["الملك عبد الله", "01q3tbs38"],
  ["Science & Technology of China, University of", "04c4dkn09"],
  ["munich technical university", "02kkvpp62"],
  ["Berkeley California", "01an7q238"],
  ["Northeastern University Boston", "04t5xt781"],
  ["Northeastern University China", "03awzbc87"],
  ["Standford", "00f54p054"],
  ["Tsignhua", "03cve4549"],
  ["Havard Universty", "03vek6s52"],
  ["sao paulo", "036rp1748"],
  ["Назарбаев", "052bx8q98"],
])("%s finds %s first", (query, ror) => {
  expect(search(query)[0]).toBe(ror);
});

describe("names that many bear", () => {
  const withOthers = [
    ...institutions,
    anInstitution("0132xxe06", "Melbourne Institute of Technology", "AUS", ["MIT"]),
    anInstitution("058hj4z31", "Mien Dong University of Technology", "VNM", ["MIT"]),
    anInstitution("05fq50484", "York University", "CAN"),
    anInstitution("022jz8688", "York University", "USA"),
    anInstitution("04m01e293", "University of York", "GBR"),
  ];

  it("gives every bearer of an acronym", () => {
    expect(search("MIT", undefined, withOthers).slice(0, 3).sort()).toEqual(["0132xxe06", "042nb2s44", "058hj4z31"]);
    expect(search("MIT", "AUS", withOthers)).toEqual(["0132xxe06"]);
  });

  it("keeps York University and the University of York apart", () => {
    expect(search("York University", undefined, withOthers).slice(0, 2).sort()).toEqual(["022jz8688", "05fq50484"]);
    expect(search("University of York", undefined, withOthers)[0]).toBe("04m01e293");
    expect(search("York University", "CAN", withOthers)).toEqual(["05fq50484"]);
  });

  it("gives both Northeastern Universities, and one when the country is known", () => {
    expect(search("Northeastern University").slice(0, 2).sort()).toEqual(["03awzbc87", "04t5xt781"]);
    expect(search("Northeastern University", "CHN")).toEqual(["03awzbc87"]);
    expect(search("东北大学")).toEqual(["03awzbc87"]);
  });
});

it("finds an institution that is no more, with its successor", () => {
  expect(rankInstitutions("universite paris sud", undefined, institutions)[0]).toMatchObject({
    ror: "028rypz17",
    state: "inactive",
    successors: ["03xjwb503"],
  });
});

it("is the same whatever the order of the candidates", () => {
  for (const query of ["university", "institute of technology", "MIT", "national university"]) {
    expect(search(query, undefined, institutions.toReversed())).toEqual(search(query));
  }
});

it.each(["", "   ", "?!", "qqqq", "Hogwarts School", "of", "Boston", "https://ror.org/042nb2s43", "💥", "%", "_"])(
  "finds nothing for %j",
  (query) => {
    expect(search(query)).toEqual([]);
  },
);

it("stays quick on long queries", () => {
  expect(search("university ".repeat(5000)).length).toBeGreaterThanOrEqual(0);
});

it("gives the database every name, folded, once, and the place and initials", () => {
  const names = { name: "The University of Tokyo", names: ["東京大学", "University of Tōkyō"] };
  expect(institutionSearchText({ ...names, city: "Tokyo", country: "JPN" })).toBe(
    "university of tokyo\n東京大学\n@ tokyo japan\n# uot",
  );
});
