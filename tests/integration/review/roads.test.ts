import { beforeAll, expect, it } from "vitest";
import { publishForm } from "../applications/ground";
import { aCase, aDesk, type Desk, type Reached, statusOf } from "./desk";

let desk: Desk;
beforeAll(async () => {
  await publishForm();
  desk = await aDesk();
});

const states: Reached[] = ["COMPLETED", "CANCELLED", "RECONSIDERATION", "INTERVIEW_SCHEDULED", "ADMIN_PROCESSING"];

it.each(states)("a case comes to %s by the acts of people", async (status) => {
  const { id } = await aCase(desk, status);
  expect(await statusOf(id)).toBe(status);
});
