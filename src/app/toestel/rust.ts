/** When the browser has nothing better to do, `uiterlijk` ms later at the most. Not every browser (Safari) tells when it rests. */
export function bijRust(doe: () => void, uiterlijk: number): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(doe, { timeout: uiterlijk })
  else setTimeout(doe, uiterlijk)
}
