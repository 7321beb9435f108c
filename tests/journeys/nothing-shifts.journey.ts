import { api } from "../support/journeys/api";
import { expectStill, watchShifts } from "../support/journeys/shifts";
import { test } from "../support/journeys/visit";

// In English: Chinese letters come by themselves, and where the machine has none of its own they move what stands there.
for (const width of [360, 1280] as const) {
  test(`nothing shifts while a page of the desk loads, ${width} wide`, async ({ visit }) => {
    const lina = await visit({ as: "lina", width });
    await watchShifts(lina.page);
    await expectStill(lina.page, "/review?status=open");
    const { items } = await api<{ items: { id: string }[] }>(lina, "GET", "/cases?limit=1");
    const desk = `/review/cases/${items[0]?.id}`;
    for (const address of [desk, `${desk}/ask-applicant`, "/review/workload", "/review/distribution", "/review/queues"])
      await expectStill(lina.page, address);
  });

  test(`nothing shifts while an applicant's page loads, ${width} wide`, async ({ visit }) => {
    const asha = await visit({ as: "asha", width });
    await watchShifts(asha.page);
    for (const address of ["/", "/check", "/guidance", "/letters", "/statistics", "/applications"])
      await expectStill(asha.page, address);
    const { items } = await api<{ items: { id: string; status: string }[] }>(asha, "GET", "/applications");
    const draft = items.find(({ status }) => status === "DRAFT")?.id;
    const sent = items.find(({ status }) => status !== "DRAFT")?.id;
    for (const address of [`${draft}`, `${draft}/start/place`, `${draft}/personal/birth`, `${draft}/check`, `${sent}`])
      await expectStill(asha.page, `/applications/${address}`);
  });
}
