const shape =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/;

/** The one spelling under which an address is kept and looked up; null when it is none that we can mail to. */
export function normalisedEmail(typed: string): string | null {
  const address = typed.normalize("NFKC").trim().toLowerCase();
  const [local = ""] = address.split("@");
  return address.length <= 254 && local.length <= 64 && shape.test(address) && !address.includes("..") ? address : null;
}
