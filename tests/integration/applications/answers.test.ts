import { beforeAll, describe, expect, it } from "vitest";
import * as pageRoute from "@/app/api/v1/applications/[applicationId]/answers/page/route";
import * as answersRoute from "@/app/api/v1/applications/[applicationId]/answers/route";
import * as parkedRoute from "@/app/api/v1/applications/[applicationId]/parked-answers/[parkedId]/route";
import * as application from "@/app/api/v1/applications/[applicationId]/route";
import * as applications from "@/app/api/v1/applications/route";
import { draftOf, openPage } from "@/features/applications/form-pages";
import { createApplication } from "@/features/applications/use-cases/create-application";
import { saveAnswers } from "@/features/applications/use-cases/save-answers";
import { withdrawApplication } from "@/features/applications/use-cases/withdraw-application";
import { database } from "@/server/db";
import { ask } from "../../support/http";
import { type Applicant, anApplicant, eventsAbout, publishForm, sample, worked } from "./ground";

beforeAll(publishForm);

const aDraft = async (who: Applicant) => worked(await createApplication(who.context));
const patch = (who: Applicant, applicationId: string, body: unknown) =>
  ask(answersRoute, "PATCH", { applicationId }, { cookie: who.cookie, body });
const current = async (who: Applicant, applicationId: string) =>
  (await ask(application, "GET", { applicationId }, { cookie: who.cookie })).json();

describe("an application", () => {
  it("starts as an empty draft that has an address", async () => {
    const who = await anApplicant();
    const answer = await ask(applications, "POST", {}, { cookie: who.cookie, body: {} });
    expect(answer.status).toBe(201);
    const made = await answer.json();
    expect(made).toEqual({ id: expect.any(String), version: 1, status: "DRAFT", formVersion: 1 });
    expect(answer.headers.get("location")).toBe(`/api/v1/applications/${made.id}`);
    const view = await current(who, made.id);
    expect(view).toMatchObject({ status: "DRAFT", statusText: "Not submitted", reference: null, answers: {} });
    expect(view.sections.every(({ state }: { state: string }) => state !== "started")).toBe(true);
    expect(view.assessment.verdict).toBe("incomplete");
    expect(view.timeline).toMatchObject([{ event: "application-created" }]);
  });

  it("keeps what is sensitive sealed, and seals anew only what has changed", async () => {
    const who = await anApplicant();
    const { id } = await aDraft(who);
    const sealedNow = async () =>
      (await database().application.findUniqueOrThrow({ where: { id } })).sealed as Record<string, string>;
    const answers = { "passport.number": "Z4821973", "passport.mrz2": sample.answers["passport.mrz2"] };
    expect((await patch(who, id, { answers, version: 1 })).status).toBe(200);
    const first = await sealedNow();
    expect(Object.keys(first).sort()).toEqual(Object.keys(answers).sort());
    expect(JSON.stringify(first)).not.toContain("Z4821973");
    const next = await patch(who, id, { answers: { "passport.number": "Z4821974" }, version: 2 });
    expect(next.status).toBe(200);
    const second = await sealedNow();
    expect(second["passport.mrz2"]).toBe(first["passport.mrz2"]);
    expect(second["passport.number"]).not.toBe(first["passport.number"]);
    expect((await current(who, id)).answers).toMatchObject({ ...answers, "passport.number": "Z4821974" });
  });

  it("is listed for its owner alone, the newest first, page by page", async () => {
    const who = await anApplicant();
    const ids = [];
    for (let count = 0; count < 3; count += 1) ids.unshift((await aDraft(who)).id);
    await aDraft(await anApplicant());
    const list = async (query: string) => (await ask(applications, "GET", {}, { cookie: who.cookie, query })).json();
    const first = await list("?limit=2");
    expect(first.items.map(({ id }: { id: string }) => id)).toEqual(ids.slice(0, 2));
    const second = await list(`?limit=2&cursor=${first.nextCursor}`);
    expect(second).toMatchObject({ items: [{ id: ids[2] }], nextCursor: null });
  });

  it("is the fiftieth open draft at most", async () => {
    const who = await anApplicant();
    const results = await Promise.all(Array.from({ length: 55 }, () => createApplication(who.context)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(50);
    const answer = await ask(applications, "POST", {}, { cookie: who.cookie, body: {} });
    expect(answer.status).toBe(429);
    expect(answer.headers.get("retry-after")).toBeTruthy();
    expect(await answer.json()).toMatchObject({ code: "too-many-drafts" });
  });

  it("gives strangers what an id gives that never was", async () => {
    const [who, stranger] = [await anApplicant(), await anApplicant()];
    const { id } = await aDraft(who);
    const never = "01a207b5-5bbd-761e-a515-7c8673615e40";
    const [foreign, absent] = await Promise.all(
      [id, never].map((applicationId) => ask(application, "GET", { applicationId }, { cookie: stranger.cookie })),
    );
    expect([foreign?.status, absent?.status]).toEqual([404, 404]);
    expect(await foreign?.text()).toBe(await absent?.text());
    expect((await ask(application, "GET", { applicationId: id })).status).toBe(401);
  });
});

describe("saving answers", () => {
  it("keeps them as typed, right or not, and says what is wrong", async () => {
    const who = await anApplicant();
    const { id } = await aDraft(who);
    const answers = {
      "passport.number": " ab 12-34 ",
      "contact.mobile": "+44 (0)20 7946 0000",
      "person.dob": "2999-01-01",
      "person.surname": "  Zoë ",
    };
    const answer = await patch(who, id, { answers, version: 1 });
    expect(answer.status).toBe(200);
    const saved = await answer.json();
    expect(saved.version).toBe(2);
    expect(saved.faults.find(({ field }: { field: string }) => field === "person.dob").message).toBeTruthy();
    const view = await current(who, id);
    expect(view.answers).toEqual({
      "passport.number": "AB1234",
      "contact.mobile": "+442079460000",
      "person.dob": "2999-01-01",
      "person.surname": "Zoë",
    });
    const events = await eventsAbout(id);
    expect(events.map(({ kind }) => kind)).toEqual(["application-created", "answers-saved"]);
    const [, { data } = { data: null }] = events;
    expect((data as { keys: string[] }).keys.sort()).toEqual(Object.keys(answers).sort());
  });

  it("clears with null and merges by key", async () => {
    const who = await anApplicant();
    const { id } = await aDraft(who);
    await patch(who, id, { answers: { "person.surname": "A", "person.givenNames": "B" }, version: 1 });
    await patch(who, id, { answers: { "person.surname": null }, version: 2 });
    expect((await current(who, id)).answers).toEqual({ "person.givenNames": "B" });
  });

  it("seals what the form calls sensitive, bound to its row", async () => {
    const who = await anApplicant();
    const { id } = await aDraft(who);
    await patch(who, id, { answers: { "passport.number": "X1234567", "person.surname": "Open" }, version: 1 });
    const row = await database().application.findUniqueOrThrow({ where: { id } });
    expect(JSON.stringify(row)).not.toContain("X1234567");
    expect(row.answers).toEqual({ "person.surname": "Open" });
  });

  it("refuses a stale version with the current state beside it, and loses nothing", async () => {
    const who = await anApplicant();
    const { id } = await aDraft(who);
    const both = await Promise.all(
      ["First", "Second"].map((name) => patch(who, id, { answers: { "person.surname": name }, version: 1 })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = await both.find(({ status }) => status === 409)?.json();
    expect(refused).toMatchObject({ code: "changed-meanwhile", current: { id, version: 2 } });
    expect(["First", "Second"]).toContain(refused.current.answers["person.surname"]);
  });

  it("is over once the draft is", async () => {
    const who = await anApplicant();
    const { id } = await aDraft(who);
    const { version } = worked(await withdrawApplication(who.context, { applicationId: id, version: 1 }));
    const answer = await patch(who, id, { answers: { "person.surname": "Late" }, version });
    expect([answer.status, (await answer.json()).code]).toEqual([409, "action-not-available"]);
  });

  it.each([
    ["an unknown key", { "person.shoeSize": 43 }, "person.shoeSize"],
    ["a number for a text", { "person.surname": 7 }, "person.surname"],
    ["an object for a text", { "person.surname": { $ne: "" } }, "person.surname"],
    ["a text for a yes or no", { "person.hasOtherNames": "yes" }, "person.hasOtherNames"],
    ["a text for a number", { "passport.blankPages": "two" }, "passport.blankPages"],
    ["a text for rows", { "work.history": "none" }, "work.history"],
    ["an unknown member of a row", { "work.history": [{ salary: 1 }] }, "work.history[0].salary"],
    ["an option that is none", { "person.sex": "q" }, "person.sex"],
    ["NUL in a text", { "person.surname": "a\u0000b" }, "answers.person.surname"],
    ["a bidi override", { "person.surname": "a\u202eb" }, "answers.person.surname"],
    ["a lone surrogate", { "person.surname": "a\ud800b" }, "answers.person.surname"],
    ["a text without end", { "person.surname": "a".repeat(100_000) }, "person.surname"],
    ["what the server writes", { constructor: "x" }, "constructor"],
  ])("refuses %s by name", async (_what, answers, field) => {
    const who = await anApplicant();
    const { id } = await aDraft(who);
    const answer = await patch(who, id, { answers, version: 1 });
    expect(answer.status).toBe(422);
    expect((await answer.json()).faults.map((fault: { field: string }) => fault.field)).toContain(field);
    expect((await current(who, id)).version).toBe(1);
  });

  it.each([
    ["__proto__ in a body", '{"version":1,"answers":{"__proto__":{"x":1}}}', 422],
    ["no JSON", "{", 400],
    ["a list", "[]", 422],
    ["null", "null", 422],
    ["no version", '{"answers":{}}', 422],
    ["a version of another kind", '{"answers":{},"version":"1"}', 422],
    ["a version out of range", '{"answers":{},"version":99999999999}', 422],
    ["more than is taken", JSON.stringify({ answers: { "person.surname": "x".repeat(300_000) }, version: 1 }), 413],
  ])("answers %s with a problem", async (_what, body, status) => {
    const who = await anApplicant();
    const { id } = await aDraft(who);
    const answer = await ask(
      answersRoute,
      "PATCH",
      { applicationId: id },
      {
        cookie: who.cookie,
        headers: { "content-type": "application/json" },
        body,
      },
    );
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
  });
});

describe("a page saved by a plain form", () => {
  const seenOn = async (who: Applicant, id: string, section: string, page: string) => {
    const draft = worked(await draftOf(who.context, id));
    return JSON.stringify(openPage(draft, section, page)?.seen ?? {});
  };
  const post = (who: Applicant, id: string, section: string, page: string, form: Record<string, string>) =>
    ask(
      pageRoute,
      "POST",
      { applicationId: id },
      { cookie: who.cookie, form, query: `?section=${section}&page=${page}` },
    );

  it("keeps what is not right, comes back to say so, and goes on when it is", async () => {
    const who = await anApplicant();
    const { id } = await aDraft(who);
    const seen = await seenOn(who, id, "personal", "birth");
    const wrong = { "person.dob-year": "1990", "person.dob-month": "2", "person.dob-day": "30", "person.sex": "f" };
    const answer = await post(who, id, "personal", "birth", { ...wrong, _seen: seen });
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe(`/applications/${id}/personal/birth?checked=1`);
    expect((await current(who, id)).answers).toMatchObject({ "person.dob": "1990-02-30", "person.sex": "f" });

    const again = await seenOn(who, id, "personal", "birth");
    const right = await post(who, id, "personal", "birth", { ...wrong, "person.dob-day": "3", _seen: again });
    expect(right.headers.get("location")).toBe(`/applications/${id}/personal/birthplace`);
  });

  it("lets two tabs work on two pages, and on different questions of one page", async () => {
    const who = await anApplicant();
    const { id } = await aDraft(who);
    const [names, birth] = [await seenOn(who, id, "personal", "name"), await seenOn(who, id, "personal", "birth")];
    await post(who, id, "personal", "name", { "person.surname": "Rao", _seen: names });
    await post(who, id, "personal", "birth", { "person.sex": "x", _seen: birth });
    await post(who, id, "personal", "name", { "person.givenNames": "Lin", "person.surname": "", _seen: names });
    expect((await current(who, id)).answers).toMatchObject({
      "person.surname": "Rao",
      "person.givenNames": "Lin",
      "person.sex": "x",
    });
  });

  it("sets aside what two tabs say about one question, until the person chooses", async () => {
    const who = await anApplicant();
    const { id } = await aDraft(who);
    const seen = await seenOn(who, id, "personal", "name");
    await post(who, id, "personal", "name", { "person.surname": "One", _seen: seen });
    const second = await post(who, id, "personal", "name", { "person.surname": "Two", _seen: seen });
    const place = second.headers.get("location") ?? "";
    expect(place).toMatch(new RegExp(`^/applications/${id}/choose/`));
    const parkedId = place.split("/").at(-1) ?? "";
    const parked = await database().parkedAnswers.findUniqueOrThrow({ where: { id: parkedId } });
    expect(parked.sealed).not.toContain("Two");
    expect((await current(who, id)).answers["person.surname"]).toBe("One");

    const stranger = await anApplicant();
    const foreign = { cookie: stranger.cookie, form: { useTyped: "person.surname" } };
    expect((await ask(parkedRoute, "POST", { applicationId: id, parkedId }, foreign)).status).toBe(303);
    expect((await current(who, id)).answers["person.surname"]).toBe("One");

    const chosen = await ask(
      parkedRoute,
      "POST",
      { applicationId: id, parkedId },
      {
        cookie: who.cookie,
        form: { useTyped: "person.surname" },
      },
    );
    expect(chosen.headers.get("location")).toBe(`/applications/${id}/personal/name`);
    expect((await current(who, id)).answers["person.surname"]).toBe("Two");
  });

  it("never lets a page that goes on saving itself pass over an open choice", async () => {
    const who = await anApplicant();
    const { id } = await aDraft(who);
    const seen = await seenOn(who, id, "personal", "name");
    await post(who, id, "personal", "name", { "person.surname": "One", _seen: seen });
    const auto = async (surname: string, witness: string) => {
      const form = { "person.surname": surname, _seen: witness, _then: "auto" };
      const headers = { accept: "application/json" };
      const query = "?section=personal&page=name";
      return (await ask(pageRoute, "POST", { applicationId: id }, { cookie: who.cookie, form, headers, query })).json();
    };
    const first = await auto("Two", seen);
    const second = await auto("Two b", JSON.stringify(first.seen));
    expect(second.choice).toBe(first.choice);
    expect(await database().parkedAnswers.count({ where: { applicationId: id } })).toBe(1);
    expect((await current(who, id)).answers["person.surname"]).toBe("One");
  });

  it("costs one answer when one character cannot be kept", async () => {
    const who = await anApplicant();
    const { id } = await aDraft(who);
    const seen = await seenOn(who, id, "personal", "name");
    const form = { "person.surname": "a\u202eb", "person.givenNames": "Lin", _seen: seen };
    const answer = await post(who, id, "personal", "name", form);
    expect(answer.headers.get("location")).toBe(`/applications/${id}/personal/name?checked=1`);
    expect(answer.headers.get("set-cookie")).toContain("kvisa-flash");
    expect((await current(who, id)).answers).toMatchObject({ "person.givenNames": "Lin" });
  });

  it("fills empty answers from the passport's two lines, and never one that was given", async () => {
    const who = await anApplicant();
    const { id } = await aDraft(who);
    worked(await saveAnswers(who.context, { applicationId: id, answers: { "person.sex": "x" }, version: 1 }));
    const seen = await seenOn(who, id, "personal", "zone");
    const form = {
      "passport.mrz1": String(sample.answers["passport.mrz1"]),
      "passport.mrz2": String(sample.answers["passport.mrz2"]),
      _then: "read-lines",
      _seen: seen,
    };
    const answer = await post(who, id, "personal", "zone", form);
    expect(answer.headers.get("location")).toBe(`/applications/${id}/personal/zone?read=1`);
    expect((await current(who, id)).answers).toMatchObject({
      "passport.number": "Z4821973",
      "passport.issuingCountry": "IND",
      "passport.expiryDate": "2034-03-11",
      "person.nationality": "IND",
      "person.dob": "1996-05-17",
      "person.sex": "x",
      "person.surname": "Deshpande",
      "person.givenNames": "Tara Ishita",
    });
  });

  it("adds a row and takes it out again by plain buttons", async () => {
    const who = await anApplicant();
    const { id } = await aDraft(who);
    const rows = async () => (await current(who, id)).answers["work.history"];
    const save = async (form: Record<string, string>) =>
      post(who, id, "work", "history", {
        "work.history": "",
        ...form,
        _seen: await seenOn(who, id, "work", "history"),
      });
    await save({ "work.history[0].employer": "Anvil Works", "add-row": "work.history" });
    expect(await rows()).toHaveLength(2);
    await save({
      "work.history[0].employer": "Anvil Works",
      "work.history[1].employer": "Brook Mill",
      "remove-row": "work.history[0]",
    });
    expect(await rows()).toMatchObject([{ employer: "Brook Mill" }]);
  });

  it("knows only pages that there are", async () => {
    const who = await anApplicant();
    const { id } = await aDraft(who);
    const answer = await ask(
      pageRoute,
      "POST",
      { applicationId: id },
      {
        cookie: who.cookie,
        form: { x: "1" },
        headers: { accept: "application/json" },
        query: "?section=__proto__&page=constructor",
      },
    );
    expect(answer.status).toBe(404);
  });
});
