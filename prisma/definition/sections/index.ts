import type { Section } from "@/features/eligibility/domain/definition";
import { declarations } from "./declarations";
import { documents } from "./documents";
import { earlierTravel } from "./earlier-travel";
import { education } from "./education";
import { home } from "./home";
import { k } from "./k";
import { personal } from "./personal";
import { signature } from "./signature";
import { start } from "./start";
import { travel } from "./travel";
import { visa } from "./visa";
import { work } from "./work";

/** In the order in which they are asked. */
export const sections: Section[] = [
  start,
  personal,
  visa,
  work,
  education,
  home,
  travel,
  earlierTravel,
  declarations,
  k,
  documents,
  signature,
];
