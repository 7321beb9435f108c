import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { loadWatchList } from "@/features/review/use-cases/load-watch-list";
import { watchListOf } from "@/features/review/watch/queries";
import { loadedList, watchList } from "@/features/review/watch/schema";
import { err, ok } from "@/lib/result";
import { invalid } from "@/server/http/body";

const mostBytes = 8 * 1024 * 1024;
const page = "/admin/watch-list";

export const spec: Endpoint = {
  GET: operation({
    summary: "The versions of the watch list, and how far the newest was held against cases under way",
    who: ["admin", "auditor"],
    answers: { 200: watchList },
    handle: async (context) => ok({ body: await watchListOf(context) }),
  }),
  POST: operation({
    summary: "Load the watch list from CSV in the place of the one before, whole or not at all",
    who: ["admin"],
    accepts: "multipart-or-csv",
    most: mostBytes,
    once: "taken",
    answers: { 201: loadedList },
    back: () => page,
    async handle(context, { form, bytes }) {
      const file = form?.get("file") ?? null;
      if (form && !(file instanceof File && file.size > 0))
        return err(invalid([{ field: "file", code: "import-file" }]));
      const sent = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : bytes;
      const fileName = file instanceof File ? file.name : "";
      const loaded = await loadWatchList(context, { fileName, bytes: sent });
      return loaded.ok ? ok({ status: 201, body: loaded.value, page }) : loaded;
    },
  }),
};
