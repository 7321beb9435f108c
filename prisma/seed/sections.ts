/** The beginnings of the keys in each section, for drafts that got so far and no further. */
export const prefixesOf = {
  start: ["start.", "consent."],
  personal: ["person.", "passport."],
  visa: ["visa."],
  work: ["work."],
  education: ["edu."],
  home: ["contact.", "family."],
  travel: ["travel.", "inviter.", "emergency.", "payer.", "companions."],
  earlierTravel: ["prev."],
  declarations: ["decl."],
  k: ["k."],
  signature: ["sign.", "agent."],
} satisfies Record<string, string[]>;
export type SectionName = keyof typeof prefixesOf;
