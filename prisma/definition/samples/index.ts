import type { SamplePerson } from "@/features/eligibility/domain/definition";
import { degrees } from "./degrees";
import { examples } from "./examples";
import { people } from "./people";
import { posts } from "./posts";
import { records } from "./records";
import { stays } from "./stays";

/** Invented people whose verdicts are agreed: every rule, with every outcome that it can give, is among them. */
export const samples: SamplePerson[] = [...examples, ...people, ...degrees, ...posts, ...records, ...stays];
