import { beforeAll, describe, expect, it } from "vitest";
import { GET as getTimes } from "@/app/api/v1/service-times/route";
import { GET as getStatistics } from "@/app/api/v1/statistics/route";
import { serviceTimes, statistics } from "@/features/review/figures/schema";
import { usualTimeOf } from "@/features/review/figures/statistics-queries";
import { database } from "@/server/db";
import { newId } from "@/server/ids";
import { ask } from "../../support/http";
import { anApplicant, publishForm } from "../applications/ground";

const today = new Date();
const ago = (days: number) => new Date(today.getTime() - days * 86_400_000);

beforeAll(async () => {
  await publishForm();
  const { id: formVersionId } = await database().formVersion.findFirstOrThrow();
  const { id: ownerId } = await anApplicant();
  const add = async (status: string, post: string, count: number) => {
    const ids = Array.from({ length: count }, newId);
    const row = { ownerId, formVersionId, status, post, submittedAt: ago(30), statusSince: ago(1), flags: [] };
    await database().application.createMany({ data: ids.map((id) => ({ ...row, id })) });
    const stay = { post, status: "SUBMITTED", nextStatus: "PRELIM_REVIEW", enteredAt: ago(30), leftAt: ago(30) };
    await database().caseStay.createMany({ data: ids.map((applicationId) => ({ ...stay, applicationId })) });
  };
  await add("PRELIM_REVIEW", "new_delhi", 6);
  await add("COMPLETED", "new_delhi", 4);
  await add("CANCELLED", "new_delhi", 3);
  await add("REFUSED", "london", 2);
  await add("WITHDRAWN", "london", 7);
  await add("SUBMITTED", "mumbai", 4);
  await database().application.create({ data: { id: newId(), ownerId, formVersionId } });
});

describe("GET /api/v1/statistics", () => {
  it("tells anybody, but nothing about fewer than five, nor what would tell it", async () => {
    const answer = await ask({ GET: getStatistics }, "GET");
    expect(answer.status).toBe(200);
    const body = statistics.parse(await answer.json());
    // Two were refused; of the others the smallest is hidden too, or the sum would tell.
    expect(body.applications).toEqual({ submitted: 26, waiting: 10, granted: null, refused: null, ended: 7 });
  });

  it("hides small places, and that which the sum would give away", async () => {
    const { posts } = statistics.parse(await (await ask({ GET: getStatistics }, "GET")).json());
    const of = (key: string) => posts.find(({ post }) => post === key)?.submitted;
    expect(of("new_delhi")).toBe(13);
    expect(of("mumbai")).toBeNull();
    expect(of("london")).toBeNull();
    expect(posts.filter(({ submitted }) => submitted === 0)).toEqual([]);
  });
});

describe("GET /api/v1/service-times", () => {
  it("tells medians where at least five cases tell", async () => {
    const answer = await ask({ GET: getTimes }, "GET");
    expect(answer.status).toBe(200);
    const { items } = serviceTimes.parse(await answer.json());
    expect(items).toEqual([
      { post: "london", step: "SUBMITTED", median: 0, p90: 0 },
      { post: "new_delhi", step: "SUBMITTED", median: 0, p90: 0 },
    ]);
  });

  it("gives the applicant's page the step's own, or nothing", async () => {
    const asker = { db: database(), now: today };
    expect(await usualTimeOf(asker, "london", "SUBMITTED")).toMatchObject({ median: 0, p90: 0 });
    expect(await usualTimeOf(asker, "mumbai", "SUBMITTED")).toBeNull();
    expect(await usualTimeOf(asker, null, "SUBMITTED")).toBeNull();
  });
});
