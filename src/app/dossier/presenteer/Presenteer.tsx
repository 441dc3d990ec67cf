/** What a room sees: the work itself at full size, and one bar above it for who leads the evening. Everything stays as editable as it was. */
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react'
import { useDossier, useHistory, useSessie, useWerkruimte } from '../../../store/hooks'
import { useTekst, useZegbaar } from '../../../store/naam'
import { opdracht } from '../../../store/opdracht/opdrachten'
import { isOpDeKaart } from '../../../store/sessie'
import { useZegToets } from '../../../store/opdracht/toetsen'
import { IconKnop } from '../../../ui/IconKnop'
import { IcoonAanwijzer, IcoonOngedaan, IcoonSlot, IcoonSluit, IcoonZwart } from '../../../ui/icoon'
import { isTypveld } from '../../../ui/typveld'
import { useLaag } from '../../../ui/lagen'
import { Aanwijzer } from './Aanwijzer'
import { Groot } from './Groot'
import { Grootmenu } from './Grootmenu'
import { Hoofdstukbalk } from './Hoofdstukbalk'
import styles from './presenteer.module.css'
import { Tijdknop } from './Tijdknop'

type PresenteerProps = {
  /** The way to the other steps. */
  stappen: ReactNode
}

export function Presenteer({ stappen }: PresenteerProps) {
  const werkruimte = useWerkruimte()
  const zegToets = useZegToets()
  const { undo } = useHistory()
  const zegbaar = useZegbaar()
  const opKaart = useSessie(isOpDeKaart)
  const vergrendeld = useSessie((sessie) => sessie.vergrendeld)
  const groot = useSessie((sessie) => sessie.groot)
  const titel = useTekst()(useDossier(({ kop }) => kop.titel)) || 'Naamloos dossier'
  const [wijst, setWijst] = useState(false)
  const [zwart, setZwart] = useState(false)
  useGroteLetters()
  useVolscherm(() => opdracht('presenteer').run(werkruimte))
  // What clickers send, beside the key that people know from other programs.
  useToets(['.', 'b'], () => setZwart(!zwart))
  return (
    <>
      <header className={styles.balk} data-presenteren>
        {stappen}
        <h1 className={styles.titel}>{titel}</h1>
        <Hoofdstukbalk />
        <Tijdknop />
        <div className={styles.knoppen} role="toolbar" aria-label="Presenteren">
          <IconKnop
            icon={IcoonOngedaan}
            label={undo ? `Ongedaan maken: ${zegbaar(undo)}` : 'Niets om ongedaan te maken'}
            shortcut={zegToets(opdracht('ongedaan'))}
            disabled={undo === null}
            onPress={() => werkruimte.undo()}
          />
          {opKaart && (
            <IconKnop
              icon={IcoonSlot}
              label={opdracht('vergrendel').label}
              shortcut={zegToets(opdracht('vergrendel'))}
              pressed={vergrendeld}
              onPress={() => opdracht('vergrendel').run(werkruimte)}
            />
          )}
          <Grootmenu />
          <IconKnop icon={IcoonAanwijzer} label="Wijs aan" pressed={wijst} onPress={() => setWijst(!wijst)} />
          <IconKnop icon={IcoonZwart} label="Zwart scherm" shortcut="B" onPress={() => setZwart(true)} />
          <IconKnop
            icon={IcoonSluit}
            label="Stop met presenteren"
            shortcut={zegToets(opdracht('presenteer'))}
            onPress={() => opdracht('presenteer').run(werkruimte)}
          />
        </div>
      </header>
      {groot && <Groot {...groot} />}
      {wijst && <Aanwijzer onSluit={() => setWijst(false)} />}
      {zwart && <Zwart onSluit={() => setZwart(false)} />}
    </>
  )
}

/** Nothing to look at but who speaks; any key and any press brings the work back. */
function Zwart({ onSluit }: { onSluit: () => void }) {
  useLaag(true, onSluit)
  return (
    <button
      type="button"
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- it covers everything else, and goes with any key
      autoFocus
      className={styles.zwart}
      aria-label="Het scherm is zwart. Druk om verder te gaan."
      onClick={onSluit}
      onKeyDown={(event) => {
        event.preventDefault()
        event.stopPropagation()
        onSluit()
      }}
    />
  )
}

/** Letters for who sits at the back: everything in the house is measured in them. */
function useGroteLetters(): void {
  useEffect(() => {
    document.documentElement.dataset.presenteert = ''
    return () => {
      delete document.documentElement.dataset.presenteert
    }
  }, [])
}

/** Who leaves the full screen, with Escape or otherwise, has ended it. Where the browser lets us, Escape itself stays with the work. */
function useVolscherm(stop: () => void): void {
  const opStop = useEffectEvent(stop)
  useEffect(() => {
    let was = false
    const volg = () => {
      const vol = document.fullscreenElement !== null
      if (was && !vol) opStop()
      was = vol
    }
    volg()
    document.addEventListener('fullscreenchange', volg)
    return () => document.removeEventListener('fullscreenchange', volg)
  }, [])
}

/** One bare key, wherever nobody is typing. */
function useToets(toetsen: readonly string[], doe: () => void): void {
  const opDruk = useEffectEvent((event: KeyboardEvent) => {
    const { key, target, ctrlKey, metaKey, altKey } = event
    if (event.defaultPrevented || ctrlKey || metaKey || altKey || !toetsen.includes(key.toLowerCase())) return
    if (target instanceof Element && (isTypveld(target) || target.closest('[role="listbox"], [role="menu"]')))
      return
    event.preventDefault()
    event.stopPropagation()
    doe()
  })
  useEffect(() => {
    // Before the map hears it: there a letter is a tool, or the beginning of a name.
    window.addEventListener('keydown', opDruk, true)
    return () => window.removeEventListener('keydown', opDruk, true)
  }, [])
}
