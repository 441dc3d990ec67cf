/** What a document holds: texts are clean where they enter, and what an older dossier kept is cleaned on its way out. */
import { readTekens } from '../../taal/tekens'

/** The same text, list or tree with every text in it fit for XML. */
export function zuiver<T>(waarde: T): T {
  if (typeof waarde === 'string') return readTekens(waarde) as T
  if (Array.isArray(waarde)) return waarde.map(zuiver) as T
  if (typeof waarde !== 'object' || waarde === null) return waarde
  return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, zuiver(deel)])) as T
}
