/** What came of a board, in words: the three figures, and where it went wrong the last events before it. */
import type { Foutsoort } from './oordeel'
import type { Uitslag } from './bord'
import type { Feit } from './opname'

/** So many events are told before what went wrong. */
const LAATSTE = 20

export const telFouten = ({ fouten }: Uitslag, ...soorten: readonly Foutsoort[]): number =>
  fouten.filter(({ soort }) => soorten.includes(soort)).length

export function vertelBord(uitslag: Uitslag): string {
  const { zaad, gespeeld, tellers, fouten } = uitslag
  const regels = [
    `Seed ${zaad}, ${gespeeld.length} events: ${tellers.daden} acts, ${tellers.landingen} cards landed, ${tellers.geplaatst} came from the parkeerplaats, ${tellers.terug} undone or done again, ${tellers.elders} changes from another tab, ${tellers.beelden} moves of the view, ${tellers.wielen} turns of the wheel, ${tellers.bladen} times another tegenstelling`,
    `Texts in the wrong record: ${telFouten(uitslag, 'tekst')}`,
    `Positions that differ: ${telFouten(uitslag, 'plaats')}`,
    `Unintended acts: ${telFouten(uitslag, 'daad', 'beeld')}`,
  ]
  if (fouten.length === 0) return regels.join('\n')
  const begin = Math.max(0, gespeeld.length - LAATSTE)
  return [
    ...regels,
    ...fouten.map(({ soort, wat, bij }) => `  at event ${bij} (${soort}): ${wat}`),
    `The last events before it, the same again with --seed ${zaad} --events ${gespeeld.length}:`,
    ...gespeeld.slice(begin).map((stap, i) => `  ${begin + i} ${JSON.stringify(stap)}`),
    'What the browser told last:',
    ...uitslag.feiten.map((feit) => `  ${vertelFeit(feit)}`),
  ].join('\n')
}

function vertelFeit({ tijd, ...feit }: Feit): string {
  const wat = 'update' in feit ? { soort: feit.soort } : feit
  return `${Math.round(tijd)} ms ${JSON.stringify(wat)}`
}
