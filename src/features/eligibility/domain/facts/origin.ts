import type { Reading } from "../reading";

const chinese = ["CHN"];
const bornThere = ["CHN", "HKG", "MAC", "TWN"];

const includes = ({ answer }: Reading, path: string, codes: string[]) =>
  [answer(path)].flat().some((code) => codes.includes(code as string));

/** What is not answered counts as a no in these three: they never hold a person up. */
export const formerlyChinese = (reading: Reading) => includes(reading, "person.formerNationalities[].country", chinese);
export const bornInChina = (reading: Reading) => includes(reading, "person.birthCountry", bornThere);
export const chineseParent = (reading: Reading) =>
  includes(reading, "family.father.nationality", chinese) || includes(reading, "family.mother.nationality", chinese);

export function livesAbroad({ answer }: Reading): boolean | undefined {
  const [residence, nationality] = [answer("start.residenceCountry"), answer("person.nationality")];
  return residence === undefined || nationality === undefined ? undefined : residence !== nationality;
}

export function hasRegions({ answer, form }: Reading): boolean | undefined {
  const country = answer("start.residenceCountry");
  if (typeof country !== "string") return undefined;
  const { regions } = form.definition.lists;
  return Object.hasOwn(regions, country) && (regions[country]?.length ?? 0) > 0;
}
