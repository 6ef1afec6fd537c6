/** @throws Error when the server does not give it */
export async function fetchFile(url: string, name: string): Promise<File> {
  return new File([await (await get(url)).arrayBuffer()], name);
}

export async function fetchJson<T>(url: string): Promise<T> {
  return (await (await get(url)).json()) as T;
}

export async function fetchText(url: string): Promise<string> {
  return (await get(url)).text();
}

async function get(url: string): Promise<Response> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer;
}
