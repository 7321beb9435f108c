import type { Lists } from "@/features/eligibility/domain/definition";
import { indonesia, korea, vietnam } from "./regions/east-asia";
import { germany, russia, unitedKingdom } from "./regions/europe";
import { nigeria } from "./regions/nigeria";
import { india, pakistan } from "./regions/south-asia";
import { usa } from "./regions/usa";

/** Only countries with several posts: elsewhere one post serves the whole country and nobody is asked. */
export const regions: Lists["regions"] = {
  DEU: germany,
  GBR: unitedKingdom,
  IDN: indonesia,
  IND: india,
  KOR: korea,
  NGA: nigeria,
  PAK: pakistan,
  RUS: russia,
  USA: usa,
  VNM: vietnam,
};
