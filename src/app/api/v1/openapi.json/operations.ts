import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { openApi } from "@/app/api/openapi";
import { operation } from "@/app/api/operation";
import { ok } from "@/lib/result";

export const spec: Endpoint = {
  GET: operation({
    summary: "This description of every route",
    who: "anyone",
    answers: { 200: z.looseObject({ openapi: z.string() }) },
    async handle() {
      const { endpoints } = await import("@/app/api/endpoints");
      return ok({ body: openApi(endpoints) });
    },
  }),
};
