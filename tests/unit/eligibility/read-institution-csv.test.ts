import { expect, it } from "vitest";
import { hasCity, readInstitutionCsv } from "@/features/eligibility/read-institution-csv";

const heading = "ror,name,names,country,state,successors";
const bytes = (text: string) => new TextEncoder().encode(text);

async function read(text: string | Uint8Array) {
  const found = [];
  for await (const piece of readInstitutionCsv(typeof text === "string" ? bytes(text) : text))
    found.push(
      "fault" in piece ? [piece.fault.line, piece.fault.code, piece.fault.column] : [piece.line, piece.written],
    );
  return found;
}

const entry = (name: string, names: string[] = []) => ({
  ...{ ror: "03cve4549", name, names, country: "CHN", city: "", state: "listed", successors: [] },
});

it("reads lines wherever they begin, whatever ends them, with or without a mark at the front", async () => {
  const text = `\ufeff${heading}\r\n03cve4549,"A, ""B""\nC",x|y,CHN,listed,\r\n\r\n03cve4549,D,,CHN,listed,\n`;
  expect(await read(text)).toEqual([
    [2, entry('A, "B"\nC', ["x", "y"])],
    [5, entry("D")],
  ]);
});

it("takes columns in any order, and a city beside them", async () => {
  const text = "city,state,successors,country,names,name,ror\nBeijing,listed,,CHN,,A,03cve4549";
  expect(await read(text)).toEqual([[2, { ...entry("A"), city: "Beijing" }]]);
  expect([hasCity(bytes(text)), hasCity(bytes(heading))]).toEqual([true, false]);
});

it.each<[string, string | Uint8Array, unknown[]]>([
  ["nothing", "", [1, "csv-empty", ""]],
  ["another encoding", new Uint8Array([...bytes(`${heading}\nx,Universit`), 0xe9]), [2, "csv-encoding", ""]],
  ["sixteen bits a sign", new Uint8Array([0xff, 0xfe, 0x72, 0x00]), [1, "csv-encoding", ""]],
  ["a column less", "ror,name,names,country,state", [1, "csv-heading-missing", "successors"]],
  ["a column more", `${heading},rank`, [1, "csv-heading-unknown", "rank"]],
  ["a column twice", `${heading},name`, [1, "csv-heading-twice", "name"]],
  ["a cell more", `${heading}\na,b,c,d,e,f,g`, [2, "csv-cells", ""]],
  ["a quote that stays open", `${heading}\na,"b,c\nd`, [2, "csv-quote", ""]],
])("names what is wrong with a file of %s", async (_what, text, fault) => {
  expect((await read(text))[0]).toEqual(fault);
});

it("reads a cell of two megabytes without ado", async () => {
  const found = await read(`${heading}\n03cve4549,${"x".repeat(2_000_000)},,CHN,listed,`);
  expect(found).toHaveLength(1);
});
