import type { Standing } from "@/ui/citation-tag";

export const others = ["h1b", "hpi", "globalTalent", "opportunityCard", "expressEntry"] as const;
export type Other = (typeof others)[number];
export type Pathway = "k" | Other;

/** How sure a cell is, and the day to which we know it. Words: `compare.cells.<row>.<pathway>`. */
export type Cell = { standing: Standing; asOf: string };
export type Row = { key: string; cells: Partial<Record<Pathway, Cell>> };

const cell = (standing: Standing, asOf: string): Cell => ({ standing, asOf });

export const rows: Row[] = [
  {
    key: "nature",
    cells: {
      k: cell("official", "2025-08-14"),
      h1b: cell("reported", "2025-10"),
      hpi: cell("reported", "2025-11-04"),
      globalTalent: cell("official", "2026-05-26"),
      opportunityCard: cell("reported", "2026-05-12"),
      expressEntry: cell("reported", "2026"),
    },
  },
  {
    key: "sponsor",
    cells: {
      k: cell("official", "2025-08-14"),
      h1b: cell("reported", "2025-10"),
      hpi: cell("reported", "2025-11-04"),
      globalTalent: cell("official", "2026-05-26"),
      opportunityCard: cell("reported", "2026-05-12"),
      expressEntry: cell("reported", "2026"),
    },
  },
  {
    key: "degree",
    cells: {
      k: cell("official", "2025-08-14"),
      h1b: cell("reported", "2025-10"),
      hpi: cell("reported", "2025-11-04"),
      globalTalent: cell("official", "2026-05-26"),
      opportunityCard: cell("reported", "2026-05-12"),
      expressEntry: cell("reported", "2026"),
    },
  },
  {
    key: "numbers",
    cells: {
      k: cell("open", "2026-06"),
      h1b: cell("reported", "2025-10"),
      hpi: cell("reported", "2025-11-04"),
      globalTalent: cell("official", "2026-05-26"),
      opportunityCard: cell("reported", "2026-05-12"),
      expressEntry: cell("reported", "2026"),
    },
  },
  {
    key: "selection",
    cells: {
      k: cell("open", "2026-06"),
      h1b: cell("reported", "2026-02-27"),
      hpi: cell("reported", "2025-11-04"),
      globalTalent: cell("official", "2026-05-26"),
      opportunityCard: cell("reported", "2026-05-12"),
      expressEntry: cell("reported", "2026"),
    },
  },
  {
    key: "cost",
    cells: {
      k: cell("open", "2026-06"),
      h1b: cell("reported", "2025-10-20"),
      hpi: cell("open", "2025-11-04"),
      globalTalent: cell("reported", "2026-05-26"),
      opportunityCard: cell("reported", "2026-05-12"),
      expressEntry: cell("open", "2026"),
    },
  },
  { key: "exempt", cells: { h1b: cell("reported", "2025-10-20") } },
  { key: "court", cells: { h1b: cell("reported", "2026-01-05") } },
  {
    key: "length",
    cells: {
      k: cell("open", "2026-06"),
      h1b: cell("reported", "2025-10"),
      hpi: cell("reported", "2025-11-04"),
      globalTalent: cell("official", "2026-05-26"),
      opportunityCard: cell("reported", "2026-05-12"),
      expressEntry: cell("reported", "2026"),
    },
  },
  {
    key: "work",
    cells: {
      k: cell("law", "2026-06"),
      h1b: cell("reported", "2025-10"),
      hpi: cell("reported", "2025-11-04"),
      globalTalent: cell("official", "2026-05-26"),
      opportunityCard: cell("reported", "2026-05-12"),
      expressEntry: cell("reported", "2026"),
    },
  },
  {
    key: "settlement",
    cells: {
      k: cell("open", "2026-06"),
      h1b: cell("reported", "2025-10"),
      hpi: cell("reported", "2025-11-04"),
      globalTalent: cell("official", "2026-05-26"),
      opportunityCard: cell("reported", "2026-05-12"),
      expressEntry: cell("reported", "2026"),
    },
  },
];
