import type { IscedField } from "@/features/eligibility/domain/definition";
import { t } from "../texts";
import { agricultureHealthServices } from "./isced/agriculture-health-services";
import { educationArtsBusiness } from "./isced/education-arts-business";
import { scienceAndEngineering } from "./isced/science-and-engineering";

/** ISCED-F 2013 of UNESCO: every detailed field, and for the sciences the broader ones where a degree fits no closer. */
export const isced: IscedField[] = [
  ...educationArtsBusiness,
  ...scienceAndEngineering,
  ...agricultureHealthServices,
].map(([code, en, zh]) => ({ code, label: t(en, zh) }));
