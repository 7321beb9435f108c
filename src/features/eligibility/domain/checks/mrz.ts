import { agreesOn, type ZonePart } from "@/lib/mrz/agrees";
import type { Check } from "../definition";
import { mrzOf } from "../facts/mrz";
import type { Finding, Place } from "./place";

type Part = Extract<Check, { check: "equals-mrz" }>["part"];

const typedAs: Record<Part, ZonePart> = {
  documentNumber: "number",
  birthDate: "birthDate",
  expiryDate: "expiryDate",
  nationality: "nationality",
  sex: "sex",
  issuingState: "issuingState",
};

/** Only lines whose digits are all right can contradict somebody; wrong ones are for an officer. */
export function equalsMrz(value: unknown, { reading }: Place, part: Part): Finding | undefined {
  const mrz = mrzOf(reading);
  if (!mrz || !Object.values(mrz.checks).every(Boolean)) return undefined;
  return agreesOn(mrz, typedAs[part], String(value)) ? undefined : { code: "equals-mrz" };
}
