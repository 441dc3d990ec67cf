/** A file of its own, so that a build in one file can put another in its place. */
export const maakSchrijver = (): Worker =>
  new Worker(new URL('./werker.ts', import.meta.url), { type: 'module' })
