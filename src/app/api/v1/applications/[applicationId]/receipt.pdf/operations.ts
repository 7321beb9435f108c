import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { receiptOf } from "@/features/applications/receipt";
import { reachApplication } from "@/features/applications/use-cases/reach-application";
import { paper } from "@/server/pdf/paper";

export const spec: Endpoint = {
  find: reachApplication,
  GET: operation({
    summary: "The receipt of one's own application as PDF",
    who: ["applicant"],
    params: z.object({ applicationId: z.uuid() }),
    answers: { 200: null },
    async handle(context, { params: { applicationId } }) {
      const receipt = await receiptOf(context, applicationId);
      if (!receipt.ok) return receipt;
      const { sheet, at, reference } = receipt.value;
      return paper(sheet, at, `receipt-${reference}.pdf`);
    },
  }),
};
