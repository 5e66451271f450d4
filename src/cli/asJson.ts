/** Data as the terminal prints it with `--json`. */
export function asJson(data: object): string {
  return JSON.stringify(data, null, 2);
}
