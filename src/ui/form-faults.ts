"use client";

import { createContext, useContext } from "react";

export type FieldFault = { field: string; message: string };

/** What the enclosing form knows to be wrong, by the field's name; outside a form, nothing. */
export const FormFaults = createContext<FieldFault[]>([]);

export const useFault = (name: string) => useContext(FormFaults).find(({ field }) => field === name)?.message;
