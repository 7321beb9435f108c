import { describe, expect, it } from "vitest";
import {
  faultsWithin,
  isSlotAsked,
  keysNotAsked,
  type RequestItem,
  unanswered,
} from "@/features/applications/domain/information-request";

const items: RequestItem[] = [
  { id: "1", field: "decl.refused", text: "Which visa was it?" },
  { id: "2", field: "work.history", text: "The second employer" },
  { id: "3", slot: "doc.degree", text: "A sharper scan" },
  { id: "4", text: "Why three months?" },
];

describe("an information request", () => {
  it("unlocks what it names, with its details and its reasons, and nothing else", () => {
    const sent = { "decl.refused": true, "decl.refused.details": "…", "work.history.notApplicable": true };
    expect(keysNotAsked(items, sent)).toEqual([]);
    expect(keysNotAsked(items, { ...sent, "decl.refusedOften": true, "person.dob": "1990-01-01" })).toEqual([
      "decl.refusedOften",
      "person.dob",
    ]);
  });

  it("knows its slots, a row's among them", () => {
    expect(isSlotAsked(items, "doc.degree")).toBe(true);
    expect(isSlotAsked(items, "doc.cv")).toBe(false);
    expect(isSlotAsked([{ id: "5", slot: "companions.rows[0].photo", text: "" }], "companions.rows[1].photo")).toBe(
      true,
    );
  });

  it("is answered when every item is", () => {
    const answers = { "decl.refused.details": "A tourist visa in 2019", "work.history": [] };
    expect(unanswered(items, { answers, newSlots: ["doc.degree"], note: "For the summer school" })).toEqual([]);
    expect(unanswered(items, { answers: {}, newSlots: [], note: undefined }).map(({ field }) => field)).toEqual([
      "decl.refused",
      "work.history",
      "doc.degree",
      "note",
    ]);
  });

  it("minds only faults that the person can put right", () => {
    const faults = [
      { field: "work.history[1].employer", code: "required" },
      { field: "travel.arrivalDate", code: "future" },
    ];
    expect(faultsWithin(items, faults)).toEqual([faults[0]]);
  });
});
