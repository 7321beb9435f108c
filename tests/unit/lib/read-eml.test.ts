import { createTransport } from "nodemailer";
import { expect, it } from "vitest";
import { readEml } from "@/lib/read-eml";

const built = async (mail: { name: string; subject: string; text: string }) => {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  const to = { name: mail.name, address: "noor@example.org" };
  const { message } = await transport.sendMail({ ...mail, to, from: "K <k@example.org>", messageId: "<1@localhost>" });
  return (message as Buffer).toString("latin1").includes("\u0000") ? "" : (message as Buffer).toString("utf8");
};

it.each([
  ["Noor Haddad", "Hello", "One line\n\nAnother: http://localhost:3000/confirm?token=abc=def"],
  ["नूर हद्दाद", "您已经有账户，请登录后查看您的申请以及所需的全部材料清单与日期安排", "中文正文，很长".repeat(60)],
  ["José Ñuñez", "Re: 50 % = half_", "= é = \n--\n. dot"],
])("reads what was written to %s", async (name, subject, text) => {
  const mail = readEml(await built({ name, subject, text }));
  expect(mail).toMatchObject({ subject, messageId: "<1@localhost>" });
  expect(mail.to).toContain(name);
  expect(mail.text.trim()).toBe(text);
});
