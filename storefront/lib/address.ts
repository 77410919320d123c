/** `path` with the parameters that say something. */
export function addressOf(path: string, parameters: [name: string, value: string][]): string {
  const query = new URLSearchParams(parameters.filter(([, value]) => value))
  return query.size ? `${path}?${query}` : path
}
