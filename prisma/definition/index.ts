import type { Definition } from "@/features/eligibility/domain/definition";
import { lists } from "./lists";
import { parameters, rules } from "./rules";
import { samples } from "./samples";
import { sections } from "./sections";
import { settings } from "./settings";

/** Version 1 of the form and its rules. */
export const firstDefinition: Definition = { sections, rules, parameters, lists, settings, samples };
