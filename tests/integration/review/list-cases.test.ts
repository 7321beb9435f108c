import { beforeAll, describe, expect, it } from "vitest";
import { finalStatuses, statuses } from "@/features/applications/domain/lifecycle";
import { asked } from "@/features/review/domain/list-query";
import { waiting } from "@/features/review/domain/queues";
import { listCases } from "@/features/review/queries";
import { caseFilters } from "@/features/review/schema";
import { database } from "@/server/db";
import { newId } from "@/server/ids";
import { anApplicant, answersWithPassport, aSubmittedApplication, publishForm, worked } from "../applications/ground";
import { aDesk, type Desk, post, type Staff, staff } from "./desk";

let desk: Desk;
let ids: string[];

const list = async (who: Staff, query: Record<string, string> = {}) =>
  worked(await listCases(who.context, caseFilters.parse(query)));

/** Follows the cursors to the end and back again. */
async function walk(who: Staff, query: Record<string, string>) {
  const forth: string[] = [];
  let page = await list(who, query);
  const first = page;
  forth.push(...page.items.map(({ id }) => id));
  while (page.nextCursor) {
    page = await list(who, { ...query, cursor: page.nextCursor });
    forth.push(...page.items.map(({ id }) => id));
  }
  const back = page.items.map(({ id }) => id).reverse();
  while (page.previousCursor) {
    page = await list(who, { ...query, cursor: page.previousCursor });
    back.push(...page.items.map(({ id }) => id).reverse());
  }
  return { forth, back: back.reverse(), first, last: page };
}

beforeAll(async () => {
  await publishForm();
  desk = await aDesk();
  const { id: formVersionId } = await database().formVersion.findFirstOrThrow();
  const owner = await anApplicant();
  const moment = (hours: number) => new Date(Date.UTC(2026, 9, 1, hours, 0, 0, hours % 3));
  const rows = Array.from({ length: 23 }, (_, at) => ({
    id: newId(),
    ownerId: owner.id,
    formVersionId,
    status: at % 4 === 0 ? "PRELIM_REVIEW" : at % 4 === 1 ? "COMPLETED" : "SUBMITTED",
    reference: `KV26-0000-0000-${at}`,
    submittedAt: moment(at % 5),
    statusSince: moment(at % 5),
    post,
    applicantName: `Person ${at}`,
    searchText: ` person ${at} `,
    nationality: at % 2 ? "IND" : "DEU",
    verdict: at % 3 ? "eligible" : "refer",
    flags: at === 7 ? ["possible-duplicate"] : [],
    priority: at % 6 === 0 ? 10 : at % 5 === 0 ? 1 : 0,
    dueAt: at % 4 === 1 ? null : moment(20 + (at % 3)),
  }));
  await database().application.createMany({ data: rows });
  ids = rows.map(({ id }) => id);
});

describe("the list of cases", () => {
  const sorts = ["priority", "submittedAt", "dueAt"].flatMap((sort) =>
    ["asc", "desc"].flatMap((order) => ["1", "4", "100"].map((limit) => ({ sort, order, limit }))),
  );

  it.each(sorts)("is whole and in one order by $sort, $order, $limit a page", async (query) => {
    const { forth, back, first, last } = await walk(desk.reviewer, query);
    expect([...forth].sort()).toEqual([...ids].sort());
    expect(back).toEqual(forth);
    expect(first.previousCursor).toBeNull();
    expect(last.previousCursor).toBeNull();
  });

  it.each(["SUBMITTED", "SUBMITTED,PRELIM_REVIEW", "all but closed"])(
    "is whole and in one order of %s at two posts",
    async (wish) => {
      const moved = ids.filter((_, at) => at % 3 === 0);
      await database().application.updateMany({ where: { id: { in: moved } }, data: { post: "london" } });
      const both = await staff(["reviewer"], [post, "london"]);
      const status = wish === "all but closed" ? asked({}).status! : wish;
      const whole = await list(both, { status, limit: "100" });
      const { forth, back } = await walk(both, { status, limit: "2" });
      expect(forth).toEqual(whole.items.map(({ id }) => id));
      expect(back).toEqual(forth);
      expect(whole.total.value).toBe(whole.items.length);
      const states = status.split(",");
      const rows = await database().application.findMany({ where: { id: { in: ids }, status: { in: states } } });
      expect([...forth].sort()).toEqual(rows.map(({ id }) => id).sort());
      await database().application.updateMany({ where: { id: { in: moved } }, data: { post } });
    },
  );

  it("turns round with the order", async () => {
    const down = await walk(desk.reviewer, { sort: "priority", order: "desc", limit: "5" });
    const up = await walk(desk.reviewer, { sort: "priority", order: "asc", limit: "5" });
    expect(up.forth).toEqual([...down.forth].reverse());
  });

  it("shows the most urgent first, and what is never due last", async () => {
    const { items } = await list(desk.reviewer, { limit: "100" });
    expect(items.map(({ priority }) => priority)).toEqual(items.map(({ priority }) => priority).sort((a, b) => b - a));
    const plain = items.filter(({ priority }) => priority === 0).map(({ dueAt }) => dueAt ?? "9999");
    expect(plain).toEqual([...plain].sort());
  });

  it("stays whole while cases ahead of the page are taken away", async () => {
    const first = await list(desk.reviewer, { sort: "submittedAt", limit: "10" });
    const gone = first.items[3]!.id;
    await database().application.update({ where: { id: gone }, data: { post: "london" } });
    const rest = await list(desk.reviewer, { sort: "submittedAt", limit: "100", cursor: first.nextCursor! });
    expect(rest.items).toHaveLength(ids.length - 10);
    await database().application.update({ where: { id: gone }, data: { post } });
  });

  it.each([
    [{ status: "COMPLETED" }, 6],
    [{ status: "COMPLETED,PRELIM_REVIEW" }, 12],
    [{ nationality: "DEU" }, 12],
    [{ verdict: "refer" }, 8],
    [{ flag: "possible-duplicate" }, 1],
    [{ post: "london" }, 0],
    [{ assignee: "none" }, 23],
    [{ assignee: "me" }, 0],
    [{ overdue: "true" }, 17],
    [{ overdue: "false" }, 6],
    [{ q: "person" }, 23],
    [{ q: "son 22" }, 1],
    [{ q: "nobody" }, 0],
    [{ status: "", assignee: "", q: "" }, 23],
  ] as [Record<string, string>, number][])("filtered by %j has %i", async (query, count) => {
    const { items, total } = await list(desk.reviewer, { ...query, limit: "100" });
    expect(items).toHaveLength(count);
    expect(total).toEqual({ value: count, exact: true });
  });

  it("counts the whole list on every page", async () => {
    const first = await list(desk.reviewer, { limit: "3", nationality: "DEU" });
    const second = await list(desk.reviewer, { limit: "3", nationality: "DEU", cursor: first.nextCursor! });
    expect(second.total).toEqual({ value: 12, exact: true });
  });

  it("refuses a cursor that is not its own", async () => {
    const { nextCursor } = await list(desk.reviewer, { sort: "dueAt", limit: "2" });
    for (const cursor of ["nonsense", nextCursor!, Buffer.from('{"sort":"priority"}').toString("base64url")]) {
      const refused = await listCases(desk.reviewer.context, caseFilters.parse({ cursor }));
      expect(refused).toMatchObject({ ok: false, error: { faults: [{ field: "cursor" }] } });
    }
  });

  it("shows each what is in their reach", async () => {
    expect((await list(await staff(["reviewer"], ["london"]))).items).toEqual([]);
    expect((await list(await staff(["admin"]))).items).toEqual([]);
    expect((await list(desk.auditor)).total.value).toBe(23);
    expect((await list(desk.clerk)).total.value).toBe(23);
  });

  it("finds a case by its reference, its passport and every name, and shows nobody their own", async () => {
    const applicant = await anApplicant();
    const { id, reference } = await aSubmittedApplication(applicant, answersWithPassport("Q7654321"));
    const found = async (who: Staff, q: string) => (await list(who, { q })).items.map((item) => item.id);
    const loose = reference.toLowerCase().replaceAll("-", " ");
    for (const q of [reference, loose, "Q7654321", "q 765-4321", "deshpande", "TARA Desh", "तारा"])
      expect(await found(desk.reviewer, q)).toEqual([id]);
    expect(await found(desk.reviewer, "Q765432")).toEqual([]);
    await database().user.update({ where: { id: applicant.id }, data: { roles: ["reviewer"], posts: [post] } });
    const own = {
      ...applicant.context,
      actor: { ...applicant.context.actor, roles: ["reviewer" as const], posts: [post] },
    };
    expect(await found({ ...applicant, context: own }, reference)).toEqual([]);
  });
});

it("asks for states as its indexes are made for them", async () => {
  const statesOf = async (index: string) => {
    const [row] = await database().$queryRaw<{ text: string }[]>`
      select indexdef as text from pg_indexes where indexname = ${index}`;
    return statuses.filter((status) => row?.text.includes(`'${status}'`));
  };
  const closed = statuses.filter((status) => status === "DRAFT" || finalStatuses.includes(status));
  expect(await statesOf("application_unheld_post")).toEqual(statuses.filter((status) => waiting.includes(status)));
  expect(await statesOf("application_unheld")).toEqual(await statesOf("application_unheld_post"));
  for (const index of ["application_open_post_due", "application_open_due", "application_in_hand"])
    expect(await statesOf(index)).toEqual(closed);
});
