/**
 * The judge of a board: reads what happened in the order in which it happened, keeps a dossier of its own from what the tab told, and asks of
 * each change who meant it. It shares no code with the hands of the app.
 */
import type { Dossier } from '../../src/domain/model/dossier'
import { createHanden, type Landing } from './handen'
import type { Feit } from './opname'
import { leesDocument } from './opslag'
import { createStapel } from './stapel'
import { createTeksten, type Schrijfbeurt } from './teksten'
import { type Verschil, verschillen } from './verschillen'

/** `tekst`: words in the wrong record, or lost. `plaats`: the screen is not the dossier. `daad`: somebody did what nobody meant. `beeld`: the view moved. */
export type Foutsoort = 'tekst' | 'plaats' | 'daad' | 'beeld'
export type Fout = { soort: Foutsoort; wat: string; bij: number }

/** So many facts are kept for who wants to know how it came. */
const LAATSTE = 120

const uitLetters = (letters: string): Uint8Array => Uint8Array.from(atob(letters), (c) => c.charCodeAt(0))
const gelijk = (a: number, b: number): boolean => Math.abs(a - b) < 0.01
const zegBeeld = ({ x, y, zoom, ruimte }: Feit & { soort: 'beeld' }): string =>
  `${x.toFixed(1)}, ${y.toFixed(1)} at ${zoom.toFixed(3)} in ${ruimte}`
const actorVan = (pad: string, veld: string): string | null =>
  new RegExp(`^actoren/([^/]+)/${veld}$`, 'u').exec(pad)?.[1] ?? null

/** A card that went up or down: where it stands on the axis is what it was. */
function isOpzij({ pad, voor, na }: Verschil): boolean {
  if (actorVan(pad, 'posities') === null) return false
  const [was, wordt] = [voor, na] as Record<string, { x: number }>[]
  const bladen = Object.keys({ ...was, ...wordt })
  return bladen.every((blad) => was?.[blad] && wordt?.[blad] && was[blad].x === wordt[blad].x)
}

export function createOordeel(begin: Uint8Array) {
  const document = leesDocument(begin)
  const handen = createHanden()
  const teksten = createTeksten(document.read())
  const stapel = createStapel()
  const fouten: Fout[] = []
  const tellers = {
    daden: 0,
    landingen: 0,
    geplaatst: 0,
    elders: 0,
    beelden: 0,
    wielen: 0,
    bladen: 0,
    terug: 0,
  }
  let laatste: Feit[] = []
  let nr = 0
  let landing: Landing | null = null
  /** Whether the last thing that happened was Escape. */
  let escape = false
  /** Whether the map got other room since. */
  let ruimer = false
  /** Undo or redo was pressed, and what came of it has not been told yet. */
  let terug: 'undo' | 'redo' | null = null
  let beeld: (Feit & { soort: 'beeld' }) | null = null
  /** Whether somebody just did something: then, and only then, others may make room for it. */
  let ruimteVoor = false

  const fout = (soort: Foutsoort, wat: string) => void fouten.push({ soort, wat, bij: nr })

  function neemOver(update: string): { voor: Dossier; anders: Verschil[] } {
    const voor = document.read()
    document.applyUpdate(uitLetters(update))
    // Two tabs can give out one letter at the same moment; who reads then sees another one, and nobody wrote it.
    const anders = verschillen(voor, document.read()).filter(({ pad }) => actorVan(pad, 'letter') === null)
    handen.verdwenen(anders.flatMap(({ pad, na }) => (na === undefined ? [pad.split('/')[1] ?? ''] : [])))
    return { voor, anders }
  }

  /** Names and bezorgdheden that this change left, and that nobody typed there. */
  function keurTeksten(anders: readonly Verschil[]): Schrijfbeurt | null {
    const { actoren, bezorgdheden, tegenstellingen } = document.read()
    let beurt: Schrijfbeurt | null = null
    for (const { pad, voor } of anders) {
      const [soort, id = '', veld] = pad.split('/')
      const isPool = soort === 'tegenstellingen' && (veld === 'wij' || veld === 'zij')
      if (isPool || pad === `actoren/${id}` || actorVan(pad, 'naam')) {
        const naam = isPool ? tegenstellingen[id]?.[veld] : actoren[id]?.naam
        if (naam === undefined) continue
        const bij = isPool ? `${id}/${veld}` : id
        const van = teksten.naam(bij, naam) ?? (voor === undefined ? teksten.nieuw(bij, naam) : null)
        if (van === null) fout('tekst', `«${naam}» is not what was typed with ${bij}`)
        else if (escape) beurt = teksten.laatste(bij)
        else if (van !== true) beurt = van
      }
      if (soort === 'bezorgdheden' && id in bezorgdheden) {
        const tekst = bezorgdheden[id]?.tekst ?? ''
        const dragers = Object.values(actoren).flatMap((actor) =>
          id in actor.bezorgdheden ? [actor.id] : [],
        )
        const van = teksten.zorg(tekst, dragers, (id) => !(id in actoren))
        if (van === null)
          fout('tekst', `«${tekst}» is not what was typed with ${dragers.join(', ') || 'nobody'}`)
        beurt ??= van
      }
    }
    return beurt
  }

  function zegt(update: string) {
    const { anders } = neemOver(update)
    if (anders.length === 0) return
    tellers.daden += 1
    const beurt = keurTeksten(anders)
    // What still waits in a field is written away by the press, and taken back by it.
    if (terug && beurt !== null && !stapel.isVan(terug, anders)) return stapel.daad(anders, beurt)
    if (terug) return neemTerug(anders)
    const plaatsen = anders.flatMap(({ pad }) => actorVan(pad, 'posities') ?? [])
    const gelegd = landing?.mee ?? []
    if (ruimteVoor && anders.every(isOpzij) && !plaatsen.some((id) => gelegd.includes(id))) {
      ruimteVoor = false
      return stapel.erbij(anders)
    }
    ruimteVoor = true
    if (landing && landing.soort !== 'trek' && plaatsen.length > 0) {
      const vreemd = plaatsen.filter((id) => landing && landing.mee.length > 0 && !landing.mee.includes(id))
      if (vreemd.length > 0) fout('daad', `${vreemd.join(', ')} moved along with ${landing.mee[0]}`)
      if (landing.soort === 'wacht') tellers.geplaatst += 1
      else tellers.landingen += 1
      landing = null
      return stapel.daad(anders, null)
    }
    if (landing?.soort === 'trek' && anders.every(({ pad }) => pad.startsWith('relaties/'))) {
      landing = null
      return stapel.daad(anders, null)
    }
    const isTekst = (pad: string) =>
      /^(?:actoren\/[^/]+(?:\/(?:naam|bezorgdheden))?|bezorgdheden\/[^/]+|tegenstellingen\/[^/]+\/(?:wij|zij))$/u.test(
        pad,
      )
    if (!beurt || !anders.every(({ pad }) => isTekst(pad)))
      fout('daad', `Nobody meant: ${anders.map(({ pad }) => pad).join(', ')}`)
    stapel.daad(anders, beurt)
  }

  function neemTerug(anders: readonly Verschil[]) {
    if (!terug) return
    const verwacht = stapel.volgende(terug)
    const vreemd = stapel.terug(terug, anders)
    if (vreemd.length > 0)
      fout('daad', `${terug} went beyond its act: ${vreemd.join(', ')}, where ${verwacht} was next`)
    tellers.terug += 1
    terug = null
  }

  /** What the previous fact should have led to is not coming any more. */
  function sluitAf() {
    if (landing?.moet) fout('daad', `${landing.mee[0]} was let go, and nothing was written`)
    landing = null
    // Nothing was left of it: the press took it off the list all the same.
    if (terug) stapel.terug(terug, [])
    terug = null
  }

  function kijk(nu: Feit & { soort: 'beeld' }) {
    const was = beeld
    beeld = nu
    // The room comes first, and the view after it.
    if (was && was.ruimte !== nu.ruimte) ruimer = true
    if (!was || (gelijk(was.x, nu.x) && gelijk(was.y, nu.y) && gelijk(was.zoom, nu.zoom))) return
    tellers.beelden += 1
    // A strip that comes or goes beside the map may show the whole map again, while nobody holds anything.
    const past = ruimer && !handen.houdtVast(nu.tijd)
    if (!past && !handen.magBeeld()) fout('beeld', `The view went from ${zegBeeld(was)} to ${zegBeeld(nu)}`)
  }

  function neem(feit: Feit) {
    if (feit.soort === 'gebeurtenis') return void (nr = feit.nr)
    if (feit.soort === 'zegt') return zegt(feit.update)
    if (feit.soort === 'beeld') return kijk(feit)
    if (feit.soort === 'wiel') tellers.wielen += 1
    if (feit.soort === 'blad') tellers.bladen += 1
    sluitAf()
    ruimer = false
    escape = feit.soort === 'toets' && feit.toets === 'Escape'
    if (feit.soort === 'hoort') {
      tellers.elders += 1
      const { anders } = neemOver(feit.update)
      keurTeksten(anders)
      return stapel.elders(anders)
    }
    if (feit.soort === 'toets' && feit.ctrl && !feit.inVeld && !feit.over && !handen.sleept()) {
      if (feit.toets === 'z') terug = 'undo'
      if (feit.toets === 'y') terug = 'redo'
    }
    landing = handen.neem(feit)
  }

  return {
    neem(feiten: readonly Feit[]) {
      laatste = [...laatste, ...feiten].slice(-LAATSTE)
      for (const feit of feiten) neem(feit)
    },
    laatste: (): readonly Feit[] => laatste,
    /** Everything that was told has been read. */
    klaar: sluitAf,
    dossier: document.read,
    handen,
    teksten,
    stapel,
    fout,
    fouten: (): readonly Fout[] => fouten,
    tellers: () => ({ ...tellers }),
  }
}
export type Oordeel = ReturnType<typeof createOordeel>
