export type Answer = {
  status: number;
  body: Record<string, unknown>;
  /** Where the route would send a browser without JavaScript. */
  page: string | null;
};

/** Posts a form as a browser would, but for an answer in JSON; null when nobody answered. Tells how far an upload is. */
export function send(
  action: string,
  method: string,
  form: FormData,
  onProgress: (share: number) => void,
): Promise<Answer | null> {
  const key = form.get("_key");
  const hasFile = [...form.values()].some((value) => typeof value !== "string");
  const request = new XMLHttpRequest();
  request.open(method, action);
  request.setRequestHeader("Accept", "application/json");
  request.setRequestHeader("Accept-Language", document.documentElement.lang);
  if (typeof key === "string") request.setRequestHeader("Idempotency-Key", key);
  if (hasFile) request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);

  return new Promise((settle) => {
    request.onload = () =>
      settle({
        status: request.status,
        body: parse(request.responseText),
        page: request.getResponseHeader("x-page"),
      });
    request.onerror = request.onabort = request.ontimeout = () => settle(null);
    request.send(hasFile ? form : new URLSearchParams(form as unknown as Record<string, string>));
  });
}

function parse(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
