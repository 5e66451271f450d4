/** The code that Office.js's error carries, or `none` when the batch went through. */
export async function failureCode(batch: Promise<unknown>): Promise<string> {
  return batch.then(
    () => 'none',
    (error: unknown) => (error as { code?: string }).code ?? String(error),
  );
}
