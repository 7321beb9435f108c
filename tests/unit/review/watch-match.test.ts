import { describe, expect, it } from "vitest";
import { type WatchEntry, watchMatch } from "@/features/review/domain/watch-match";
import { readWatchCsv } from "@/features/review/watch/read-watch-csv";
import { searchLines } from "@/lib/name-search";

const anEntry = (changes: Partial<WatchEntry> = {}): WatchEntry => ({
  ref: "X-1",
  names: ["Viktor Beispielmann"],
  birth: "1971-02-28",
  toleranceYears: 1,
  nationality: "AUT",
  note: "",
  source: "Invented",
  ...changes,
});
const somebody = (name: string, birthDate: string | null = "1971-02-28", nationality = "AUT") => ({
  lines: searchLines([name]).split("\n"),
  birthDate,
  nationality,
});
const codes = (person: ReturnType<typeof somebody>, entry = anEntry()) =>
  watchMatch(person, entry)?.because.map(({ code }) => code) ?? null;

describe("whom a case resembles", () => {
  it.each([
    [
      "the same name, birthday and nationality",
      somebody("Viktor Beispielmann"),
      ["names", "birth-date", "nationality"],
    ],
    ["a slip, the other order", somebody("BEISPIELMAN VIKTOR"), ["names", "birth-date", "nationality"]],
    [
      "a year within the tolerance",
      somebody("Viktor Beispielmann", "1972-12-31"),
      ["names", "birth-year", "nationality"],
    ],
    ["a year beyond it", somebody("Viktor Beispielmann", "1973-01-01"), null],
    ["nobody knows when born", somebody("Viktor Beispielmann", null, "DEU"), ["names"]],
    ["another given name", somebody("Manfred Beispielmann"), null],
  ])("%s", (_, person, expected) => expect(codes(person)).toEqual(expected));

  it("knows variants, and signs by their sound", () => {
    const entry = anEntry({ names: ["Somebody Else", "范例明"], birth: "1985", nationality: null });
    expect(codes(somebody("Fan Liming", "1985-07-01"), entry)).toEqual(["names", "birth-year"]);
  });

  it("says what each ground counts", () => {
    expect(watchMatch(somebody("Viktor Beispielmann"), anEntry())).toEqual({
      score: 1,
      because: [
        { code: "names", weight: 0.65, similarity: 1 },
        { code: "birth-date", weight: 0.25 },
        { code: "nationality", weight: 0.1 },
      ],
    });
  });
});

describe("the file", () => {
  const heading = "ref,names,birth,toleranceYears,nationality,note,source";
  const reading = (...lines: string[]) => readWatchCsv(new TextEncoder().encode([heading, ...lines].join("\n")));

  it("is read with variants, blanks and codes in small letters", () => {
    expect(reading("X-1,Ana One|Anna One,1980,2,ind,,Invented")).toEqual({
      ok: true,
      value: [
        {
          ref: "X-1",
          names: ["Ana One", "Anna One"],
          birth: "1980",
          toleranceYears: 2,
          nationality: "IND",
          note: "",
          source: "Invented",
        },
      ],
    });
  });

  it("names every fault by line and column, and takes nothing", () => {
    const read = reading("X-1,Ana One,1980-02-31,99,XQQ,,", "X-1,Bea Two,,0,,,Invented");
    expect(read.ok ? [] : read.error.faults.map(({ field }) => field)).toEqual([
      "lines[2].birth",
      "lines[2].toleranceYears",
      "lines[2].nationality",
      "lines[2].source",
      "lines[3].ref",
    ]);
  });

  it("needs every column, letters that can be read and closed quotes", () => {
    const code = (bytes: Uint8Array) => {
      const read = readWatchCsv(bytes);
      return read.ok ? "ok" : read.error.faults[0]?.code;
    };
    const text = (content: string) => new TextEncoder().encode(content);
    expect(code(text("ref,names\nX,Y"))).toBe("csv-heading-missing");
    expect(code(new Uint8Array([0xff, 0xfe, 0x41]))).toBe("csv-encoding");
    expect(code(text(`${heading}\n"X-1,Ana`))).toBe("csv-quote");
  });
});
