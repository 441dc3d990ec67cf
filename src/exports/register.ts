/** Every way out as data: a menu, a palette and the tests read this list, so a new format is one entry here. */
import { writeBestand } from '../domain/bestand'
import type { Dossier } from '../domain/dossier'
import type { Id } from '../domain/grond'
import { maskDossier } from '../domain/masker'
import { buildBestandsnaam } from './bestandsnaam'
import { buildKaartSvg, type Kaartkeuze, type KaartSvg } from './kaartsvg'
import { maakPng, type Schaal } from './png'

export type Exportvraag = Kaartkeuze & { dossier: Dossier; tegenstellingId: Id; schaal: Schaal }

export type Exportuitkomst = {
  blob: Blob
  bestandsnaam: string
  /** What people should know about the result, in Dutch; null when it is simply what they asked. */
  melding: string | null
}

export type Exportformaat = {
  id: string
  label: string
  /** Without its dot. */
  extensie: string
  mime: string
  /** Only what goes out as a picture has a scale and a background. */
  isAfbeelding: boolean
  /** Rejects with a Dutch message when the browser cannot. */
  make(vraag: Exportvraag): Promise<Exportuitkomst>
}

const stand = ({ gemaskerd }: Exportvraag): string => (gemaskerd ? 'gemaskeerd' : 'met-namen')

const naamVan = ({ titel }: Pick<KaartSvg, 'titel'>, vraag: Exportvraag, extensie: string): string =>
  buildBestandsnaam(titel, `kaart ${stand(vraag)}`, vraag.datum, extensie)

const PNG: Exportformaat = {
  id: 'png',
  label: 'Afbeelding (PNG)',
  extensie: 'png',
  mime: 'image/png',
  isAfbeelding: true,
  async make(vraag) {
    const kaart = await buildKaartSvg(vraag.dossier, vraag.tegenstellingId, vraag)
    const { blob, schaal, verkleind } = await maakPng(kaart, vraag.schaal)
    const maat = new Intl.NumberFormat('nl-BE', { maximumFractionDigits: 1 }).format(schaal)
    return {
      blob,
      bestandsnaam: naamVan(kaart, vraag, PNG.extensie),
      melding: verkleind
        ? `Deze kaart is te groot voor ${vraag.schaal}×: ze werd ${maat}×. Als SVG blijft ze op elke maat scherp.`
        : null,
    }
  },
}

const SVG: Exportformaat = {
  id: 'svg',
  label: 'Tekening (SVG)',
  extensie: 'svg',
  mime: 'image/svg+xml',
  isAfbeelding: true,
  async make(vraag) {
    const kaart = await buildKaartSvg(vraag.dossier, vraag.tegenstellingId, vraag)
    return {
      blob: new Blob([kaart.svg], { type: SVG.mime }),
      bestandsnaam: naamVan(kaart, vraag, SVG.extensie),
      melding: null,
    }
  },
}

const MIDDENVELD: Exportformaat = {
  id: 'middenveld',
  label: 'Dossier (.middenveld)',
  extensie: 'middenveld',
  mime: 'application/json',
  isAfbeelding: false,
  make(vraag) {
    const dossier = vraag.gemaskerd ? maskDossier(vraag.dossier) : vraag.dossier
    return Promise.resolve({
      blob: new Blob([writeBestand(dossier)], { type: MIDDENVELD.mime }),
      bestandsnaam: buildBestandsnaam(
        dossier.kop.titel,
        `dossier ${stand(vraag)}`,
        vraag.datum,
        MIDDENVELD.extensie,
      ),
      melding: vraag.gemaskerd ? 'Namen zijn vervangen en momentopnames zitten er niet in.' : null,
    })
  },
}

export const EXPORTFORMATEN: readonly Exportformaat[] = [PNG, SVG, MIDDENVELD]
