import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { lifecycle, statuses } from "@/features/applications/domain/lifecycle";

const rows = lifecycle.flatMap(({ action, by, from, to }) =>
  from.map((status) => `| ${status} | ${action} | ${by} | ${to.join(" or ")} |`),
);

it("docs/lifecycle.md tells every road of the table, and no other", () => {
  const told = readFileSync("docs/lifecycle.md", "utf8").split("\n");
  const tableRows = told.filter((line) => /^\| [A-Z_]+ \| [a-z-]+ \|/.test(line));
  expect(tableRows.toSorted()).toEqual(rows.toSorted());
});

it("every state but the draft is reached by some road", () => {
  const reached = new Set(lifecycle.flatMap(({ to }) => to));
  expect(statuses.filter((status) => !reached.has(status))).toEqual(["DRAFT"]);
});
