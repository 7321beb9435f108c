import { beforeAll, describe, expect, it } from "vitest";
import * as institutions from "@/app/api/v1/institutions/route";
import { institutionSearchText } from "@/features/eligibility/domain/institution-search";
import { database } from "@/server/db";
import { institutions as seeded } from "../../../prisma/definition/institutions";
import { ask } from "../../support/http";
import { fillInstitutions } from "../../support/many-institutions";

/** Names that many bear, beside those of the first list. */
const traps = [
  ["0132xxe06", "Melbourne Institute of Technology", "AUS", "Melbourne", ["MIT"]],
  ["058hj4z31", "Mien Dong University of Technology", "VNM", "Bien Hoa", ["MIT"]],
  ["05fq50484", "York University", "CAN", "Toronto", []],
  ["022jz8688", "York University", "USA", "York", []],
  ["04m01e293", "University of York", "GBR", "York", []],
] as const;

const search = async (query: string, country?: string): Promise<string[]> => {
  const asked = new URLSearchParams({ q: query, ...(country ? { country } : {}) });
  const answer = await ask(institutions, "GET", {}, { query: `?${asked}` });
  return (await answer.json()).items.map(({ ror }: { ror: string }) => ror);
};

beforeAll(async () => {
  const db = database();
  await db.institution.deleteMany();
  const known = traps.map(([ror, name, country, city, names]) => ({ ror, name, country, city, names: [...names] }));
  const rows = [...seeded, ...known.map((row) => ({ ...row, state: "known", successors: [] }))];
  const data = rows.map((row) => ({
    ...row,
    names: [...row.names],
    successors: [...row.successors],
    searchText: institutionSearchText(row),
  }));
  await db.institution.createMany({ data, skipDuplicates: true });
  await fillInstitutions(20_000);
}, 120_000);

describe("among twenty thousand institutions", () => {
  it("every bearer of an acronym is found, and one where the country is known", async () => {
    expect((await search("MIT")).slice(0, 3).sort()).toEqual(["0132xxe06", "042nb2s44", "058hj4z31"]);
    expect(await search("m.i.t.", "AUS")).toEqual(["0132xxe06"]);
  });

  it("names that differ in the order of their words stay apart", async () => {
    expect((await search("York University")).slice(0, 2).sort()).toEqual(["022jz8688", "05fq50484"]);
    expect((await search("University of York"))[0]).toBe("04m01e293");
    expect(await search("York University", "CAN")).toEqual(["05fq50484"]);
    expect((await search("York University Toronto"))[0]).toBe("05fq50484");
  });

  it("both Northeastern Universities are found, and one by its country or its script", async () => {
    expect((await search("Northeastern University")).slice(0, 2).sort()).toEqual(["03awzbc87", "04t5xt781"]);
    expect(await search("Northeastern University", "CHN")).toEqual(["03awzbc87"]);
    expect((await search("东北大学"))[0]).toBe("03awzbc87");
  });

  it("a body that is no more is found by its name, with its successor", async () => {
    const answer = await ask(institutions, "GET", {}, { query: "?q=universite+paris-sud" });
    expect((await answer.json()).items[0]).toMatchObject({ ror: "028rypz17", successors: ["03xjwb503"] });
  });

  it.each([
    ["Tsinghua", "03cve4549"],
    ["清华", "03cve4549"],
    ["Tsignhua", "03cve4549"],
    ["Standford", "00f54p054"],
    ["Havard Universty", "03vek6s52"],
    ["IITKGP", "03w5sq511"],
    ["Berkeley California", "01an7q238"],
    ["Science & Technology of China, University of", "04c4dkn09"],
    ["https://ror.org/03CVE4549", "03cve4549"],
  ])("%s finds its own first", async (query, ror) => {
    expect((await search(query))[0]).toBe(ror);
  });

  it.each(["", "of", "the", "Hogwarts School of Witchcraft", "💥", "%", "_"])("%j finds nothing", async (query) => {
    expect(await search(query)).toEqual([]);
  });
});

it("finds every institution of the first list by every name of it", async () => {
  for (const { ror, name, names } of seeded.slice(0, 60))
    for (const query of [name, ...names]) expect(await search(query), query).toContain(ror);
});
