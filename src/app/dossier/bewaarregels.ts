import { bewaarBlob } from '../toestel/bestanden'

/** Hands lines of text to the person as a file; false when somebody changed their mind. */
export const bewaarRegels = (naam: string, tekst: string): Promise<boolean> =>
  bewaarBlob(new Blob([tekst], { type: 'text/plain' }), naam, {
    description: 'Tekst',
    extensions: ['.txt'],
  })
