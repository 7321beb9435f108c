import type { Condition, Scalar } from "@/features/eligibility/domain/definition";

/** Short spellings of the conditions that the sections use again and again. */
export const is = (field: string, value: Scalar): Condition => ({ field, is: value });
export const isYes = (field: string): Condition => is(field, true);
export const oneOf = (field: string, ...values: Scalar[]): Condition => ({ field, oneOf: values });
export const includesAny = (field: string, ...values: Scalar[]): Condition => ({ field, includesAny: values });
export const answered = (field: string): Condition => ({ field, answered: true });
export const not = (condition: Condition): Condition => ({ not: condition });
export const all = (...conditions: Condition[]): Condition => ({ all: conditions });
export const any = (...conditions: Condition[]): Condition => ({ any: conditions });
/** Also met while nobody has touched the tick: no answer is not an open question here. */
export const unticked = (field: string): Condition => not(all(answered(field), isYes(field)));
