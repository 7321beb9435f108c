import pg from "pg";
import { describe, expect, it } from "vitest";
import { endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { err, ok } from "@/lib/result";
import { beforeCommit, type Database, database, isUnavailable, type Transaction, transaction } from "@/server/db";
import { problemIn, send } from "../api/send";

const refusal = { kind: "conflict", code: "no" } as const;
let names = 0;
const fresh = () => `transaction-${++names}`;
const put = (db: Database, name: string) => db.job.create({ data: { name } });
const isThere = async (name: string) => (await database().job.findUnique({ where: { name } })) !== null;
const fail = (tx: Transaction, code: string) =>
  tx.$executeRawUnsafe(`do $$ begin raise exception 'made to fail' using errcode = '${code}'; end $$`);

describe("a transaction", () => {
  it("keeps everything when the work is done", async () => {
    const [one, other] = [fresh(), fresh()];
    const result = await transaction(database(), async (tx) => {
      await put(tx, one);
      await put(tx, other);
      return ok("done");
    });
    expect(result).toEqual(ok("done"));
    expect([await isThere(one), await isThere(other)]).toEqual([true, true]);
  });

  it("undoes everything on a refusal, as on a throw", async () => {
    const [refused, thrown] = [fresh(), fresh()];
    expect(
      await transaction(database(), async (tx) => {
        await put(tx, refused);
        return err(refusal);
      }),
    ).toEqual(err(refusal));
    await expect(
      transaction(database(), async (tx) => {
        await put(tx, thrown);
        throw new Error("surprise");
      }),
    ).rejects.toThrow("surprise");
    expect([await isThere(refused), await isThere(thrown)]).toEqual([false, false]);
  });

  it("joins one that is open: what the inner did goes with the outer", async () => {
    const [inner, outer] = [fresh(), fresh()];
    const both = (last: boolean) =>
      transaction(database(), async (tx) => {
        const done = await transaction(tx, async (same) => {
          expect(same).toBe(tx);
          await put(same, inner);
          return ok(null);
        });
        await put(tx, outer);
        return last ? done : err(refusal);
      });
    await both(false);
    expect([await isThere(inner), await isThere(outer)]).toEqual([false, false]);
    await both(true);
    expect([await isThere(inner), await isThere(outer)]).toEqual([true, true]);
  });

  it.each(["40001", "40P01"])("tries again when two collided (%s), from the beginning", async (code) => {
    const name = fresh();
    let tries = 0;
    const result = await transaction(database(), async (tx) => {
      tries += 1;
      await put(tx, name);
      if (tries < 3) await fail(tx, code);
      return ok(tries);
    });
    expect(result).toEqual(ok(3));
    expect(await isThere(name)).toBe(true);
  });

  it("gives up after three tries, and says that it is worth another later", async () => {
    let tries = 0;
    const hopeless = transaction(database(), async (tx) => {
      tries += 1;
      await fail(tx, "40001");
      return ok(null);
    });
    const error = await hopeless.catch((thrown: unknown) => thrown);
    expect(tries).toBe(3);
    expect(isUnavailable(error)).toBe(true);
  });

  it("does what was put off before the commit once, in the transaction, and not after a refusal", async () => {
    const [kept, undone] = [fresh(), fresh()];
    let times = 0;
    const work = (name: string, last: boolean) =>
      transaction(database(), async (tx) => {
        for (let again = 0; again < 3; again++)
          beforeCommit(tx, "mark", async (open) => {
            times += 1;
            await put(open, name);
          });
        return last ? ok(null) : err(refusal);
      });
    await work(kept, true);
    await work(undone, false);
    expect(times).toBe(1);
    expect([await isThere(kept), await isThere(undone)]).toEqual([true, false]);
    expect(() => beforeCommit(database(), "mark", async () => {})).toThrow();
  });
});

describe("a database that cannot answer", () => {
  const spec = (run: (db: Database) => Promise<unknown>) => ({
    POST: operation({
      summary: "A test's",
      who: "anyone",
      answers: { 204: null },
      handle: async ({ db }) => {
        await run(db);
        return ok({ status: 204 });
      },
    }),
  });

  it.each(["55P03", "57014", "57P01", "53300", "40001"])("is 503 with Retry-After: %s", async (code) => {
    const answer = await send(
      spec((db) => transaction(db, async (tx) => ok(await fail(tx, code)))),
      "POST",
    );
    expect(answer.headers.get("retry-after")).toBe("5");
    expect(await problemIn(answer)).toMatchObject({ status: 503, code: "unavailable" });
  });

  it("is told apart from a fault of ours, which gives nothing away", async () => {
    const answer = await send(
      spec((db) => db.$queryRawUnsafe("select secret from nowhere")),
      "POST",
    );
    expect(await problemIn(answer)).toMatchObject({ status: 500, code: "unexpected" });
  });

  it("waits for a lock, but not for ever", async () => {
    const name = fresh();
    await put(database(), name);
    const other = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await other.connect();
    await other.query("begin");
    await other.query("select 1 from job where name = $1 for update", [name]);
    const started = performance.now();
    const touch = (db: Database) =>
      transaction(db, async (tx) => ok(await tx.job.update({ where: { name }, data: { lastRunAt: new Date() } })));
    const answer = await endpoint(spec(touch)).POST(new Request("http://localhost:3000", { method: "POST" }), {
      params: Promise.resolve({}),
    });
    await other.end();
    expect(answer.status).toBe(503);
    expect(performance.now() - started).toBeLessThan(9_000);
  });
});
