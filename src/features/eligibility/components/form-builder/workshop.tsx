"use client";

import { createContext, useContext } from "react";
import type { Address } from "../../domain/building/places";
import type { Section } from "../../domain/definition";
import type { Form } from "../../domain/form";

type Workshop = {
  /** As the draft holds it. */
  sections: readonly Section[];
  form: Form;
  /** Questions that a published version asks or asked, by path: they retire and are never removed. */
  published: ReadonlySet<string>;
  locales: readonly string[];
  href(address: Address): string;
  /** Opens a thing without leaving the page. */
  open(address: Address): void;
};

export const WorkshopContext = createContext<Workshop | null>(null);

export function useWorkshop(): Workshop {
  const workshop = useContext(WorkshopContext);
  if (!workshop) throw new Error("A part of the form builder stands outside of it");
  return workshop;
}
