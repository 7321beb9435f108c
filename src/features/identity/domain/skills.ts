/** What somebody of the staff is versed in; which cases ask for which of them is the desk's to say. */
export const skills = ["nationality", "institutions", "fields-of-study", "work-and-research", "records"] as const;
export type Skill = (typeof skills)[number];
