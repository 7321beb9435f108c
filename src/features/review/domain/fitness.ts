import { type Skill, skills } from "@/features/identity/domain/skills";
import { watchFlag } from "./flags-told";

/** The flags of a case by which it asks for somebody who is versed in them. */
export const askedBy: Record<Skill, readonly string[]> = {
  nationality: ["chinese-too", "chinese", "special-status", "formerly-chinese", "born-in-china", "chinese-parent"],
  institutions: ["excluded", "unlisted", "inactive", "known"],
  "fields-of-study": ["edge", "not-stem"],
  "work-and-research": ["officer-decides", "other-work", "not-started", "ended", "held-shortly"],
  records: ["banned", "history", "record", watchFlag],
};

/** Nothing named means no limit: such a person may have every case. */
export type Versed = { languages: readonly string[]; skills: readonly string[] };
/** The language that the applicant is written to in; null where the case does not say. */
export type Asking = { language: string | null; flags: readonly string[] };

export const isLimited = ({ languages, skills: own }: Versed): boolean => languages.length > 0 || own.length > 0;

/** The flags of cases that are for others, who have the skill. */
export const flagsBeyond = ({ skills: own }: Versed): string[] =>
  own.length === 0 ? [] : skills.filter((skill) => !own.includes(skill)).flatMap((skill) => askedBy[skill]);

/** Whether somebody reads the language of a case and is versed in all that it asks for. */
export function fits(person: Versed, { language, flags }: Asking): boolean {
  const reads = language === null || person.languages.length === 0 || person.languages.includes(language);
  const beyond = flagsBeyond(person);
  return reads && !flags.some((flag) => beyond.includes(flag));
}
