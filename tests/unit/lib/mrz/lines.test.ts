import { describe, expect, it } from "vitest";
import { parseMrzLines } from "@/lib/mrz/lines";
import { specimen } from "./specimen";

const [first, second] = specimen;

describe("what people paste", () => {
  it.each([
    ["lower case", first.toLowerCase()],
    ["spaces, tabs, CRLF and no-break spaces", ` P<UTO ERIKSSON<<\tANNA<MARIA\u00a0<<<<<<<<<<<<<<<<<<<\u200b\r\n`],
    ["full width", [...first].map((character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)).join("")],
    ["single look-alikes", first.replaceAll("<", "‹")],
    ["one « for each filler", first.replaceAll("<", "«")],
    ["one « for each pair of fillers", first.replaceAll("<<", "«")],
  ])("is read with %s", (_, typed) => {
    expect(parseMrzLines([typed, second])).toEqual({ ok: true, value: [first, second] });
  });
});

describe("what is refused", () => {
  const faultsOf = (lines: [string, string]) => {
    const parsed = parseMrzLines(lines);
    return parsed.ok ? [] : parsed.error.faults;
  };

  it("a line that is too short or too long", () => {
    expect(faultsOf([first.slice(0, 43), `${second}<`])).toEqual([
      { field: "lines[0]", code: "line-length", values: { length: 43, expected: 44 } },
      { field: "lines[1]", code: "line-length", values: { length: 45, expected: 44 } },
    ]);
  });

  it.each(["Ä", "Р", "ß", "ı", "-", "\u0000", "\u202e"])("a line with %j", (stranger) => {
    expect(faultsOf([first.replace("E", stranger), second])).toEqual([
      { field: "lines[0]", code: "line-alphabet", values: { character: stranger, column: 6 } },
    ]);
  });

  it.each([
    ["id-card", "I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6"],
    ["id-card", "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"],
    ["visa", "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L8988901C4XXX4009078F9612109<<<<<<<<"],
  ])("the lines of another document: %s", (code, ...lines) => {
    expect(faultsOf(lines as [string, string])).toMatchObject([
      { field: "lines[0]", code },
      { field: "lines[1]", code },
    ]);
  });
});
