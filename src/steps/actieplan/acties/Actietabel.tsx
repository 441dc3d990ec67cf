/**
 * The table of acties, with the habits of a spreadsheet.
 *
 * Own code, after looking around: the Table of react-aria-components walks along cells but has no ranges, no editing in a cell and no clipboard, and takes
 * the keys that these need; TanStack Table sorts and groups, which is the easy part here; grids that have the rest draw on a canvas or are no open source. What
 * is ours is small because the hard parts stand elsewhere: what is typed is kept by `useConcept`, cells are read in `domain/actierijen`.
 */
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react'
import { type Actiekolom, isBedekt, type Woordenboek } from '../../../domain/actietabel/actiekolommen'
import { splitKnipsel, writeKnipsel } from '../../../domain/lijst/lijstrijen'
import { opOrde } from '../../../domain/model/grond'
import { useSessie, useWerkruimte } from '../../../store/hooks'
import { duplicateActies, moveRecord, removeRecords } from '../../../store/mutaties'
import type { Actietabel as Stand } from '../../../store/sessie'
import { useRows } from '../../../ui/hand/useRows'
import { isSamenstelling, isTypveld } from '../../../ui/typveld'
import { Actierij, type Tabelhand } from './Actierij'
import styles from './acties.module.css'
import tabelStyles from './tabel.module.css'
import celStyles from './cel.module.css'
import { bereikVan, KOP, OPENKOLOM, type Plek, RIJKOLOM, type Raster, volgPijl, volgTab } from './raster'
import { useHand, useMuis } from './useHand'
import { alsDoel, leesUit, maakLeeg, meldCel, plak, writeCel } from './schrijven'
import { Rijdaden } from './Rijdaden'
import { Tabelkop } from './Tabelkop'
import type { Tabelgroep, Tabelrij } from './useTabelrijen'

type Props = {
  groepen: readonly Tabelgroep[]
  kolommen: readonly Actiekolom[]
  boek: Woordenboek
  sortering: Stand['sortering']
  onSorteer: (kolom: Actiekolom) => void
  /** How it is looked at, on the same line as what can be done with the chosen rows. */
  children: ReactNode
}

/** Height of a row of one line, px: how far a page of the keyboard goes. */
const RIJHOOGTE = 48

export function Actietabel({ groepen, kolommen, boek, sortering, onSorteer, children }: Props) {
  const werkruimte = useWerkruimte()
  const geopend = useSessie((sessie) => sessie.actie)
  const rijen = useMemo(() => groepen.flatMap((groep) => groep.rijen), [groepen])
  const raster = useMemo(
    (): Raster => ({
      rijen: [KOP, ...rijen.map(({ id }) => id)],
      kolommen: [RIJKOLOM, ...kolommen, OPENKOLOM],
    }),
    [rijen, kolommen],
  )
  const schuif = useRef<HTMLDivElement>(null)
  const tabel = useRef<HTMLTableElement>(null)
  const hier = useHand(raster, tabel)
  const { actief, anker, bewerkt, ga, gaDaarna, sluit } = hier
  const bereik = bereikVan(raster, anker, actief)
  const gekozen = bereik ? rijen.slice(bereik.rijVan - 1, bereik.rijTot) : []
  const gekozenKolommen = bereik ? kolommen.slice(bereik.kolomVan, bereik.kolomTot + 1) : []
  const rijVan = (id: string) => rijen.find((rij) => rij.id === id)

  /** Rows that began empty in this hand: as long as they are typed in they are told as new. */
  const nieuw = useRef(new Set<string>())
  /** The column in which a row was begun that is being filled with Tab: Enter goes on there. */
  const reeks = useRef<string | null>(null)

  const rijElement = (id: string) => tabel.current?.querySelector(`[data-rij=${JSON.stringify(id)}]`)
  /** Rows in one page. */
  const bladzij = () => Math.max(1, Math.floor((schuif.current?.clientHeight ?? 0) / RIJHOOGTE) - 2)

  function begin(hoe: 'verder' | 'vervang') {
    const rij = rijVan(actief.rij)
    const kolom = kolommen.find((naam) => naam === actief.kolom)
    if (!rij || !kolom) return
    if (rij.actie && isBedekt(kolom, rij.actie, boek)) {
      werkruimte.omgeving.announce('Verborgen: zet schuilnamen uit om dit te wijzigen.')
      return
    }
    if (!rij.actie) nieuw.current.add(rij.id)
    else nieuw.current.delete(rij.id)
    ga(actief)
    hier.open(hoe)
  }
  function open(id: string) {
    if (rijVan(id)?.actie) werkruimte.zet({ actie: id })
  }
  function verschuif(id: string, naast: Tabelrij | undefined) {
    if (sortering) return werkruimte.omgeving.announce('Zet eerst de sortering af om te verschuiven.')
    if (!naast?.actie || naast.groep !== rijVan(id)?.groep) return
    const alle = opOrde(werkruimte.dossier().acties)
    moveRecord(
      werkruimte.document,
      'acties',
      id,
      alle.findIndex((actie) => actie.id === naast.id),
    )
  }
  function verwijder() {
    const weg = gekozen.flatMap(({ actie }) => actie?.id ?? [])
    if (weg.length === 0) return
    const volgende = bereik ? rijen[bereik.rijTot] : undefined
    removeRecords(werkruimte.document, 'acties', weg)
    if (volgende) ga({ ...actief, rij: volgende.id })
  }

  const inGroepVan = (id: string): Tabelrij[] => {
    const groep = rijVan(id)?.groep
    return rijen.filter((rij) => rij.groep === groep && rij.actie)
  }
  const sleep = useRows({
    ids: rijen.map(({ id }) => id),
    rowOf: rijElement,
    peersOf: (id) => inGroepVan(id).map((rij) => rij.id),
    onMove: (id, index) => verschuif(id, inGroepVan(id)[index]),
  })

  const hand = useVasteHand({
    schrijf(id, kolom, tekst, burst) {
      const rij = rijVan(id)
      const isNieuw = nieuw.current.has(id)
      if (rij) writeCel(werkruimte, alsDoel(rij), kolom, tekst, boek, { isNieuw, burst })
    },
    verlaat(id, kolom, richting) {
      const plek: Plek = { rij: id, kolom }
      if (richting === 'right' || richting === 'left') {
        reeks.current ??= kolom
        return gaDaarna((nu) => volgTab(nu, plek, richting === 'right' ? 1 : -1))
      }
      const key = { down: 'ArrowDown', up: 'ArrowUp', stay: '' }[richting]
      const begonnen = { rij: id, kolom: key ? (reeks.current ?? kolom) : kolom }
      if (key) reeks.current = null
      return gaDaarna((nu) => volgPijl(nu, begonnen, { key, ctrl: false, bladzij: 1 }) ?? plek)
    },
    sluit,
    neem: (event, id) => void sleep.press(event, id),
    weiger(id, kolom, tekst, reden) {
      const rij = rijVan(id)
      // Words about a row that is gone are offered in another way.
      if (rij) meldCel(werkruimte, rij.nummer, kolom, tekst, reden)
    },
  })

  function opToets(event: KeyboardEvent) {
    if (isSamenstelling(event.nativeEvent) || isTypveld(event.target)) return
    const { key, shiftKey, altKey } = event
    const ctrl = event.ctrlKey || event.metaKey
    const klaar = () => {
      event.preventDefault()
      event.stopPropagation()
    }
    const opKnop = event.target instanceof Element && event.target.closest('button') !== null
    if (altKey && shiftKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
      klaar()
      const plaats = rijen.findIndex(({ id }) => id === actief.rij) + (key === 'ArrowUp' ? -1 : 1)
      ga(actief)
      return verschuif(actief.rij, rijen[plaats])
    }
    if (key === 'Enter' && (ctrl || altKey)) {
      klaar()
      return open(actief.rij)
    }
    if (key === 'Tab' && reeks.current !== null && !ctrl && !altKey) {
      klaar()
      return ga(volgTab(raster, actief, shiftKey ? -1 : 1))
    }
    if (key === 'Enter' && reeks.current !== null && !opKnop) {
      klaar()
      const kolom = reeks.current
      reeks.current = null
      return ga(
        volgPijl(raster, { ...actief, kolom }, { key: 'ArrowDown', ctrl: false, bladzij: 1 }) ?? actief,
      )
    }
    const naar = altKey ? null : volgPijl(raster, actief, { key, ctrl, bladzij: bladzij() })
    if (naar) {
      klaar()
      reeks.current = null
      return ga(naar, { breidUit: shiftKey })
    }
    if (key === 'Escape') {
      if (reeks.current !== null || anker !== actief) klaar()
      reeks.current = null
      return ga(actief)
    }
    if (ctrl && key.toLowerCase() === 'a') {
      klaar()
      const [eerste, laatste] = [raster.rijen[1], raster.rijen.at(-1)]
      if (eerste && laatste)
        hier.kies({ rij: eerste, kolom: RIJKOLOM }, { rij: laatste, kolom: actief.kolom })
      return undefined
    }
    if (ctrl && key.toLowerCase() === 'd') {
      klaar()
      return dupliceer()
    }
    if (key === ' ' && shiftKey) {
      klaar()
      return hier.kies({ rij: actief.rij, kolom: RIJKOLOM }, actief)
    }
    if (opKnop) return undefined
    if (key === 'Delete' || key === 'Backspace') {
      klaar()
      return ctrl ? verwijder() : maakLeeg(werkruimte, gekozen, gekozenKolommen, boek)
    }
    if (key === 'Enter' || key === 'F2') {
      klaar()
      return begin('verder')
    }
    if (key === ' ' && actief.kolom === 'prioritair') {
      klaar()
      return wissel()
    }
    // A sign, a dead key or an input method: the cell opens, and the browser itself gives it what is typed.
    const typt = key.length === 1 || key === 'Dead' || key === 'Process' || key === 'Unidentified'
    if (
      typt &&
      (!ctrl || event.getModifierState('AltGraph')) &&
      !(altKey && !event.getModifierState('AltGraph'))
    ) {
      event.stopPropagation()
      begin('vervang')
    }
    return undefined
  }
  function wissel() {
    const rij = rijVan(actief.rij)
    if (rij) plak(werkruimte, [[rij.actie?.prioritair ? 'nee' : 'ja']], [rij], ['prioritair'], boek)
  }
  function dupliceer() {
    const [eerste] = duplicateActies(
      werkruimte.document,
      gekozen.flatMap(({ actie }) => actie?.id ?? []),
    )
    if (eerste) ga({ ...actief, rij: eerste })
  }

  function kopieer(event: ClipboardEvent, knip: boolean) {
    if (isTypveld(event.target) || gekozen.length === 0) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', writeKnipsel(leesUit(gekozen, gekozenKolommen, boek)))
    if (knip) return maakLeeg(werkruimte, gekozen, gekozenKolommen, boek, 'geknipt')
    const aantal = gekozen.length * gekozenKolommen.length
    werkruimte.omgeving.announce(aantal === 1 ? '1 cel gekopieerd' : `${aantal} cellen gekopieerd`)
  }
  function opPlak(event: ClipboardEvent) {
    const tekst = event.clipboardData.getData('text/plain')
    if (isTypveld(event.target) || !bereik || tekst === '') return
    event.preventDefault()
    const inhoud = splitKnipsel(tekst)
    const isEen = inhoud.length === 1 && inhoud[0]?.length === 1
    const [eerste] = gekozen
    if (!eerste) return
    // One cell fills all that is selected; a range begins at the first cell and takes the room that it needs.
    if (isEen && gekozen.length * gekozenKolommen.length > 1) {
      const gevuld = gekozen.map(() => gekozenKolommen.map(() => inhoud[0]?.[0] ?? ''))
      return plak(werkruimte, gevuld, gekozen, gekozenKolommen, boek)
    }
    const inGroep = rijen.filter((rij) => rij.groep === eerste.groep)
    plak(werkruimte, inhoud, inGroep.slice(inGroep.indexOf(eerste)), kolommen.slice(bereik.kolomVan), boek)
  }

  const muis = useMuis(hier, begin)
  function opKlik(event: MouseEvent) {
    const knop = event.target instanceof Element ? event.target.closest('[data-openrij]') : null
    if (knop) open(knop.getAttribute('data-openrij') ?? '')
  }

  const acties = gekozen.flatMap(({ actie }) => actie ?? [])
  return (
    <>
      <div className={styles.balk}>
        {children}
        <Rijdaden
          rijen={gekozen.filter(({ actie }) => actie)}
          onOpen={() => open(acties[0]?.id ?? '')}
          onDupliceer={dupliceer}
          onVerwijder={verwijder}
        />
      </div>
      <div className={tabelStyles.schuif} ref={schuif}>
        <table
          className={tabelStyles.tabel}
          // eslint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table that is walked through and written in
          role="grid"
          aria-label="Acties"
          aria-multiselectable
          data-bereik={gekozen.length * gekozenKolommen.length > 1 || undefined}
          aria-rowcount={raster.rijen.length + (groepen.length > 1 ? groepen.length : 0)}
          aria-colcount={raster.kolommen.length}
          aria-describedby="actietabel-uitleg"
          ref={tabel}
          onKeyDown={opToets}
          onFocus={hier.opFocus}
          onBlur={hier.opBlur}
          onCopy={(event) => kopieer(event, false)}
          onCut={(event) => kopieer(event, true)}
          onPaste={opPlak}
          onClick={(event) => (opKlik(event), muis.onClick(event))}
          onDoubleClick={muis.onDoubleClick}
          onPointerDown={(event) => ((reeks.current = null), muis.onPointerDown(event))}
          onPointerMove={muis.onPointerMove}
          onPointerUp={muis.onPointerUp}
          onPointerCancel={muis.onPointerUp}
        >
          <colgroup>
            <col data-kolom={RIJKOLOM} />
            {kolommen.map((kolom) => (
              <col key={kolom} data-kolom={kolom} />
            ))}
            <col data-kolom={OPENKOLOM} />
          </colgroup>
          <Tabelkop
            kolommen={kolommen}
            sortering={sortering}
            actief={actief.rij === KOP ? actief.kolom : null}
            onSorteer={onSorteer}
          />
          {groepen.map(({ groep, begin, rijen: inGroep }, g) => (
            <tbody key={groep.sleutel}>
              {groepen.length > 1 && (
                <tr aria-rowindex={begin + g + 2} className={tabelStyles.groeprij}>
                  <th scope="rowgroup" colSpan={kolommen.length + 2} aria-colindex={1}>
                    <span className={celStyles.groeptitel} dir="auto">
                      {groep.titel}
                      <span className={celStyles.aantal}>{groep.acties.length}</span>
                    </span>
                  </th>
                </tr>
              )}
              {inGroep.map((rij, i) => {
                const plaats = raster.rijen.indexOf(rij.id)
                const inBereik = bereik !== null && bereik.rijVan <= plaats && plaats <= bereik.rijTot
                return (
                  <Actierij
                    key={rij.id}
                    id={rij.id}
                    nummer={rij.nummer}
                    actie={rij.actie}
                    groepsuitdaging={groep.basis.uitdaging ?? null}
                    index={begin + (groepen.length > 1 ? g + 1 : 0) + i + 2}
                    kolommen={kolommen}
                    boek={boek}
                    actief={actief.rij === rij.id ? actief.kolom : null}
                    van={inBereik ? bereik.kolomVan : -1}
                    tot={inBereik ? bereik.kolomTot : -1}
                    bewerkt={actief.rij === rij.id ? bewerkt : null}
                    versleepbaar={!sortering}
                    sleep={sleep.mark(rij.id)}
                    isOpen={geopend === rij.id}
                    hand={hand}
                  />
                )
              })}
            </tbody>
          ))}
        </table>
      </div>
    </>
  )
}

/** The same object all the while, that does what the last drawing would: rows with it need not be drawn again. */
function useVasteHand(nu: Tabelhand): Tabelhand {
  const laatste = useRef(nu)
  useLayoutEffect(() => {
    laatste.current = nu
  })
  return useMemo(
    () => ({
      schrijf: (...wat) => laatste.current.schrijf(...wat),
      verlaat: (...wat) => laatste.current.verlaat(...wat),
      sluit: () => laatste.current.sluit(),
      neem: (...wat) => laatste.current.neem(...wat),
      weiger: (...wat) => laatste.current.weiger(...wat),
    }),
    [],
  )
}
