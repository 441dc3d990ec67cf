/** The picture of a whole map made in two ways in one page: ours from the model, and html-to-image from the same map on screen. */
import { toBlob } from 'html-to-image'
import { createRoot } from 'react-dom/client'
import { Kaart } from '../../src/canvas/Kaart'
import { createMeet, LETTERTYPE } from '../../src/canvas/meet'
import { createDossierDocument } from '../../src/document/ydoc/dossierdocument'
import { buildKaartSvg } from '../../src/exports/beeld/kaartsvg'
import { buildKaartbeeld } from '../../src/geometry/kaartbeeld'
import { lettertypenUitPakket } from '../../src/exports/beeld/lettertypen'
import { maakPng } from '../../src/exports/beeld/png'
import { WerkruimteContext } from '../../src/store/hooks'
import { createWerkruimte } from '../../src/store/werkruimte'
import { Basis } from '../../src/ui/Basis'
import { maakUitgaand } from '../../src/domain/masker/uitgaand'
import { maakGraaf, TEGENSTELLING } from './graaf'

/** Milliseconds, bytes of the file and its size in pixels. */
type Opname = { ms: number; bytes: number; breedte: number; hoogte: number }

let maat = { breedte: 0, hoogte: 0 }

const bouw = (aantal: number) =>
  buildKaartSvg(maakUitgaand(maakGraaf(aantal), 'verbergen'), TEGENSTELLING, {
    achtergrond: 'wit',
    datum: '2026-11-23',
    lettertypen: lettertypenUitPakket,
    meet: createMeet(),
  })

async function neemOp(maak: () => Promise<Blob | null>): Promise<Opname> {
  const begin = performance.now()
  const blob = await maak()
  const ms = performance.now() - begin
  if (!blob) throw new Error('The browser made no picture')
  const { width: breedte, height: hoogte } = await createImageBitmap(blob)
  return { ms, bytes: blob.size, breedte, hoogte }
}

const beeld = {
  /** Puts the map on screen, as large as our picture of it. */
  async toon(aantal: number): Promise<void> {
    await document.fonts.load(`600 22px ${LETTERTYPE}`)
    maat = await bouw(aantal)
    const vak = document.createElement('div')
    Object.assign(vak.style, { width: `${maat.breedte}px`, height: `${maat.hoogte}px` })
    document.body.replaceChildren(vak)
    const werkruimte = createWerkruimte(
      createDossierDocument({ begin: maakGraaf(aantal), nieuweId: () => 'x', vandaag: () => '2026-11-23' }),
      { announce: () => undefined, flush: () => undefined },
    )
    createRoot(vak).render(
      <Basis>
        <WerkruimteContext value={werkruimte}>
          <Kaart />
        </WerkruimteContext>
      </Basis>,
    )
  },
  /** From dossier to PNG, masking, measuring and fonts included. */
  eigen: (aantal: number, schaal: number): Promise<Opname> =>
    neemOp(async () => (await maakPng(await bouw(aantal), schaal)).blob),
  /** Only the layout of cards, lines and labels. Milliseconds. */
  leg(aantal: number): number {
    const [dossier, meet] = [maakGraaf(aantal), createMeet()]
    const begin = performance.now()
    buildKaartbeeld(dossier, TEGENSTELLING, meet)
    return performance.now() - begin
  },
  /** What is on screen, as so many pixels wide: those of our own, which a browser can hold less of than was asked. */
  vanScherm: (breedte: number): Promise<Opname> =>
    neemOp(() => {
      const element = document.querySelector<HTMLElement>('.react-flow')
      if (!element) throw new Error('There is no map on screen')
      return toBlob(element, { pixelRatio: breedte / maat.breedte })
    }),
}

declare global {
  interface Window {
    beeld: typeof beeld
  }
}
window.beeld = beeld
