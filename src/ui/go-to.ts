/** Leads to an address. One that differs in its fragment alone moves the page and draws nothing anew, so it is loaded again. */
export function goTo(address: string): void {
  const { pathname, search, href } = new URL(address, location.href);
  const isHere = pathname === location.pathname && search === location.search;
  location.assign(href);
  if (isHere) location.reload();
}
