import type { Standing } from "@/ui/citation-tag";

export type Fact = { key: string; standing: Standing; source: Source };
export type Section = { key: string; facts: Fact[] };
export type Topic = { slug: string; sections: Section[] };

/** Our sources, by the day to which we know them. Their names are `guidance.sources.<key>`. */
export const sources = {
  regulations6: "2025-10-01",
  regulations7: "2025-10-01",
  briefing: "2025-08-14",
  spokesman: "2025-09-29",
  law17: "2026-06",
  law21: "2026-06",
  law25: "2026-06",
  law29: "2015",
  law30: "2026-06",
  law37: "2026-06",
  law41: "2026-06",
  law43: "2026-06",
  law78: "2026-06",
  law80: "2026-06",
  portal: "2026-11-22",
  silence: "2026-06",
  press2025: "2025-12-23",
  talentVisa: "2021-06-23",
  reading: "2018-10-16",
  centre: "2026-06",
  fingerprints: "2018",
  exemption: "2025-12-23",
  permits: "2016",
  beijing: "2024-05-17",
  passport: "2026-06",
  photoNotice: "2016-12-15",
  photoFile: "2025",
  apostille: "2023-11-07",
  processing: "2013",
  waiting: "2025-12",
  fees: "2025",
  formerChinese: "2024-10-23",
} satisfies Record<string, string>;

export type Source = keyof typeof sources;

const fact = (key: string, standing: Standing, source: Source): Fact => ({ key, standing, source });

/** What each page of guidance states, and what each statement rests on. Words: `guidance.topics.<slug>.sections.<section>.<fact>`. */
export const topics: Topic[] = [
  {
    slug: "what-it-is",
    sections: [
      { key: "law", facts: [fact("category", "law", "regulations6"), fact("proof", "law", "regulations7")] },
      {
        key: "who",
        facts: [
          fact("degree", "official", "briefing"),
          fact("post", "official", "briefing"),
          fact("inviter", "official", "briefing"),
        ],
      },
      {
        key: "purpose",
        facts: [
          fact("activities", "official", "briefing"),
          fact("aim", "official", "spokesman"),
          fact("convenience", "official", "briefing"),
        ],
      },
      {
        key: "limits",
        facts: [
          fact("employment", "law", "law41"),
          fact("border", "law", "law25"),
          fact("residence", "open", "silence"),
          fact("family", "open", "silence"),
        ],
      },
      {
        key: "defaults",
        facts: [
          fact("age", "default", "portal"),
          fact("institutions", "default", "portal"),
          fact("fields", "default", "portal"),
          fact("experience", "default", "portal"),
          fact("validity", "default", "portal"),
          fact("acceptance", "reported", "press2025"),
        ],
      },
    ],
  },
  { slug: "other-visas", sections: [] },
  {
    slug: "entry-and-stay",
    sections: [
      {
        key: "reading",
        facts: [
          fact("items", "law", "law17"),
          fact("enterBefore", "official", "reading"),
          fact("stay", "official", "reading"),
          fact("name", "official", "centre"),
        ],
      },
      {
        key: "border",
        facts: [
          fact("match", "law", "law37"),
          fact("refusal", "law", "law25"),
          fact("fingerprints", "official", "fingerprints"),
          fact("exemption", "reported", "exemption"),
        ],
      },
      {
        key: "longer",
        facts: [fact("extension", "law", "law29"), fact("permit", "law", "law30"), fact("overstay", "law", "law78")],
      },
      { key: "length", facts: [fact("unknown", "open", "silence"), fact("talent", "official", "talentVisa")] },
    ],
  },
  {
    slug: "work",
    sections: [
      {
        key: "rule",
        facts: [fact("both", "law", "law41"), fact("unlawful", "law", "law43"), fact("penalty", "law", "law80")],
      },
      { key: "between", facts: [fact("allowed", "official", "briefing"), fact("salary", "open", "silence")] },
      { key: "permit", facts: [fact("classes", "official", "permits"), fact("experience", "reported", "beijing")] },
      { key: "change", facts: [fact("need", "law", "law41"), fact("inside", "open", "silence")] },
    ],
  },
  {
    slug: "documents",
    sections: [
      { key: "passport", facts: [fact("validity", "official", "passport"), fact("lines", "default", "portal")] },
      { key: "photo", facts: [fact("paper", "official", "photoNotice"), fact("file", "reported", "photoFile")] },
      {
        key: "always",
        facts: [
          fact("cv", "default", "portal"),
          fact("funds", "default", "portal"),
          fact("stay", "official", "passport"),
        ],
      },
      { key: "degree", facts: [fact("certificate", "default", "portal"), fact("apostille", "law", "apostille")] },
      { key: "post", facts: [fact("letter", "default", "portal")] },
      {
        key: "sometimes",
        facts: [
          fact("plan", "default", "portal"),
          fact("names", "official", "formerChinese"),
          fact("request", "default", "portal"),
          fact("translation", "default", "portal"),
        ],
      },
    ],
  },
  {
    slug: "after-you-file",
    sections: [
      {
        key: "times",
        facts: [
          fact("look", "default", "portal"),
          fact("waiting", "reported", "waiting"),
          fact("passport", "official", "processing"),
        ],
      },
      {
        key: "refusal",
        facts: [
          fact("reasons", "law", "law21"),
          fact("category", "default", "portal"),
          fact("again", "default", "portal"),
          fact("fee", "reported", "fees"),
        ],
      },
    ],
  },
];

/** China's visas beside K, in the order in which people compare them. */
export const letters = ["k", "r", "z", "m", "f", "x", "l", "qs", "cdgj"] as const;
