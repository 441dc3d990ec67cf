/** As the writer of Word files beside the page, where there are no workers: `vite.config.ts` puts it in the place of `maakSchrijver`. */
import { doeSchrijftaak, type Schrijftaak } from '../../src/exports/word/schrijftaak'

type Hoort = (event: { data: unknown }) => void

export function maakSchrijver() {
  const oren: Hoort[] = []
  return {
    addEventListener: (soort: string, oor: Hoort) => void (soort === 'message' && oren.push(oor)),
    postMessage: async (taak: Schrijftaak) => {
      const data = await doeSchrijftaak(structuredClone(taak))
      for (const oor of oren) oor({ data })
    },
    terminate: () => undefined,
  }
}
