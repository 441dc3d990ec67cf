/** The hoofdstukken before a room: back and forth, by button, arrow or clicker, and one more of what stands there now. */
import { useEffect, useEffectEvent } from 'react'
import { findGemis, zegGemis } from '../../../domain/hoofdstukken/gemis'
import { opOrde, type VasteTekst } from '../../../domain/model/grond'
import { addHoofdstuk, findBuur, zetHoofdstuk } from '../../../store/presenteren/hoofdstukken'
import { useDossier, useSessie, useWerkruimte } from '../../../store/hooks'
import { useTekst } from '../../../store/naam'
import { IconKnop } from '../../../ui/IconKnop'
import { IcoonTerug, IcoonVooruit } from '../../../ui/icoon'
import { Knop } from '../../../ui/Knop'
import { Menu } from '../../../ui/Menu'
import { isTypveld, NEEMT_TOETSEN } from '../../../ui/typveld'
import styles from './presenteer.module.css'

export function Hoofdstukbalk() {
  const werkruimte = useWerkruimte()
  const tekst = useTekst()
  const hier = useSessie(({ hoofdstuk }) => hoofdstuk)
  const rij = useDossier(({ hoofdstukken }) => hoofdstukken, opOrde)
  const [terug, verder] = useDossier((dossier) => [findBuur(dossier, hier, -1), findBuur(dossier, hier, 1)])
  const gemis = useGemis()
  const ga = (kant: 1 | -1) => {
    const naar = kant === 1 ? verder : terug
    if (naar !== null) zetHoofdstuk(werkruimte, naar)
  }
  // What stands large has arrows of its own.
  const isGroot = useSessie(({ groot }) => groot !== null)
  useBladeren(rij.length > 0, !isGroot, ga)
  const plaats = rij.findIndex(({ id }) => id === hier)
  const noem = (naam: (typeof rij)[number]['naam']) => tekst(naam) || 'Zonder naam'
  const nu = rij[plaats]
  return (
    <nav className={styles.hoofdstukken} aria-label="Hoofdstukken">
      {rij.length > 0 && (
        <IconKnop
          icon={IcoonTerug}
          label="Vorig hoofdstuk"
          shortcut="Page Up"
          disabled={terug === null}
          onPress={() => ga(-1)}
        />
      )}
      <Menu
        label="Hoofdstukken"
        trigger={
          <Knop compact>
            {nu ? (
              <>
                <span className={styles.nummer}>
                  {plaats + 1}/{rij.length}
                </span>{' '}
                <span className={styles.hoofdstuk}>{noem(nu.naam)}</span>
              </>
            ) : (
              'Hoofdstukken'
            )}
          </Knop>
        }
        groups={[
          rij.map(({ id, naam }, index) => ({
            id,
            label: `${index + 1}. ${noem(naam)}`,
            chosen: id === hier,
            onAction: () => zetHoofdstuk(werkruimte, id),
          })),
          [
            {
              id: 'nieuw',
              label: 'Maak hoofdstuk van wat je nu ziet',
              onAction: () => void addHoofdstuk(werkruimte),
            },
            {
              id: 'orden',
              label: 'Namen en volgorde',
              onAction: () => werkruimte.zet({ dialoog: 'hoofdstukken' }),
            },
          ],
        ].filter((groep) => groep.length > 0)}
      />
      {rij.length > 0 && (
        <IconKnop
          icon={IcoonVooruit}
          label="Volgend hoofdstuk"
          shortcut="Page Down"
          disabled={verder === null}
          onPress={() => ga(1)}
        />
      )}
      {gemis !== '' && <span className={styles.gemis}>{gemis}</span>}
    </nav>
  )
}

/** What the hoofdstuk on screen shows no more. Words of ours. */
function useGemis(): VasteTekst {
  const hier = useSessie(({ hoofdstuk }) => hoofdstuk)
  return useDossier((dossier): VasteTekst => {
    const hoofdstuk = dossier.hoofdstukken[hier ?? '']
    return hoofdstuk ? zegGemis(findGemis(dossier, hoofdstuk)) : ''
  })
}

const BLAD: Readonly<Record<string, 1 | -1>> = { PageDown: 1, PageUp: -1, ArrowRight: 1, ArrowLeft: -1 }
/** Where an arrow means something of its own: on a card or a line, in a choice, on a slider. */
const NEEMT_PIJLEN =
  '.react-flow__node, .react-flow__edge, [role="tablist"], [role="radiogroup"], [role="slider"], [role="separator"], [role="grid"]'

/** Clickers send the pages, whatever has the focus; arrows only where nothing else waits for them. */
function useBladeren(aan: boolean, metPijlen: boolean, ga: (kant: 1 | -1) => void): void {
  const opDruk = useEffectEvent((event: KeyboardEvent) => {
    const { key, target, ctrlKey, metaKey, altKey, shiftKey } = event
    const kant = BLAD[key]
    if (kant === undefined || event.defaultPrevented || ctrlKey || metaKey || altKey || shiftKey) return
    if (!(target instanceof Element) || document.querySelector(NEEMT_TOETSEN) || isTypveld(target)) return
    if (key.startsWith('Arrow') && (!metPijlen || target.closest(NEEMT_PIJLEN))) return
    event.preventDefault()
    event.stopPropagation()
    ga(kant)
  })
  useEffect(() => {
    if (!aan) return
    window.addEventListener('keydown', opDruk, true)
    return () => window.removeEventListener('keydown', opDruk, true)
  }, [aan])
}
