import type { IscedField } from "@/features/eligibility/domain/definition";
import { t } from "../texts";
import { agricultureHealthServices } from "./isced/agriculture-health-services";
import { educationArtsBusiness } from "./isced/education-arts-business";
import { scienceAndEngineering } from "./isced/science-and-engineering";

/** In these fields an officer decides whether the degree counts (our default). */
const edge = new Set([
  ...["0611", "0723", "0731"],
  ...["0811", "0812", "0819", "0821", "0831", "0841", "0888"],
  ...["0912", "0914", "0916", "0988", "1022"],
]);

/** ISCED-F 2013 of UNESCO: every detailed field, and for the sciences the broader ones where a degree fits no closer. */
export const isced: IscedField[] = [
  ...educationArtsBusiness,
  ...scienceAndEngineering,
  ...agricultureHealthServices,
].map(([code, en, zh]) => ({ code, label: t(en, zh), edge: edge.has(code) }));
