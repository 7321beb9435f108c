import { expect, it } from "vitest";
import { database } from "@/server/db";
import { runIfDue } from "@/server/jobs";

const name = () => `job-${Math.random()}`;

it("one of several servers does a job, once per period", async () => {
  const job = name();
  let times = 0;
  const work = async () => {
    times++;
    await new Promise((resolve) => setTimeout(resolve, 50));
  };
  await Promise.all(Array.from({ length: 6 }, () => runIfDue(database(), job, 60, work)));
  expect(times).toBe(1);
  expect(await runIfDue(database(), job, 60, work)).toBe(false);
  await database().job.update({ where: { name: job }, data: { lastRunAt: new Date(Date.now() - 61_000) } });
  expect(await runIfDue(database(), job, 60, work)).toBe(true);
});

it("a job that fails is free for the next period, and one whose server died after its lease", async () => {
  const job = name();
  const fail = async () => {
    throw new Error("no");
  };
  await expect(runIfDue(database(), job, 0, fail)).rejects.toThrow("no");
  let done = false;
  const work = async () => {
    done = true;
  };
  const dead = { lockedBy: "dead", lockedUntil: new Date(Date.now() + 60_000) };
  await database().job.update({ where: { name: job }, data: dead });
  expect(await runIfDue(database(), job, 0, work)).toBe(false);
  await database().job.update({ where: { name: job }, data: { lockedUntil: new Date(Date.now() - 1) } });
  expect(await runIfDue(database(), job, 0, work)).toBe(true);
  expect(done).toBe(true);
});
