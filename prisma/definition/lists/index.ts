import type { Lists } from "@/features/eligibility/domain/definition";
import { cities } from "./cities";
import { isced } from "./isced";
import { languages } from "./languages";
import { occupations } from "./occupations";
import { posts } from "./posts";
import { provinces } from "./provinces";
import { regions } from "./regions";
import { techAreas } from "./tech-areas";

export const lists: Lists = { posts, regions, isced, techAreas, occupations, provinces, cities, languages };
