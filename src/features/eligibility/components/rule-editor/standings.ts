import type { Standing } from "@/ui/citation-tag";
import type { Tag } from "../../domain/definition";

/** What we assumed is never drawn as law. */
export const standings: Record<Tag, Standing> = {
  law: "law",
  official: "official",
  reported: "reported",
  known: "reported",
  assumed: "default",
};
